import SenderoCore

/// A cache of the drawn columns of the board, each valid until its stage changes, and of the cells in them.
///
/// An edit by another participant changes one stage; only its column is drawn again.
public struct ColumnCache: Sendable {
  /// What all columns depend on.
  private struct Setting: Equatable {
    let cells: CellCache.Setting
    let layout: BoardLayout
    let lens: Lens
    let filter: Filter?
  }

  /// The cells.
  public private(set) var cells = CellCache()
  /// What the drawn columns depend on besides their stages; `nil` if that is not all.
  private var setting: Setting?
  /// The columns, with nothing above, between or over them.
  private var picture = Canvas(size: Size(width: 0, height: 0))
  /// The visible stages, as far as their columns are drawn.
  private var drawn: [Stage?] = []

  /// Makes an empty cache.
  public init() {}

  /// Draws the columns of the visible stages, from the cache if possible.
  ///
  /// - Parameters:
  ///   - model: The content of the board.
  ///   - layout: The positions on the screen.
  ///   - canvas: The canvas to draw on, with nothing in the rows of the columns.
  ///   - draw: Draws the column of a stage.
  mutating func draw(
    _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas,
    _ draw: (Int, inout CellCache, inout Canvas) -> Void
  ) {
    begin(model, layout, size: canvas.size)
    for (place, stage) in layout.stages.enumerated() {
      let item = model.stages[stage]
      if let known = drawn[place] {
        if known.object.isStored(with: item.object) { continue }
        let (column, width) = layout.column(of: stage)
        picture.fill(
          Rectangle(column: column, row: layout.nameRow, width: width, height: canvas.size.height),
          Style(.plain))
      }
      draw(stage, &cells, &picture)
      drawn[place] = item
    }
    let rows = Rectangle(column: 0, row: layout.nameRow, width: canvas.size.width, height: canvas.size.height)
    canvas.paste(picture.cropped(to: rows), column: 0, row: layout.nameRow)
  }

  /// Clears the cache if it is for other settings, or if a column depends on more than its stage.
  private mutating func begin(_ model: BoardModel, _ layout: BoardLayout, size: Size) {
    let now = Setting(
      cells: CellCache.Setting(model, layout.zoom), layout: layout, lens: model.lens, filter: model.filter)
    cells.begin(now.cells, layout)
    // Lanes, findings and the titles of linked maps also depend on the rest. A mark in a narrow cell may
    // extend beyond it.
    let isUsable =
      model.arrangement != .channels && model.findings == nil && layout.zoom != .fullCard
      && layout.zoom != .overview
      && (layout.stages.first.map { layout.column(of: $0).width } ?? 0) >= CellCache.leastWidth
    if !isUsable || setting != now || picture.size != size {
      picture = Canvas(size: size)
      drawn = Array(repeating: nil, count: layout.stages.count)
    }
    setting = isUsable ? now : nil
  }
}
