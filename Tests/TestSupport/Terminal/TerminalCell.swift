/// How a cell of a terminal's screen looks.
public struct TerminalStyle: Hashable, Sendable {
  /// The colour of the text; `nil` for the terminal's own.
  public var foreground: TerminalColour?
  /// The colour behind it; `nil` for the terminal's own.
  public var background: TerminalColour?
  /// The attributes.
  public var attributes: Set<Attribute> = []

  /// What sets text apart beside its colour.
  public enum Attribute: Hashable, Sendable {
    case bold, dim, italic, underline, blink, reverse, hidden, struck
  }

  /// Makes a style that sets nothing apart.
  public init() {}

  /// The background as it is seen, reversed or not.
  public var seenBackground: TerminalColour? { attributes.contains(.reverse) ? foreground : background }
}

/// A cell of a terminal's screen.
public struct TerminalCell: Hashable, Sendable {
  /// What stands in it; empty for the second half of a wide character.
  public var text: String
  /// How it looks.
  public var style: TerminalStyle
}
