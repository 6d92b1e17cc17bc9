import SenderoCanvas
import SenderoCore

extension Editor {
  /// The smallest screen that the editor can be used on.
  static let leastSize = Size(width: 20, height: 5)

  /// Draws the screen in front.
  ///
  /// - Returns: A canvas of the editor's size. The cost is that of what is on it, whatever the map's size.
  public func draw() -> Canvas {
    var cache = DrawingCache()
    return draw(&cache)
  }

  /// Draws the screen in front, with what is known from the frames before.
  ///
  /// - Parameter cache: What earlier frames have drawn; what this one draws anew is added.
  /// - Returns: The same canvas as without. The cost is that of what has changed on it, and of copying the rest.
  public func draw(_ cache: inout DrawingCache) -> Canvas {
    guard size.width >= Self.leastSize.width, size.height >= Self.leastSize.height else {
      var canvas = Canvas(size: size)
      canvas.drawWrapped(
        Phrase.tooSmall[language], in: Rectangle(column: 0, row: 0, width: size.width, height: size.height),
        style: Style(.plain))
      return canvas
    }
    var canvas = Canvas(size: size)
    screen.draw(self, &cache, on: &canvas)
    return canvas
  }
}
