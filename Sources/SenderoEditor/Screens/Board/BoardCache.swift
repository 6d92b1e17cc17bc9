import SenderoCanvas
import SenderoCore

/// Cache of the board without the selection, valid until anything but the selection changes.
///
/// Most keys only move the selection: then a frame is a copy of this, and the selection drawn over it. Where the board
/// has to be drawn anew, most of its cells are still known.
struct BoardCache: DrawingCachePart {
  /// All that the board shows, but for the selection.
  private struct Setting {
    let map: JourneyMap
    let lens: Lens
    let arrangement: Arrangement
    let filter: Filter?
    let counts: RatingCounts
    let language: Language
    let layout: BoardLayout
    let links: LinkTexts
    let marks: TopLine.Marks
    let size: Size

    /// Whether the board looks the same; it copies nothing.
    ///
    /// Of two maps that are told apart by their storage, it costs little to draw the same once more.
    func holds(
      for model: BoardModel, _ layout: BoardLayout, _ links: LinkTexts, _ marks: TopLine.Marks, _ size: Size
    ) -> Bool {
      map.object.isStored(with: model.map.object) && lens == model.lens && arrangement == model.arrangement
        && filter == model.filter && counts == model.counts && language == model.language
        && self.layout == layout && self.links == links && self.marks == marks && self.size == size
    }
  }

  private var setting: Setting?
  private var picture = Canvas(size: Size(width: 0, height: 0))
  var cells = CellCache()
  var curve = CurveCache()

  /// The board without its selection, and the line above it, on a canvas of a size.
  mutating func picture(
    _ model: BoardModel, _ layout: BoardLayout, links: LinkTexts, marks: TopLine.Marks, size: Size
  ) -> Canvas {
    if let setting, setting.holds(for: model, layout, links, marks, size) { return picture }
    setting = Setting(
      map: model.map, lens: model.lens, arrangement: model.arrangement, filter: model.filter,
      counts: model.counts, language: model.language, layout: layout, links: links, marks: marks, size: size)
    cells.begin(CellCache.Setting(model, layout.zoom), layout)
    // Given up first, so that the canvas is not copied.
    picture = Canvas(size: size)
    TitleLine.draw(model.headline(), model.counts, marks: marks.text(model.language), on: &picture)
    BoardDrawing.draw(model, layout, &cells, &curve, on: &picture)
    return picture
  }
}

extension DrawingCache {
  /// The board.
  var board: BoardCache {
    mutating get { self[BoardCache.self] }
    _modify { yield &self[BoardCache.self] }
  }
}
