import SenderoCanvas
import SenderoCore

/// Cache of the board without the selection, valid until anything but the selection changes.
///
/// Most keys only move the selection: then a frame is a copy of this, and the selection drawn over it. Where the board
/// has to be drawn anew, most of its cells are still known.
struct BoardCache: DrawingCachePart {
  /// All that the board shows, but for the selection.
  private struct Setting: Equatable {
    let map: JourneyMap
    let size: Size
    let layout: BoardLayout
    let cells: CellCache.Setting
    let lens: Lens
    let arrangement: Arrangement
    let ratingCounts: RatingCounts
    let links: LinkTexts
    let marks: TopLine.Marks

    /// Of two maps that are told apart by their storage, it costs little to draw the same once more.
    static func == (left: Setting, right: Setting) -> Bool {
      left.map.object.isStored(with: right.map.object) && left.size == right.size
        && left.layout == right.layout && left.cells == right.cells && left.lens == right.lens
        && left.arrangement == right.arrangement && left.ratingCounts == right.ratingCounts
        && left.links == right.links && left.marks == right.marks
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
    let now = Setting(
      map: model.map, size: size, layout: layout, cells: CellCache.Setting(model, layout.zoom),
      lens: model.lens, arrangement: model.arrangement, ratingCounts: model.counts, links: links, marks: marks
    )
    if setting == now { return picture }
    setting = now
    cells.begin(now.cells, layout)
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
    get { self[BoardCache.self] }
    _modify { yield &self[BoardCache.self] }
  }
}
