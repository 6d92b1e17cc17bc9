import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Every screen and prompt on small terminals: keys, typed text, answers and messages stay visible.
struct SmallScreenTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language

    var testDescription: String { "\(size.width)x\(size.height) \(language.rawValue)" }
  }

  static let places = [(20, 5), (40, 12), (80, 24)].flatMap { width, height in
    Language.allCases.map { Place(size: Size(width: width, height: height), language: $0) }
  }

  /// Keys that lead to other states of the screens than the first one.
  private static let states = [
    "k k", "Enter End", "M", "? End", "Z", "z", "z z j", "a j", "a a j", "V", "v j",
  ]
  /// Keys that lead to inputs.
  private static let inputs = [
    "i", "o", "O", "s", "S", "k k i", "/", "f", ":", ": \"rename-map\" Enter", "Enter Enter", "M Enter",
    "M j Enter", "Tab Tab o", "Tab Tab Tab o", "Z o", "Z i", "z i", "a o", "a a o",
    "Enter 20*j o", "M End o",
  ]
  /// Keys that lead to questions.
  private static let questions = ["k k d", "g q", "g : \"edit other.json\" Enter", "g : \"new\" Enter"]

  private func map(_ place: Place) -> JourneyMap {
    var generator = SeededGenerator(seed: 4)
    return Template.example.map(in: place.language, using: &generator)
  }

  private func session(_ place: Place, _ script: String) throws -> EditorSession {
    var session = EditorSession(
      map(place), settings: EditorSettings(language: place.language), size: place.size)
    try session.play(script)
    return session
  }

  /// A session on every screen, and in each of the other states.
  private func sessions(_ place: Place) throws -> [(way: String, session: EditorSession)] {
    let settings = EditorSettings(language: place.language)
    return try ScreenVisit.all.map { visit in
      (visit.screen, try visit.session(map(place), settings: settings, size: place.size))
    } + Self.states.map { ($0, try session(place, $0)) }
  }

  private func lines(_ canvas: Canvas) -> [String] {
    (0..<canvas.size.height).map { row in
      (0..<canvas.size.width).map { column in
        let base = canvas[column, row].base
        return base == "\0" ? "" : String(Character(base))
      }.joined()
    }
  }

  @Test(arguments: places) func theKeysThatExplainTheRestAreShown(_ place: Place) throws {
    for (way, session) in try sessions(place) {
      #expect(session.editor.prompt == nil && session.editor.message == nil, "\(way)")
      // The last line of the help shows other keys: those for reading on and for leaving it.
      guard !(session.editor.screen is HelpScreen) else { continue }
      let last = lines(session.editor.draw()).last ?? ""
      #expect(last.contains("?") && last.contains(":"), "\(way): \(last)")
    }
  }

  @Test(arguments: places) func whatIsTypedIsSeen(_ place: Place) throws {
    for script in Self.inputs {
      var session = try session(place, script)
      let asks = session.editor.isAskingForText
      #expect(asks, "\(script)")
      for text in ["xyz", String(repeating: "a long text ", count: 12) + "xyz"] {
        for scalar in text.unicodeScalars { session.send(.key(.character(scalar))) }
        let canvas = session.editor.draw()
        guard let cursor = canvas.cursor, canvas.cursorTypes, cursor.column > 0 else {
          Issue.record("\(script): There is no cursor.")
          continue
        }
        let before = canvas[cursor.column - 1, cursor.row].base
        #expect(before == "z" || cursor.column == canvas.size.width - 1, "\(script): \(before)")
      }
    }
  }

  @Test(arguments: places) func everyAnswerIsSeen(_ place: Place) throws {
    for script in Self.questions {
      let session = try session(place, script)
      guard case .confirm(let asked)? = session.editor.prompt else {
        Issue.record("\(script): There is no question.")
        continue
      }
      let canvas = session.editor.draw()
      let all = lines(canvas).joined(separator: "\n")
      for answer in asked.answers {
        let key = answer.keys.first?.name(in: place.language) ?? ""
        #expect(
          all.contains(key + " " + answer.label[place.language].prefix(6)), "\(script): \(key) in\n\(all)")
      }
      #expect(canvas.cursor != nil)
    }
  }

  @Test(arguments: places) func aMessageIsSeen(_ place: Place) throws {
    for (way, visited) in try sessions(place) {
      var session = visited
      session.send(.key(.control("_")))
      let text = session.editor.message?.text[place.language] ?? ""
      #expect(!text.isEmpty && lines(session.editor.draw()).joined().contains(text.prefix(12)), "\(way)")
    }
  }
}
