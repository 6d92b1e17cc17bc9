/// The user's choice of the background that text has to be readable on.
public enum Background: String, CaseIterable, Sendable {
  /// The background that the terminal reports; until then, and without a report, any.
  case auto
  case dark, light

  /// The colour to assume; `nil` if it is unknown.
  ///
  /// Text that can be read on it can be read on all darker ones, or on all lighter ones.
  var colour: RGB? {
    switch self {
    case .auto: nil
    case .dark: RGB(0x3F3F3F)
    case .light: RGB(0xE0E0E0)
    }
  }
}
