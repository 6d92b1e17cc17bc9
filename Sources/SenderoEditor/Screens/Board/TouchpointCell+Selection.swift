import SenderoCanvas
import SenderoCore

/// The selection changes how a cell looks, not its text, so it is applied to a cell that is already drawn.
///
/// All ratings have the same look when selected; the sign keeps the colour of the rating.
extension TouchpointCell {
  /// Highlights a drawn cell as the selected one, and puts the cursor on it.
  ///
  /// - Parameters:
  ///   - rectangle: The rectangle of the cell.
  ///   - zoom: The amount of detail that the cell shows.
  ///   - input: The name being typed over the cell; `nil` if none is.
  ///   - canvas: The canvas with the cell.
  static func select(
    _ rectangle: Rectangle, _ zoom: Zoom, typing input: TextInput?, on canvas: inout Canvas
  ) {
    guard rectangle.height > 0, rectangle.width > 0 else { return }
    // On the first row only: each row more would cost 40 bytes when the selection moves.
    canvas.draw("┃", column: rectangle.column, row: rectangle.row, width: 1, style: Style(.accent))
    canvas.cursor = Canvas.Position(column: rectangle.column, row: rectangle.row)
    mark(rectangle, zoom, on: &canvas)
    if let input { draw(input, in: shape(in: rectangle), on: &canvas) }
  }

  /// Highlights a drawn cell as part of the marked range.
  static func mark(_ rectangle: Rectangle, _ zoom: Zoom, on canvas: inout Canvas) {
    let shape = shape(in: rectangle)
    var sign = signField(of: shape, zoom)
    if shape.width < 2 * sign.width { sign.width = 0 }
    let beside = Rectangle(
      column: sign.column + sign.width, row: sign.row, width: shape.width - sign.width, height: sign.height)
    let below = Rectangle(
      column: shape.column, row: shape.row + 1, width: shape.width, height: shape.height - 1)
    for part in [beside, below] { canvas.restyle(part) { $0 = Style(.accent, .selected) } }
  }

  /// Draws the name being typed, over all lines of the cell.
  private static func draw(_ input: TextInput, in shape: Rectangle, on canvas: inout Canvas) {
    let field = nameField(of: shape)
    let margin = Rectangle(
      column: shape.column, row: shape.row + 1, width: field.column - shape.column, height: shape.height - 1)
    canvas.fill(margin, Style(.accent, .selected))
    canvas.fill(field, Style(.input))
    var wrapped = TextInput(input.text, isMultiline: shape.height > 1)
    wrapped.cursor = input.cursor
    wrapped.isSelected = input.isSelected
    wrapped.draw(on: &canvas, in: field)
  }
}
