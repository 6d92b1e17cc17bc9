/// The places of a map that match a filter or a search, updated only for the stages that change.
public struct MatchedPlaces: Sendable {
  /// A stage, or a touchpoint in it, by index.
  public struct Place: Hashable, Sendable {
    /// The index of the stage.
    public let stage: Int
    /// The index of the touchpoint in the stage; `nil` for the stage itself.
    public let touchpoint: Int?

    /// Makes a place.
    public init(stage: Int, touchpoint: Int?) {
      self.stage = stage
      self.touchpoint = touchpoint
    }
  }

  /// A matched place that is next to another place.
  public struct Next: Hashable, Sendable {
    /// The place.
    public let place: Place
    /// The number of the place among all matched places, from 1.
    public let number: Int
    /// Whether the end of the map was passed on the way.
    public let isWrapped: Bool
  }

  /// The matched rows of each stage in ascending order: −1 for the stage itself, or the index of a touchpoint.
  public private(set) var stages: [[Int]] = []
  /// The number of matched places.
  public private(set) var count = 0
  private var seen: [JSONValue] = []

  /// Makes a value without places.
  public init() {}

  /// Updates the places.
  ///
  /// Stages that share storage with the previous ones are skipped, so the cost depends on what changed.
  ///
  /// - Parameters:
  ///   - list: The stages.
  ///   - rows: Returns the matched rows of a stage, in ascending order.
  public mutating func update(_ list: ItemList<Stage>, rows: (Stage) -> [Int]) {
    let changes = list.elements.changes(from: seen)
    let new = changes.new.map { rows(list[$0]) }
    for rows in stages[changes.old] { count -= rows.count }
    for rows in new { count += rows.count }
    stages.replaceSubrange(changes.old, with: new)
    seen = list.elements
  }

  /// Returns whether a place matches.
  public func contains(_ place: Place) -> Bool {
    guard stages.indices.contains(place.stage) else { return false }
    let rows = stages[place.stage]
    let row = place.touchpoint ?? -1
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row
  }

  /// The first matched place; `nil` if there is none.
  public var first: Next? {
    stages.firstIndex { !$0.isEmpty }.map { next(at: $0, index: 0, isWrapped: false) }
  }

  /// Returns the matched place after or before another place, from one end of the map on to the other.
  public func next(from place: Place, forward: Bool) -> Next? {
    guard count > 0 else { return nil }
    let here = min(max(place.stage, 0), stages.count - 1)
    let row = place.touchpoint ?? -1
    if forward {
      if let index = stages[here].firstIndex(where: { $0 > row }) {
        return next(at: here, index: index, isWrapped: false)
      }
      let later = stages.indices.dropFirst(here + 1).first { !stages[$0].isEmpty }
      return later.map { next(at: $0, index: 0, isWrapped: false) }
        ?? stages.firstIndex { !$0.isEmpty }.map { next(at: $0, index: 0, isWrapped: true) }
    }
    if let index = stages[here].lastIndex(where: { $0 < row }) {
      return next(at: here, index: index, isWrapped: false)
    }
    let earlier = stages.indices.prefix(here).last { !stages[$0].isEmpty }
    if let earlier { return next(at: earlier, index: stages[earlier].count - 1, isWrapped: false) }
    return stages.lastIndex { !$0.isEmpty }.map {
      next(at: $0, index: stages[$0].count - 1, isWrapped: true)
    }
  }

  private func next(at stage: Int, index: Int, isWrapped: Bool) -> Next {
    let row = stages[stage][index]
    let before = stages.prefix(stage).reduce(0) { $0 + $1.count }
    return Next(
      place: Place(stage: stage, touchpoint: row < 0 ? nil : row), number: before + index + 1,
      isWrapped: isWrapped)
  }
}
