import SenderoCanvas
import SenderoCore

/// What a Mermaid diagram shows of a map, and how.
enum MermaidNames {
  /// The fields of a map that a diagram shows.
  static let shownOfMap: Set<String> = [
    JourneyMap.fields.title.key, JourneyMap.fields.stages.key, JourneyMap.fields.personas.key,
  ]
  /// The fields of a stage that a diagram shows.
  static let shownOfStage: Set<String> = [Stage.fields.name.key, Stage.fields.touchpoints.key]
  /// The fields of a touchpoint that a diagram shows.
  static let shownOfTouchpoint: Set<String> = [
    Touchpoint.fields.name.key, Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key,
    Touchpoint.fields.personas.key,
  ]

  /// The score that Mermaid gives to a neutral experience; its scale has one to five.
  static let neutral = 3

  /// The score of a touchpoint, 1 … 5; neutral for one without a rating.
  static func score(of touchpoint: Touchpoint) -> Int { neutral + (touchpoint.rating?.score ?? 0) }

  /// The rating of a score; scores out of range count as the nearest in it.
  static func rating(of score: Int) -> Rating {
    switch score {
    case ...1: Rating(.negative, isStrong: true)
    case 2: Rating(.negative)
    case neutral: Rating(.neutral)
    case 4: Rating(.positive)
    default: Rating(.positive, isStrong: true)
    }
  }

  /// A text as Mermaid reads it; an empty text, which Mermaid refuses, becomes a placeholder.
  static func escaped(_ text: String, as part: MermaidText.Part, _ language: Language) -> String {
    let escaped = MermaidText.escaped(text, as: part)
    guard escaped.isEmpty else { return escaped }
    return (part == .title ? BoardPhrase.untitled : BoardPhrase.unnamed)[language]
  }

  /// Whether a text that was read from a diagram is what the diagram shows for another text.
  static func isShown(_ read: String, for text: String, as part: MermaidText.Part) -> Bool {
    Language.allCases.contains {
      MermaidEntities.decoded(escaped(text, as: part, $0)[...]) == read
    }
  }
}
