import SenderoCore

/// A stage's touchpoints in the rows of the board, by their places in the stage; a row without one is `nil`.
///
/// Where every touchpoint has the row of its place, as mostly, nothing is written down, however many there are.
public struct RowMap: RandomAccessCollection, Sendable {
  /// What stands in each row; empty where each touchpoint stands in the row of its place.
  private let places: [Int?]
  /// How many rows there are.
  public let count: Int

  /// So many touchpoints, each in the row of its place.
  public init(inOrder count: Int) {
    places = []
    self.count = count
  }

  /// Rows of which each says what stands in it.
  public init(_ places: [Int?]) {
    self.places = places
    count = places.count
  }

  /// The first row, 0.
  public var startIndex: Int { 0 }
  /// The row after the last.
  public var endIndex: Int { count }

  /// The touchpoint in a row, by its place in the stage.
  public subscript(row: Int) -> Int? { places.isEmpty ? row : places[row] }

  /// The row of a touchpoint; `nil` where it is not shown.
  public func row(of touchpoint: Int) -> Int? {
    places.isEmpty ? (0..<count).contains(touchpoint) ? touchpoint : nil : places.firstIndex(of: touchpoint)
  }

  /// The same without the rows in which nothing stands.
  public var filled: RowMap { places.isEmpty ? self : RowMap(places.filter { $0 != nil }) }
}

extension RowMap {
  /// The rows of a stage's touchpoints.
  ///
  /// - Parameters:
  ///   - touchpoints: All touchpoints of the stage.
  ///   - lens: What is shown of them.
  ///   - retired: How many of them are retired.
  ///   - lanes: The lanes of the board; `nil` unless it is arranged by channel.
  public init(_ touchpoints: ItemList<Touchpoint>, lens: Lens, retired: Int, lanes: Lanes?) {
    if let lanes {
      self.init(
        lanes.rowMap(of: touchpoints, shown: touchpoints.indices(seenThrough: lens, retired: retired)))
    } else if lens.showsAll(retired: retired) {
      self.init(inOrder: touchpoints.count)
    } else {
      self.init(touchpoints.indices(seenThrough: lens, retired: retired).map(Optional.some))
    }
  }
}

extension ItemList<Touchpoint> {
  /// The places of the touchpoints that a lens shows.
  ///
  /// - Parameters:
  ///   - lens: The lens.
  ///   - retired: How many of the touchpoints are retired.
  /// - Returns: Their places in the stage, in order.
  public func indices(seenThrough lens: Lens, retired: Int) -> [Int] {
    lens.showsAll(retired: retired) ? Array(indices) : indices.filter { self[$0].isSeen(through: lens) }
  }
}
