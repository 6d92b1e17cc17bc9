import SenderoCore

/// The field rows that have a text anywhere in the map; the others are folded to their names.
public struct FilledRows: Sendable {
  /// A set of rows, with a bit for each index in `FieldRow.all`.
  private typealias Rows = UInt32

  private var counted: [JSONValue] = []
  private var stages: [Rows] = []
  private var whole: Rows = 0

  /// Makes a value without rows.
  public init() {}

  /// Updates the rows; only stages that changed are read again.
  public mutating func update(_ list: ItemList<Stage>) {
    stages = list.elements.indices.map { index in
      let isSame = index < counted.count && counted[index] == list.elements[index]
      return isSame ? stages[index] : Self.rows(of: list[index])
    }
    counted = list.elements
    whole = stages.reduce(0, |)
  }

  /// Returns whether a row has a text.
  public func contains(_ row: FieldRow) -> Bool {
    FieldRow.all.firstIndex { $0.name == row.name }.map { whole & (1 << $0) != 0 } ?? false
  }

  private static func rows(of stage: Stage) -> Rows {
    let touchpoints = stage.touchpoints
    return FieldRow.all.indices.reduce(0) { rows, index in
      let row = FieldRow.all[index]
      let isFilled =
        row.isOfTouchpoints
        ? touchpoints.contains { !row.texts(of: $0.object).isEmpty } : !row.texts(of: stage.object).isEmpty
      return isFilled ? rows | 1 << index : rows
    }
  }
}
