/// The selection and the scroll position of a list whose rows have ids.
///
/// The selection stays with its row while others appear, move or disappear. If the row itself disappears, the
/// one that takes its place is selected, until the row comes back or another one is selected.
struct RowList<ID: Hashable & Sendable>: Sendable {
  private var id: ID?
  private var index: Int
  /// The row that disappeared, and the number of rows when it was last looked for.
  private var missing: (id: ID, count: Int)?
  /// The first line shown.
  var top = 0

  /// Makes a list with a row selected, whatever its id.
  init(selecting index: Int = 0) { self.index = index }

  /// Returns the index of the selected row; `nil` if there are no rows.
  ///
  /// Cost: constant, unless the row has moved or rows were added after it disappeared.
  func index<Rows: RandomAccessCollection>(in rows: Rows) -> Int?
  where Rows.Element == ID, Rows.Index == Int {
    guard !rows.isEmpty else { return nil }
    if let missing, rows.count > missing.count, let found = rows.firstIndex(of: missing.id) { return found }
    let place = max(0, min(index, rows.count - 1))
    guard let id, rows[place] != id else { return place }
    return rows.firstIndex(of: id) ?? place
  }

  /// Selects a row; an index beyond the ends of the list is clamped.
  mutating func select<Rows: RandomAccessCollection>(_ index: Int, in rows: Rows)
  where Rows.Element == ID, Rows.Index == Int {
    self.index = max(0, min(index, rows.count - 1))
    id = rows.isEmpty ? nil : rows[self.index]
    missing = nil
  }

  /// Remembers where the selected row is now, or which row has taken its place.
  mutating func update<Rows: RandomAccessCollection>(with rows: Rows)
  where Rows.Element == ID, Rows.Index == Int {
    let (old, wanted) = (id, missing?.id)
    select(index(in: rows) ?? 0, in: rows)
    if let sought = wanted ?? old, sought != id { missing = (sought, rows.count) }
  }
}
