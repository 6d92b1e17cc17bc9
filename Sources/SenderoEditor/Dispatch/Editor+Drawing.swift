import SenderoCanvas
import SenderoCore

extension Editor {
  /// The smallest screen size that the editor can be used at.
  static let leastSize = Size(width: 20, height: 5)

  /// Draws the screen in front.
  ///
  /// Cost: proportional to what the screen shows, not to the map's size.
  ///
  /// - Returns: A canvas of the editor's size.
  public func draw() -> Canvas {
    var cache = DrawingCache()
    return draw(&cache)
  }

  /// Draws the screen in front, reusing what earlier frames have drawn.
  ///
  /// Cost: drawing what has changed and copying the rest.
  ///
  /// - Parameter cache: The parts drawn for earlier frames; parts drawn for this frame are added.
  /// - Returns: The same canvas as without a cache.
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
