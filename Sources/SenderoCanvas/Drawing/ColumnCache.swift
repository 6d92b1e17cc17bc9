import SenderoCore

/// A cache of the drawn columns of the board, each valid until its stage changes, and of the cells in them.
///
/// An edit by another participant changes one stage. Copying the other columns takes a fifth of the time of
/// drawing their cells.
public struct ColumnCache: Sendable {
  /// What all columns depend on.
  private struct Setting: Equatable {
    let cells: CellCache.Setting
    let layout: BoardLayout
    let lens: Lens
    let filter: Filter?
  }

  private struct Drawn {
    let stage: Stage
    let picture: Canvas
  }

  /// The cells.
  public private(set) var cells = CellCache()
  private var setting: Setting?
  /// The columns by the indices of their stages.
  private var drawn: [Int: Drawn] = [:]
  /// Whether a column depends on nothing but its stage and the settings.
  private var isUsable = false

  /// Makes an empty cache.
  public init() {}

  /// Clears the cache if it is for other settings.
  mutating func begin(_ model: BoardModel, _ layout: BoardLayout) {
    let now = Setting(
      cells: CellCache.Setting(model, layout.zoom), layout: layout, lens: model.lens, filter: model.filter)
    cells.begin(now.cells, layout)
    if setting != now { drawn = [:] }
    setting = now
    // Lanes, findings and the titles of linked maps also depend on the rest. A mark in a narrow cell may
    // extend beyond it.
    isUsable =
      model.arrangement != .channels && model.findings == nil && layout.zoom != .fullCard
      && layout.zoom != .overview
      && (layout.stages.first.map { layout.column(of: $0).width } ?? 0) >= CellCache.leastWidth
    if !isUsable { drawn = [:] }
  }

  /// Draws a column, from the cache if possible.
  ///
  /// - Parameters:
  ///   - stage: The index of the stage.
  ///   - model: The board that was given to `begin`.
  ///   - layout: The layout that was given to `begin`.
  ///   - canvas: The canvas to draw on, with nothing in the column below the phases.
  ///   - draw: Draws the column.
  mutating func draw(
    _ stage: Int, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas,
    _ draw: (inout CellCache, inout Canvas) -> Void
  ) {
    let item = model.stages[stage]
    let (column, width) = layout.column(of: stage)
    if let known = drawn[stage], known.stage.object.isStored(with: item.object) {
      canvas.paste(known.picture, column: column, row: layout.nameRow)
      return
    }
    draw(&cells, &canvas)
    guard isUsable else { return }
    let place = Rectangle(
      column: column, row: layout.nameRow, width: width, height: layout.size.height - layout.nameRow)
    drawn[stage] = Drawn(stage: item, picture: canvas.cropped(to: place))
  }
}
