import SenderoCanvas
import SenderoCore

/// The selection changes how a cell looks, not its text, so it is applied to a cell that is already drawn.
extension TouchpointCell {
  /// Highlights a drawn cell as the selected one, and puts the cursor on it.
  ///
  /// - Parameters:
  ///   - rectangle: The rectangle of the cell.
  ///   - input: The name being typed over the cell; `nil` if none is.
  ///   - canvas: The canvas with the cell.
  static func select(_ rectangle: Rectangle, typing input: TextInput?, on canvas: inout Canvas) {
    guard rectangle.height > 0, rectangle.width > 0 else { return }
    let shape = shape(in: rectangle)
    for row in rectangle.row..<rectangle.row + rectangle.height {
      canvas.draw("┃", column: rectangle.column, row: row, width: 1, style: Style(.accent))
    }
    canvas.cursor = Canvas.Position(column: rectangle.column, row: rectangle.row)
    if input != nil { clearMargin(of: shape, on: &canvas) }
    canvas.restyle(Rectangle(column: shape.column, row: shape.row, width: shape.width, height: 1)) {
      $0.emphasis = [.selected, .bold]
    }
    if let input { draw(input, in: shape, on: &canvas) }
  }

  /// Highlights a drawn cell as part of the marked range.
  static func mark(_ rectangle: Rectangle, on canvas: inout Canvas) {
    canvas.restyle(shape(in: rectangle)) { $0.emphasis.insert(.selected) }
  }

  /// The distance of the name from the left edge of the shape.
  private static let margin = 4

  /// Removes the marks in the margin.
  private static func clearMargin(of shape: Rectangle, on canvas: inout Canvas) {
    guard shape.height > 1, canvas.clip(shape) == shape else { return }
    let style = canvas[shape.column, shape.row].style
    canvas.fill(
      Rectangle(
        column: shape.column + 1, row: shape.row + 1, width: min(margin, shape.width) - 1,
        height: shape.height - 1),
      style)
  }

  /// Draws the name being typed, over all lines of the cell.
  private static func draw(_ input: TextInput, in shape: Rectangle, on canvas: inout Canvas) {
    let column = shape.column + margin
    let field = Rectangle(
      column: column, row: shape.row, width: max(1, shape.column + shape.width - column), height: shape.height
    )
    canvas.fill(field, Style(.input))
    var wrapped = TextInput(input.text, isMultiline: shape.height > 1)
    wrapped.cursor = input.cursor
    wrapped.draw(on: &canvas, in: field)
  }
}
