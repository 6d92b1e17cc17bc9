import SenderoCore

/// A cache of drawn touchpoint cells, each valid until its content changes.
///
/// Drawing a cell takes about 25,000 instructions, copying it about 250.
public struct CellCache: Sendable {
  /// The settings that all cells depend on.
  public struct Setting: Equatable, Sendable {
    let zoom: Zoom
    let language: Language
    let persona: String?
    /// The personas, if the board is arranged by persona.
    let personas: ItemList<Persona>?
    let marksEvidence: Bool

    /// Makes the settings from a model and a zoom.
    public init(_ model: BoardModel, _ zoom: Zoom) {
      self.zoom = zoom
      language = model.language
      persona = model.lens.persona
      personas = model.arrangement == .personas ? model.map.personas : nil
      marksEvidence = model.marksEvidence
    }
  }

  private struct Drawn {
    let touchpoint: Touchpoint
    /// Whether the touchpoint is dimmed, which may also depend on its stage.
    let isDimmed: Bool
    /// Whether a finding is marked, which may also depend on other stages.
    let hasFinding: Bool
    /// The target of the link, if the cell shows it.
    let link: String
    let picture: Canvas
  }

  private var setting: Setting?
  /// The cells by the ids of their touchpoints.
  private var drawn: [String: Drawn] = [:]
  /// The total area of all cached cells, in screen cells.
  private(set) var area = 0
  /// The number of cached cells.
  var count: Int { drawn.count }
  /// The maximum total area of the cached cells, in screens; a larger cache is cleared completely.
  private static let screens = 8
  /// The minimum width of a cached cell; in a narrower one, a mark may extend beyond the cell.
  static let leastWidth = 6

  /// Makes an empty cache.
  public init() {}

  /// Clears the cache if the settings changed or if it exceeds its capacity.
  public mutating func begin(_ now: Setting, _ layout: BoardLayout) {
    guard setting != now || area > Self.screens * layout.size.area else { return }
    setting = now
    drawn.removeAll(keepingCapacity: true)
    area = 0
  }

  /// Draws a touchpoint, from the cache if possible.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - model: The board, with the settings given to `begin`.
  ///   - position: The position of the touchpoint on the board.
  ///   - rectangle: The rectangle of the cell on the canvas.
  ///   - canvas: The canvas to draw on.
  mutating func draw(
    _ touchpoint: Touchpoint, _ model: BoardModel, at position: BoardPosition, in rectangle: Rectangle,
    on canvas: inout Canvas
  ) {
    guard let zoom = setting?.zoom else { return }
    let shape = TouchpointCell.shape(in: rectangle)
    let link = zoom == .fullCard ? model.linkText(of: touchpoint) : ""
    let isDimmed = model.isDimmed(touchpoint, at: position)
    let hasFinding = model.hasFinding(at: position)
    let id = touchpoint.id
    if let known = drawn[id], known.picture.size == shape.size, known.touchpoint == touchpoint,
      known.isDimmed == isDimmed, known.hasFinding == hasFinding, known.link == link
    {
      canvas.paste(known.picture, column: shape.column, row: shape.row)
      return
    }
    TouchpointCell(model.cell(touchpoint, at: position)).draw(in: rectangle, zoom: zoom, on: &canvas)
    // Narrow cells are not cached: a mark may extend one column beyond the cell, and drawing them is cheap.
    guard zoom != .overview, shape.width >= Self.leastWidth else { return }
    let picture = canvas.cropped(to: shape)
    guard picture.size == shape.size else { return }
    area += picture.size.area - (drawn[id]?.picture.size.area ?? 0)
    drawn[id] = Drawn(
      touchpoint: touchpoint, isDimmed: isDimmed, hasFinding: hasFinding, link: link, picture: picture)
  }
}
