/// What a cell means, never what colour it has: a theme turns roles into what the terminal can show.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that matters less: hints, places, empty fields.
  case quiet
  /// The one accent colour: the selection's mark, the title, what is being typed.
  case accent
  /// The line of a stage's header.
  case heading
  /// Rules and other drawing.
  case border
  /// A good, an indifferent, a bad and a not yet rated experience: filled shapes.
  case positive, neutral, negative, unrated
  /// A strongly good and a strongly bad experience: the same hues, deeper.
  case positiveStrong, negativeStrong
  /// The same as coloured text on the ordinary background: counts, bars, curves.
  case positiveText, neutralText, negativeText
  /// The top line and the line of hints.
  case bar
  /// A key's name in a hint.
  case keyName
  /// Something to look at: an error, unsaved work.
  case warning
  /// Where text is typed.
  case input
}

/// How a cell is drawn: a role and its emphasis.
public struct Style: Hashable, Sendable {
  /// What the cell means.
  public var role: Role
  /// How it stands out.
  public var emphasis: Emphasis

  /// Makes a style.
  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }
}

/// Ways for a cell to stand out, whatever its role.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier text.
  public static let bold = Emphasis(rawValue: 1)
  /// Dimmed: does not match the filter.
  public static let dim = Emphasis(rawValue: 2)
  /// The cell under the selection; seen at a glance at every colour depth.
  public static let selected = Emphasis(rawValue: 4)
  /// An underline.
  public static let underline = Emphasis(rawValue: 8)
}
