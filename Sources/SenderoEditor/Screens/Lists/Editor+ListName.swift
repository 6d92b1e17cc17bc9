import SenderoCanvas
import SenderoCore

extension Editor {
  /// Draws the name of an item of a list, or the field in which it is being typed.
  func drawName(
    _ name: String, isSelected: Bool, in list: MapList, at place: Rectangle, on canvas: inout Canvas
  ) {
    guard isSelected else {
      canvas.draw(
        name, column: place.column, row: place.row, width: place.width, style: Style(.plain, .bold))
      return
    }
    if case .text(let asked) = prompt, asked.purpose == .renameItem(list) {
      asked.input.draw(on: &canvas, in: place)
      return
    }
    let style = Style(.plain, [.selected, .bold])
    canvas.fill(place, style)
    canvas.draw(name, column: place.column, row: place.row, width: place.width, style: style)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: place.column, row: place.row)
  }
}
