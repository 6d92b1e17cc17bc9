import SenderoCanvas
import SenderoCore

/// The user's settings of the editor.
public struct EditorSettings: Sendable {
  /// The language of all texts except those of the map.
  public var language: Language
  /// The initial zoom.
  public var zoom: Zoom
  /// Whether the editor uses the mouse.
  public var usesMouse: Bool
  /// Whether the preview of the selection is shown where there is room.
  public var showsPreview: Bool
  /// The keys of the commands.
  public var keymap: Keymap
  /// The author of notes that the user adds; `nil` leaves that field empty.
  public var userName: String?
  /// How to work on a map that others have open.
  public var together = Together.ask
  /// The present day, for `today` and `+30d` in dates; `nil` if it is unknown.
  public var today: Day?
  /// The external editor that starts because the user has chosen none; `nil` if the user has.
  public var defaultEditor: String?
  /// The name of the person to follow as soon as they are here, on a projector; `nil` follows nobody.
  public var follow: String?

  /// Makes settings, with a default for each.
  public init(
    language: Language = .english, zoom: Zoom = .card, usesMouse: Bool = true, showsPreview: Bool = true,
    keymap: Keymap = .standard, userName: String? = nil, today: Day? = nil, defaultEditor: String? = nil,
    follow: String? = nil
  ) {
    self.language = language
    self.zoom = zoom
    self.usesMouse = usesMouse
    self.showsPreview = showsPreview
    self.keymap = keymap
    self.userName = userName
    self.today = today
    self.defaultEditor = defaultEditor
    self.follow = follow
  }
}
