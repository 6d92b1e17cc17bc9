import SenderoEditor

/// Rows that a canvas shows some rows higher or lower than the one before: a terminal can move them by itself.
struct RowScroll: Equatable {
  /// The rows that move, and those that they leave blank.
  var region: Range<Int>
  /// How many rows they move up; down where it is negative.
  var distance: Int

  /// Lists move by one row, and the board by the height of a cell.
  private static let farthest = 5
  /// One of so many columns is looked at.
  private static let step = 4
  /// So many of the cells that are looked at have to be saved, and a third of those that changed, for it to be worth the
  /// bytes, and that what moves is seen moving: what is new everywhere has a few cells in common with anything.
  private static let leastSaving = 15

  /// Finds what to move, and where nothing is gained, nothing.
  ///
  /// Only where half of the rows changed anything is looked for: a key that moves the selection pays for telling that
  /// they did not. The cost is then that of comparing all cells two or three times.
  static func find(_ new: [[Cell]], over old: [[Cell]], height: Int) -> RowScroll? {
    guard height > 2, new.count >= height, old.count >= height else { return nil }
    guard (0..<height).count(where: { new[$0] != old[$0] }) * 2 >= height else { return nil }
    let changes = (0..<height).map { difference(new[$0], old[$0]) }
    let least = max(leastSaving, changes.reduce(0, +) / 3)
    var best: (scroll: RowScroll, saving: Int)?
    for distance in -farthest...farthest where distance != 0 && abs(distance) < height {
      guard let found = find(new, over: old, changes, distance), found.saving > best?.saving ?? least
      else { continue }
      best = found
    }
    return best?.scroll
  }

  /// The rows that gain most from a move by some rows.
  private static func find(
    _ new: [[Cell]], over old: [[Cell]], _ changes: [Int], _ distance: Int
  ) -> (scroll: RowScroll, saving: Int)? {
    var best: (rows: Range<Int>, saving: Int) = (0..<0, 0)
    var run: (start: Int, saving: Int) = (0, 0)
    for row in changes.indices where changes.indices.contains(row + distance) {
      if run.saving <= 0 { run = (row, 0) }
      run.saving += changes[row] - difference(new[row], old[row + distance])
      if run.saving > best.saving { best = (run.start..<row + 1, run.saving) }
    }
    guard !best.rows.isEmpty else { return nil }
    let from = best.rows.lowerBound + distance..<best.rows.upperBound + distance
    let region = min(best.rows.lowerBound, from.lowerBound)..<max(best.rows.upperBound, from.upperBound)
    // What is left blank has to be said, also where it was right before.
    let blanks = region.filter { !best.rows.contains($0) }
    let blank = Array(repeating: Cell.blank, count: new[0].count)
    let loss = blanks.reduce(0) { $0 + difference(new[$1], blank) - changes[$1] }
    return (RowScroll(region: region, distance: distance), best.saving - loss)
  }

  /// How many cells differ, of those that are looked at.
  private static func difference(_ new: [Cell], _ old: [Cell]) -> Int {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        if new.baseAddress == old.baseAddress { return 0 }
        var count = 0
        for index in stride(from: 0, to: min(new.count, old.count), by: step) where new[index] != old[index] {
          count += 1
        }
        return count
      }
    }
  }

  /// The rows as the terminal has them afterwards.
  func moved(_ rows: [[Cell]]) -> [[Cell]] {
    guard let width = rows.first?.count else { return rows }
    var moved = rows
    let blank = Array(repeating: Cell.blank, count: width)
    for row in region { moved[row] = region.contains(row + distance) ? rows[row + distance] : blank }
    return moved
  }

  /// Appends what has a terminal move the rows; the cursor may then be anywhere.
  ///
  /// The colours and attributes in force have to be the usual ones: the rows that are left blank take them.
  func append(to frame: inout [UInt8]) {
    frame += "\u{1B}[\(region.lowerBound + 1);\(region.upperBound)r".utf8
    let edge = distance > 0 ? region.upperBound : region.lowerBound + 1
    frame += "\u{1B}[\(edge);1H".utf8
    for _ in 0..<abs(distance) { frame += distance > 0 ? [0x0A] : [0x1B, UInt8(ascii: "M")] }
    frame += "\u{1B}[r".utf8
  }
}
