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
    if case .main = screen, view == .board { return previewed { BoardView.canvas($0, &cache) } }
    var canvas = Canvas(size: size)
    switch screen {
    case .main:
      switch view {
      case .board: break
      case .curve: CurveView.draw(self, &cache.hints, on: &canvas)
      case .personas: previewed { PersonasView.draw($0, &cache.hints, on: &canvas) }
      case .objectives: previewed { ObjectivesView.draw($0, &cache.hints, on: &canvas) }
      }
    case .details(let details): DetailsView.draw(details, self, &cache.hints, on: &canvas)
    case .help(let help): HelpView.draw(help, self, on: &canvas)
    case .start(let start): StartView.draw(start, self, on: &canvas)
    case .conflicts(let conflicts): ConflictsView.draw(conflicts, self, on: &canvas)
    case .recovery(let recovery): RecoveryView.draw(recovery, self, on: &canvas)
    case .messages(let messages): MessagesView.draw(messages, self, on: &canvas)
    }
    return canvas
  }
}
