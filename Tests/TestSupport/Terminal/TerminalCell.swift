/// The style of a cell on a terminal's screen.
public struct TerminalStyle: Hashable, Sendable {
  /// The colour of the text; `nil` for the terminal's own.
  public var foreground: TerminalColour?
  /// The colour behind it; `nil` for the terminal's own.
  public var background: TerminalColour?
  /// The attributes.
  public var attributes: Set<Attribute> = []

  /// An attribute of text other than its colour.
  public enum Attribute: Hashable, Sendable {
    case bold, dim, italic, underline, blink, reverse, hidden, struck
  }

  /// Makes a style without colours and attributes.
  public init() {}

  /// The background as it is displayed: the foreground if the cell is reversed.
  public var seenBackground: TerminalColour? { attributes.contains(.reverse) ? foreground : background }
}

/// A cell of a terminal's screen.
public struct TerminalCell: Hashable, Sendable {
  /// Its text; empty for the second half of a wide character.
  public var text: String
  /// Its style.
  public var style: TerminalStyle
}
