import SenderoEditor

/// The user's choices for the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// The colours.
  public var palette: Palette
  /// The background of the terminal.
  public var background: Background
  /// Whether mouse reports are on from the start.
  public var mouse: Bool
  /// Whether to use colours; if not, only attributes are used, as `NO_COLOR` requests.
  public var colour: Bool

  /// Makes options.
  public init(
    palette: Palette = .standard, background: Background = .auto, mouse: Bool = true, colour: Bool = true
  ) {
    self.palette = palette
    self.background = background
    self.mouse = mouse
    self.colour = colour
  }
}
