import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The help: first the keys of the current screen, then the signs and the rest.
struct HelpTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    let title: LocalizedText
    var testDescription: String { name }
  }

  static let places = [
    Place(name: "board", keys: "", title: BoardScreen.title),
    Place(name: "curve", keys: "Tab", title: CurveScreen.title),
    Place(name: "personas", keys: "2*Tab", title: PersonasScreen.title),
    Place(name: "details", keys: "Enter", title: DetailsScreen.title),
  ]

  private func session(_ place: Place, _ language: Language) throws -> EditorSession {
    var session = ExampleSession.session(
      ExampleSession.Screen(size: Size(width: 100, height: 40), language: language))
    try session.play(place.keys + " ?")
    return session
  }

  @Test(arguments: places, Language.allCases)
  func whatWorksHereComesFirst(_ place: Place, _ language: Language) throws {
    let session = try session(place, language)
    let screen = CanvasSnapshot(session.editor.draw()).text
    #expect(screen[1].hasPrefix(" " + Phrase.helpHere(place.title)[language]))
    let help = try #require(session.editor.screen as? HelpScreen)
    let here = help.lines.prefix { if case .sign = $0 { false } else { true } }
    for line in here {
      guard case .command(let index, _) = line else { continue }
      #expect(Command.all[index].name(in: language).isEmpty == false)
    }
  }

  @Test(arguments: places) func eachKeyStandsOnceAmongThoseOfTheScreen(_ place: Place) throws {
    let session = try session(place, .english)
    let help = try #require(session.editor.screen as? HelpScreen)
    var seen: Set<String> = []
    for line in help.lines {
      guard case .command(_, let context?) = line, let columns = line.columns(session.editor) else {
        continue
      }
      #expect(!context.isEmpty)
      for key in columns.keys.split(separator: " ") where !key.isEmpty {
        #expect(seen.insert(String(key)).inserted, "\(key)")
      }
    }
    #expect(seen.count > 10)
  }

  @Test(arguments: Language.allCases) func everyCommandSignAndFixedKeyIsThere(_ language: Language) throws {
    let session = try session(Self.places[0], language)
    let help = try #require(session.editor.screen as? HelpScreen)
    let text = help.lines.map { $0.text(session.editor) }
    for command in Command.all {
      #expect(
        text.contains {
          $0.contains(command.title[language]) && $0.contains(":" + command.name(in: language))
        },
        "\(command.name)")
    }
    for sign in BoardSign.all {
      #expect(text.contains { $0.contains(sign.meaning[language]) }, "\(sign.glyph)")
    }
    for keys in FixedKey.inText + FixedKey.inChoices {
      #expect(text.contains { $0.contains(keys.about[language]) })
    }
  }

  @Test(arguments: places, Language.allCases)
  func allKeysOfALineAreShownWhereThereIsRoom(_ place: Place, _ language: Language) throws {
    var session = try session(place, language)
    session.send(.resize(Size(width: 120, height: 400)))
    let help = try #require(session.editor.screen as? HelpScreen)
    let screen = CanvasSnapshot(session.editor.draw()).text
    for (index, line) in help.lines.enumerated() {
      guard let keys = line.columns(session.editor)?.keys else { continue }
      #expect(screen[1 + index].hasPrefix("   " + keys), "\(screen[1 + index])")
    }
  }

  @Test func searchingShowsTheNextLineWithTheText() throws {
    var session = try session(Self.places[0], .english)
    try session.play(#"/ "moment of truth" Enter"#)
    let help = try #require(session.editor.screen as? HelpScreen)
    let first = try #require(help.found?.line)
    let shown = CanvasSnapshot(session.editor.draw()).text
    #expect(shown.contains { $0.contains("┃") && $0.contains("Moment of truth on or off") }, "\(shown)")
    try session.play("n")
    let second = try #require((session.editor.screen as? HelpScreen)?.found?.line)
    #expect(second > first)
    try session.play("N")
    #expect((session.editor.screen as? HelpScreen)?.found?.line == first)
    try session.play(#"/ "helicopter" Enter"#)
    #expect(session.editor.message?.text.english == "“helicopter” is not in the help")
    try session.play("Esc")
    #expect(session.editor.screen is BoardScreen)
  }

  @Test(arguments: Language.allCases) func everyScreenHasATitle(_ language: Language) {
    let titles = ScreenRegistry.all.map { $0.title }
    #expect(Set(titles.map { $0[language] }).count == titles.count)
    for (screen, title) in zip(ScreenRegistry.all, titles) where screen.name != "personas" {
      #expect(title.english != title.spanish, "\(screen.name)")
    }
  }
}
