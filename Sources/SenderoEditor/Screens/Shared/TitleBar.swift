import SenderoCanvas

/// The first line of a screen in front of the map: a bar with a title.
enum TitleBar {
  /// Draws the bar.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - reserved: The cells at the right end that the title leaves empty.
  ///   - canvas: The canvas to draw on.
  /// - Returns: The width of the title, in cells.
  @discardableResult
  static func draw(_ title: String, reserving reserved: Int = 0, on canvas: inout Canvas) -> Int {
    let width = canvas.size.width
    canvas.fill(Rectangle(column: 0, row: 0, width: width, height: 1), Style(.bar))
    return canvas.draw(title, column: 1, row: 0, width: width - 2 - reserved, style: Style(.bar, .bold))
  }
}
