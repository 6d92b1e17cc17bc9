/// A stage's touchpoints in the rows of the board, by their places in the stage; a row without one is `nil`.
///
/// Where every touchpoint has the row of its place, as mostly, nothing is written down, however many there are.
struct RowMap: RandomAccessCollection, Sendable {
  /// What stands in each row; empty where each touchpoint stands in the row of its place.
  private let places: [Int?]
  let count: Int

  /// So many touchpoints, each in the row of its place.
  init(inOrder count: Int) {
    places = []
    self.count = count
  }

  /// Rows of which each says what stands in it.
  init(_ places: [Int?]) {
    self.places = places
    count = places.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(row: Int) -> Int? { places.isEmpty ? row : places[row] }

  /// The row of a touchpoint; `nil` where it is not shown.
  func row(of touchpoint: Int) -> Int? {
    places.isEmpty ? (0..<count).contains(touchpoint) ? touchpoint : nil : places.firstIndex(of: touchpoint)
  }

  /// The same without the rows in which nothing stands.
  var filled: RowMap { places.isEmpty ? self : RowMap(places.filter { $0 != nil }) }
}
