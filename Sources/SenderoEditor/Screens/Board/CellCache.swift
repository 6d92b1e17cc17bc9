import SenderoCanvas
import SenderoCore

/// Touchpoints' cells as they were drawn, each good until something that it shows is another.
///
/// Laying a cell out costs some 25,000 instructions, copying it a hundredth of that.
struct CellCache: Sendable {
  /// What every cell depends on, whatever its touchpoint.
  struct Setting: Equatable {
    let zoom: Zoom
    let language: Language
    let persona: String?
    /// The personas where they are side by side.
    let personas: ItemList<Persona>?
    let filter: Filter?
    /// Where links are looked up from, and what is known of where they lead.
    let path: String?
    let linked: [String: LinkedMap?]

    init(_ editor: Editor, _ zoom: Zoom) {
      self.zoom = zoom
      language = editor.language
      persona = editor.lens.persona
      personas = editor.arrangement == .personas ? editor.map.personas : nil
      filter = editor.front.view.filter
      path = editor.path
      linked = editor.navigation.linkedMaps
    }
  }

  private struct Place: Hashable {
    let stage: Int
    let index: Int
  }

  private struct Drawn {
    let touchpoint: Touchpoint
    let picture: Canvas
  }

  private var setting: Setting?
  private var drawn: [Place: Drawn] = [:]
  /// How many cells of a screen all pictures take together.
  private(set) var area = 0
  /// How many touchpoints' cells are known.
  var count: Int { drawn.count }
  /// How many screens' cells are kept before all are forgotten.
  private static let screens = 8
  /// The least width of a cell in which everything has room.
  private static let leastWidth = 6

  /// Forgets the cells if they were drawn for other settings than those that hold now, or take too much room.
  mutating func begin(_ now: Setting, _ layout: BoardLayout) {
    guard setting != now || area > Self.screens * layout.size.area else { return }
    setting = now
    drawn.removeAll(keepingCapacity: true)
    area = 0
  }

  /// Draws a touchpoint, from memory where it is known.
  mutating func draw(
    _ touchpoint: Touchpoint, _ editor: Editor, stage: Int, index: Int, in rectangle: Rectangle,
    on canvas: inout Canvas
  ) {
    guard let zoom = setting?.zoom else { return }
    let shape = TouchpointCell.shape(in: rectangle)
    let place = Place(stage: stage, index: index)
    if let known = drawn[place], known.picture.size == shape.size, known.touchpoint == touchpoint {
      canvas.paste(known.picture, column: shape.column, row: shape.row)
      return
    }
    TouchpointCell(touchpoint, editor: editor).draw(in: rectangle, zoom: zoom, on: &canvas)
    // A mark may reach a column beyond a narrow cell, and costs little.
    guard zoom != .overview, shape.width >= Self.leastWidth else { return }
    let picture = canvas.cropped(to: shape)
    guard picture.size == shape.size else { return }
    area += picture.size.area - (drawn[place]?.picture.size.area ?? 0)
    drawn[place] = Drawn(touchpoint: touchpoint, picture: picture)
  }
}
