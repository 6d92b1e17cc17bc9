import SenderoCanvas
import Testing
import SenderoCore
import TestSupport

@testable import SenderoEditor

/// The example map in an editor, for snapshots of screens.
enum ExampleSession {
  /// A screen size and a language.
  struct Screen: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language
    var testDescription: String { "\(size.width)x\(size.height)-\(language.rawValue)" }
  }

  static let screens = Language.allCases.flatMap { language in
    [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 20, height: 5)].map {
      Screen(size: $0, language: language)
    }
  }

  static func session(_ screen: Screen, zoom: Zoom = .card) -> EditorSession {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: screen.language, using: &generator)
    return EditorSession(
      map, settings: EditorSettings(language: screen.language, zoom: zoom), size: screen.size)
  }

  /// A persona with a name and nothing else.
  static func persona(_ id: String, _ name: String) -> Persona {
    var persona = Persona(object: JSONObject([.init(key: "id", value: .string(id))]))
    persona.name = name
    return persona
  }
}
