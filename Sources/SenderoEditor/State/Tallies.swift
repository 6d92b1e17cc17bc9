import SenderoCore

/// How many touchpoints are rated how.
public struct Tally: Hashable, Sendable {
  /// Rated good.
  public var positive = 0
  /// Rated indifferent.
  public var neutral = 0
  /// Rated bad.
  public var negative = 0
  /// Not rated yet.
  public var unrated = 0

  /// All of them.
  public var count: Int { positive + neutral + negative + unrated }

  /// Counts touchpoints.
  init(_ touchpoints: ItemList<Touchpoint> = ItemList(), lens: Lens = .everything) {
    if lens != .everything {
      count(touchpoints, lens)
      return
    }
    for element in touchpoints.elements {
      switch element.object?["experience"]?.string {
      case Experience.positive.rawValue: positive += 1
      case Experience.neutral.rawValue: neutral += 1
      case Experience.negative.rawValue: negative += 1
      default: unrated += 1
      }
    }
  }

  private mutating func count(_ touchpoints: ItemList<Touchpoint>, _ lens: Lens) {
    for touchpoint in touchpoints where touchpoint.isSeen(through: lens) {
      switch touchpoint.rating(for: lens.persona)?.experience {
      case .positive: positive += 1
      case .neutral: neutral += 1
      case .negative: negative += 1
      case nil: unrated += 1
      }
    }
  }

  static func += (left: inout Tally, right: Tally) {
    left.positive += right.positive
    left.neutral += right.neutral
    left.negative += right.negative
    left.unrated += right.unrated
  }

  static func -= (left: inout Tally, right: Tally) {
    left.positive -= right.positive
    left.neutral -= right.neutral
    left.negative -= right.negative
    left.unrated -= right.unrated
  }
}

/// The tally of each stage and of the whole map; a change counts again only the stages that it touched.
struct Tallies: Sendable {
  private(set) var stages: [Tally] = []
  private(set) var whole = Tally()
  private var counted: [JSONValue] = []

  private let lens: Lens

  init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    self.lens = lens
    update(stages)
  }

  /// Brings the tallies up to date.
  ///
  /// Stages that are the very same values as before are told by their storage, so the cost is that of what changed.
  mutating func update(_ list: ItemList<Stage>) {
    let changes = list.elements.changes(from: counted)
    let tallies = changes.new.map { Tally(list[$0].touchpoints, lens: lens) }
    for tally in stages[changes.old] { whole -= tally }
    for tally in tallies { whole += tally }
    stages.replaceSubrange(changes.old, with: tallies)
    counted = list.elements
  }
}
