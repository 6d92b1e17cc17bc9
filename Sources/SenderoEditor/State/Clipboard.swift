import SenderoCore

/// The stages, touchpoints or items that were last cut or copied.
enum Clipboard: Sendable {
  case touchpoints([Touchpoint])
  case stage(Stage)
  case item(MapList, JSONObject)
}
