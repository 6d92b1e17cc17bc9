import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Every screen of a map with only hostile texts, at many sizes: no cell contains a control character.
struct HostileMapTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 20, height: 5), Size(width: 21, height: 9),
    Size(width: 35, height: 16),
    Size(width: 60, height: 8), Size(width: 200, height: 60), Size(width: 19, height: 30),
    Size(width: 3, height: 2),
  ]

  /// Keys that lead to prompts, and to other states of the screens than the first one.
  private static let scripts = [
    "", "k k", "j V j", "i", "o", "O", "s", "S", "d k d", "k k d", "/", "f", ":", ": \"z\" Tab", ": \"new \"",
    "g q", "F7", "F7 End", "F7 Enter", "F7 m", "F7 s",
    "?", "? End", "M", "M End", "Enter", "Enter End", "Enter 4*j", "Enter Enter", "Enter j Enter",
    "Enter 3*j Enter",
    "Enter 6*j Enter", "Enter 7*j Enter", "Enter 20*j Enter", "Enter 30*j Enter", "Enter 40*j Enter",
    "Enter End Enter",
    ": \"messages\" Enter", "g : \"compare shop.journey.json\" Enter", ": \"present\" Enter",
    ": \"present\" Enter Space", ": \"present\" Enter Space Space", ": \"present\" Enter 4*Space",
    ": \"present\" Enter End", "g : \"history\" Enter", ", 3", "'", "? / \"a\" Enter", "k k Enter",
    "k k Enter 8*j o", "b Tab \"x\" Enter", "z", "Z", "Z Z", "Z Z i", "Z o", "z z i",
  ]

  @Test(arguments: scripts) func itIsDrawnSafely(_ script: String) throws {
    var generator = SeededGenerator.fromEnvironment(default: 5)
    let map = hostileMap(&generator)
    for language in Language.allCases {
      var session = EditorSession(map, settings: EditorSettings(language: language))
      try session.play(script)
      expectDrawnSafely(&session, script)
    }
  }

  @Test(arguments: ScreenVisit.all) func everyScreenIsDrawnSafely(_ visit: ScreenVisit) throws {
    var generator = SeededGenerator.fromEnvironment(default: 5)
    let map = hostileMap(&generator)
    for language in Language.allCases {
      var session = try visit.session(map, settings: EditorSettings(language: language))
      expectDrawnSafely(&session, visit.screen)
    }
  }

  private func expectDrawnSafely(_ session: inout EditorSession, _ way: String) {
    for size in Self.sizes {
      session.send(.resize(size))
      let canvas = session.editor.draw()
      #expect(canvas.size == size)
      #expect(firstUnsafeCell(canvas) == nil, "\(way) at \(size)")
    }
  }

  private func hostileMap(_ generator: inout SeededGenerator) -> JourneyMap {
    var map = EveryField.map(each: 1)
    for place in EveryField.places(in: map) {
      let value: JSONValue
      switch place.field.kind {
      case .singleLine, .multiline, .date, .choice:
        value = .string(HostileText.random(length: 20, using: &generator))
      case .textList:
        value = .array((0..<3).map { _ in .string(HostileText.random(length: 20, using: &generator)) })
      default: continue
      }
      map.updateItem(at: place.item) { object, kind in kind.set(value, for: place.field.key, in: &object) }
    }
    return map
  }

  func firstUnsafeCell(_ canvas: Canvas) -> Canvas.Position? {
    for row in 0..<canvas.size.height {
      for column in 0..<canvas.size.width {
        let cell = canvas[column, row]
        let scalars = [cell.base] + [cell.marks.0, cell.marks.1].filter { $0 != "\0" }
        if scalars.contains(where: { isObeyed($0) }) { return Canvas.Position(column: column, row: row) }
      }
    }
    return nil
  }

  /// Whether a terminal might interpret the scalar instead of displaying it.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
