/// The amount of detail that the board shows of each touchpoint.
public enum Zoom: Int, CaseIterable, Sendable {
  /// One mark per touchpoint.
  case overview
  /// One line per touchpoint.
  case line
  /// Three lines: the name on up to two lines, the channel, and the number of pain points.
  case card
  /// Six lines: also the link, the description, the expectation and the owner.
  case fullCard

  /// The maximum number of lines for the name of a touchpoint.
  static let mostNameLines = 4

  /// The rows that one touchpoint takes, without the space below it.
  public var cellHeight: Int {
    switch self {
    case .overview, .line: 1
    case .card: 3
    case .fullCard: 6
    }
  }

  /// The empty rows between two touchpoints.
  public var gap: Int {
    switch self {
    case .overview, .line: 0
    case .card, .fullCard: 1
    }
  }

  /// The minimum width of a column, including margins.
  public var leastColumnWidth: Int {
    switch self {
    case .overview: 5
    case .line, .card: 18
    case .fullCard: 24
    }
  }

  /// The maximum width of a column, including margins.
  public var mostColumnWidth: Int {
    switch self {
    case .overview: 16
    case .line, .card: 30
    case .fullCard: 40
    }
  }

  /// The name in settings and commands.
  public var name: String {
    switch self {
    case .overview: "overview"
    case .line: "line"
    case .card: "card"
    case .fullCard: "full-card"
    }
  }
}
