import SenderoCanvas
import SenderoCore

/// What a user can choose about the editor.
public struct EditorSettings: Sendable {
  /// The language of everything but the map.
  public var language: Language
  /// How much of each touchpoint is shown at first.
  public var zoom: Zoom
  /// Whether the mouse is listened to.
  public var usesMouse: Bool
  /// The names of the rows shown under the touchpoints at first.
  public var fieldRows: [String]
  /// Which keys do what.
  public var keymap: Keymap
  /// The author of notes that the user adds; `nil` leaves that field empty.
  public var userName: String?

  /// Makes settings; what is not said is the default.
  public init(
    language: Language = .english, zoom: Zoom = .card, usesMouse: Bool = true, fieldRows: [String] = [],
    keymap: Keymap = .standard, userName: String? = nil
  ) {
    self.language = language
    self.zoom = zoom
    self.usesMouse = usesMouse
    self.fieldRows = fieldRows
    self.keymap = keymap
    self.userName = userName
  }
}
