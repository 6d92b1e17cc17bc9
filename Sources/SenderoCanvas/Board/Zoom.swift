/// How much of each touchpoint the board shows.
public enum Zoom: Int, CaseIterable, Sendable {
  /// A mark a touchpoint.
  case overview
  /// One line a touchpoint.
  case line
  /// Three lines: the name, which may take two, the channel and what hurts.
  case card
  /// Six lines: what happens, what was expected and who answers for it, too.
  case fullCard

  /// Rows that one touchpoint takes, the space below it not counted.
  public var cellHeight: Int {
    switch self {
    case .overview, .line: 1
    case .card: 3
    case .fullCard: 6
    }
  }

  /// Rows between two touchpoints.
  public var gap: Int {
    switch self {
    case .overview, .line: 0
    case .card, .fullCard: 1
    }
  }

  /// The narrowest a column is at this zoom, its margins counted.
  public var leastColumnWidth: Int {
    switch self {
    case .overview: 5
    case .line, .card: 18
    case .fullCard: 24
    }
  }

  /// The widest a column is at this zoom.
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
