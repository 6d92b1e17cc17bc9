import SenderoCore

/// The touchpoints of a stage by board row, as indices in the stage; a row without a touchpoint is `nil`.
///
/// In the common case that each row number equals the touchpoint index, only the count is stored.
public struct RowMap: RandomAccessCollection, Sendable {
  /// The touchpoint index in each row; empty if each row number equals the touchpoint index.
  private let places: [Int?]
  /// The number of rows.
  public let count: Int

  /// Makes a row map in which each row number equals the touchpoint index.
  public init(inOrder count: Int) {
    places = []
    self.count = count
  }

  /// Makes a row map from the touchpoint index of each row.
  public init(_ places: [Int?]) {
    self.places = places
    count = places.count
  }

  /// The first row, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last row.
  public var endIndex: Int { count }

  /// The touchpoint in a row, as an index in the stage; `nil` if the row is empty.
  public subscript(row: Int) -> Int? { places.isEmpty ? row : places[row] }

  /// Returns the row of a touchpoint; `nil` if it is not shown.
  public func row(of touchpoint: Int) -> Int? {
    places.isEmpty ? (0..<count).contains(touchpoint) ? touchpoint : nil : places.firstIndex(of: touchpoint)
  }

  /// The same row map without empty rows.
  public var filled: RowMap { places.isEmpty ? self : RowMap(places.filter { $0 != nil }) }
}

extension RowMap {
  /// Makes the row map of a stage.
  ///
  /// - Parameters:
  ///   - touchpoints: All touchpoints of the stage.
  ///   - lens: The lens that selects the visible touchpoints.
  ///   - retired: The number of retired touchpoints.
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
  /// Returns the indices of the touchpoints that a lens shows.
  ///
  /// - Parameters:
  ///   - lens: The lens.
  ///   - retired: The number of retired touchpoints.
  /// - Returns: The indices in the stage, in ascending order.
  public func indices(seenThrough lens: Lens, retired: Int) -> [Int] {
    lens.showsAll(retired: retired) ? Array(indices) : indices.filter { self[$0].isSeen(through: lens) }
  }
}
