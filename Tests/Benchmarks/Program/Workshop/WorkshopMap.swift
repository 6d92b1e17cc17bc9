import SenderoCore

/// The map of a workshop, and the part of it that is on every screen.
struct WorkshopMap {
  /// The columns and rows of touchpoints on a screen of 120×40.
  static let columns = 6, rows = 6

  /// The place of a touchpoint.
  struct Place: Hashable {
    var stage: Int
    var row: Int

    /// The keys that lead to it from the first one.
    var keys: [UInt8] {
      [UInt8](repeating: UInt8(ascii: "l"), count: stage) + [UInt8](repeating: UInt8(ascii: "j"), count: row)
    }

    /// A unique number.
    var number: Int { row * WorkshopMap.columns + stage }
  }

  /// The map at the beginning.
  let map: JourneyMap
  private let rowsInAll: Int

  /// The two places between which the editor without edits moves.
  static let looked = [Place(stage: 4, row: rows - 1), Place(stage: 5, row: rows - 1)]

  /// Makes a map of a number of touchpoints, a multiple of 100.
  init(touchpoints: Int) {
    let each = touchpoints > 1000 ? 50 : 25
    rowsInAll = each
    var map = BenchmarkMap.map(stages: touchpoints / each, touchpointsEach: each)
    for (index, place) in Self.looked.enumerated() {
      map.stages[place.stage].touchpoints[place.row].name =
        String(decoding: Token.name(index, of: place.number), as: UTF8.self)
    }
    self.map = map
  }

  /// The places of the programs that edit: first those on every screen, so that all programs have to draw the edits
  /// of others.
  func places(_ count: Int) -> [Place] {
    let all = (0..<rowsInAll).flatMap { row in
      (0..<min(map.stages.count, Self.columns)).map { Place(stage: $0, row: row) }
    }
    return Array(all.filter { !Self.looked.contains($0) }.prefix(count))
  }
}
