import SenderoCore

/// Touchpoints' cells as they were drawn, each good until something that it shows is another.
///
/// Laying a cell out costs some 25,000 instructions, copying it a hundredth of that.
public struct CellCache: Sendable {
  /// What every cell depends on, whatever its touchpoint.
  public struct Setting: Equatable, Sendable {
    let zoom: Zoom
    let language: Language
    let persona: String?
    /// The personas where they are side by side.
    let personas: ItemList<Persona>?
    let filter: Filter?

    /// Takes from a model what its cells depend on at a zoom.
    public init(_ model: BoardModel, _ zoom: Zoom) {
      self.zoom = zoom
      language = model.language
      persona = model.lens.persona
      personas = model.arrangement == .personas ? model.map.personas : nil
      filter = model.filter
    }
  }

  private struct Drawn {
    let touchpoint: Touchpoint
    /// Where its link leads, if the cell says that.
    let link: String
    let picture: Canvas
  }

  private var setting: Setting?
  private var drawn: [BoardPosition: Drawn] = [:]
  /// How many cells of a screen all pictures take together.
  private(set) var area = 0
  /// How many touchpoints' cells are known.
  var count: Int { drawn.count }
  /// How many screens' cells are kept before all are forgotten.
  private static let screens = 8
  /// The least width of a cell in which everything has room.
  private static let leastWidth = 6

  /// Makes a cache without a cell.
  public init() {}

  /// Forgets the cells if they were drawn for other settings than those that hold now, or take too much room.
  public mutating func begin(_ now: Setting, _ layout: BoardLayout) {
    guard setting != now || area > Self.screens * layout.size.area else { return }
    setting = now
    drawn.removeAll(keepingCapacity: true)
    area = 0
  }

  /// Draws a touchpoint, from memory if it is known.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - model: The board, that of the setting that was begun.
  ///   - position: Where the touchpoint is on the board.
  ///   - rectangle: Where its cell is on the canvas.
  ///   - canvas: What to draw on.
  mutating func draw(
    _ touchpoint: Touchpoint, _ model: BoardModel, at position: BoardPosition, in rectangle: Rectangle,
    on canvas: inout Canvas
  ) {
    guard let zoom = setting?.zoom else { return }
    let shape = TouchpointCell.shape(in: rectangle)
    let link = zoom == .fullCard ? model.linkText(of: touchpoint) : ""
    if let known = drawn[position], known.picture.size == shape.size, known.touchpoint == touchpoint,
      known.link == link
    {
      canvas.paste(known.picture, column: shape.column, row: shape.row)
      return
    }
    TouchpointCell(model.cell(touchpoint)).draw(in: rectangle, zoom: zoom, on: &canvas)
    // A mark may reach a column beyond a narrow cell, and costs little.
    guard zoom != .overview, shape.width >= Self.leastWidth else { return }
    let picture = canvas.cropped(to: shape)
    guard picture.size == shape.size else { return }
    area += picture.size.area - (drawn[position]?.picture.size.area ?? 0)
    drawn[position] = Drawn(touchpoint: touchpoint, link: link, picture: picture)
  }
}
