import SenderoCanvas

/// The name of an item in a list, or the field in which it is being typed.
enum ListName {
  /// Draws the name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isSelected: Whether the item is selected.
  ///   - input: The text being typed over the name of the selected item; `nil` if none is.
  ///   - place: The rectangle.
  ///   - canvas: The canvas to draw on.
  static func draw(
    _ name: String, isSelected: Bool, typing input: TextInput?, at place: Rectangle, on canvas: inout Canvas
  ) {
    guard isSelected else {
      canvas.draw(
        name, column: place.column, row: place.row, width: place.width, style: Style(.plain, .bold))
      return
    }
    if let input {
      input.draw(on: &canvas, in: place)
      return
    }
    let style = Style(.plain, [.selected, .bold])
    canvas.fill(place, style)
    canvas.draw(name, column: place.column, row: place.row, width: place.width, style: style)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: place.column, row: place.row)
  }
}
