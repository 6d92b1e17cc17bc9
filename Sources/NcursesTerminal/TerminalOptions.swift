import SenderoEditor

/// What the user wants of the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// The colours.
  public var palette: Palette
  /// Whether the mouse is reported from the start.
  public var mouse: Bool
  /// Whether colour is used at all; where not, attributes alone, as `NO_COLOR` asks for.
  public var colour: Bool

  /// Makes options.
  public init(palette: Palette = .standard, mouse: Bool = true, colour: Bool = true) {
    self.palette = palette
    self.mouse = mouse
    self.colour = colour
  }
}
