import SenderoCanvas
import SenderoCore

/// The drawn board without the selection, valid until anything but the selection changes.
///
/// Most keys only move the selection; the next frame is then a copy of the cached board with the selection
/// drawn over it. If the board has to be redrawn, most of its cells are still in the cell cache.
struct BoardCache: DrawingCachePart {
  /// The values that the board without the selection depends on.
  private struct Setting {
    let map: JourneyMap
    let lens: Lens
    let arrangement: Arrangement
    let filter: Filter?
    let counts: RatingCounts
    let language: Language
    let layout: BoardLayout
    let blueprint: BlueprintLayout?
    let links: LinkTexts
    let marks: TopLine.Marks
    /// What the marked findings depend on besides the map; `nil` without marks.
    let findings: FindingContext?
    let size: Size

    /// Returns whether a board drawn with the given values looks the same as the cached one; copies nothing.
    ///
    /// Maps are compared by their storage. Equal maps in different storage only cause an unnecessary redraw.
    func holds(
      for model: BoardModel, _ layout: BoardLayout, _ blueprint: BlueprintLayout?, _ links: LinkTexts,
      _ marks: TopLine.Marks, _ size: Size
    ) -> Bool {
      map.object.isStored(with: model.map.object) && lens == model.lens && arrangement == model.arrangement
        && filter == model.filter && counts == model.counts && language == model.language
        && self.layout == layout && self.blueprint == blueprint && self.links == links && self.marks == marks
        && findings == model.findings?.context && self.size == size
    }
  }

  private var setting: Setting?
  private var picture = Canvas(size: Size(width: 0, height: 0))
  /// The number of touchpoint rows of the visible stages.
  private(set) var rowCount = 0
  private(set) var columns = ColumnCache()
  var curve = CurveCache()
  var heights = CardHeightCache()

  /// Returns a canvas of the given size with the top line and the board without its selection.
  mutating func picture(
    _ model: BoardModel, _ layout: BoardLayout, _ blueprint: BlueprintLayout?, links: LinkTexts,
    marks: TopLine.Marks, size: Size
  ) -> Canvas {
    if let setting, setting.holds(for: model, layout, blueprint, links, marks, size) { return picture }
    setting = Setting(
      map: model.map, lens: model.lens, arrangement: model.arrangement, filter: model.filter,
      counts: model.counts, language: model.language, layout: layout, blueprint: blueprint,
      links: links, marks: marks, findings: model.findings?.context, size: size)
    rowCount = model.rowCount(in: layout.stages)
    // Released first, so that the canvas is not copied.
    picture = Canvas(size: size)
    TitleLine.draw(
      model.headline(), model.counts, marks: marks.text(model.language), reserving: marks.reserved,
      on: &picture)
    if let blueprint {
      BlueprintView.draw(model, blueprint, on: &picture)
    } else {
      BoardDrawing.draw(model, layout, &columns, &curve, on: &picture)
    }
    return picture
  }
}

extension DrawingCache {
  /// The cache of the board.
  var board: BoardCache {
    mutating get { self[BoardCache.self] }
    _modify { yield &self[BoardCache.self] }
  }
}
