import SenderoCanvas
import SenderoCore

/// Writes a map as a Mermaid journey diagram.
///
/// Mermaid shows the title, the stages, and the name, the score and the personas of each touchpoint. Everything
/// else follows each statement in a comment, so that this program can read it back.
struct MermaidWriter {
  private let map: JourneyMap
  private let language: Language
  private let showsRetired: Bool
  /// The personas as Mermaid shows them, by id.
  private var actors: [String: String] = [:]
  private let everybody: String
  private var unrated = 0
  private var hidden = 0
  private var fields = LeftOutFields()

  /// Makes a writer.
  init(_ map: JourneyMap, _ language: Language, showsRetired: Bool) {
    self.map = map
    self.language = language
    self.showsRetired = showsRetired
    let names = map.personas.map { MermaidNames.escaped($0.name, as: .actor, language) }
    everybody = names.joined(separator: ", ")
    for (persona, name) in zip(map.personas, names) { actors[persona.id] = name }
  }

  /// Writes the diagram.
  ///
  /// - Parameter output: The stream that the text goes to.
  /// - Returns: What Mermaid does not show.
  mutating func write(to output: inout some TextOutputStream) -> [ExchangeRemark] {
    let title = MermaidNames.escaped(map.title, as: .title, language)
    output.write("journey\n    title \(title)\n")
    var rest = map.object
    rest[JourneyMap.fields.stages.key] = nil
    rest[JourneyMap.fields.personas.key] = nil
    let titleKey = JourneyMap.fields.title.key
    if map.title.isRead(from: title) {
      rest[titleKey] = nil
    } else if rest[titleKey] == nil {
      // Tells a map without a title from one that is called like the placeholder.
      rest[titleKey] = .string("")
    }
    comment(.map, rest, to: &output)
    fields.add(map.object, JourneyMap.kind, except: MermaidNames.shownOfMap)
    for persona in map.personas {
      comment(.persona, persona.object, to: &output)
      fields.add(persona.object, Persona.kind, except: [Persona.fields.name.key])
    }
    for stage in map.stages { write(stage, to: &output) }
    return remarks
  }

  private mutating func write(_ stage: Stage, to output: inout some TextOutputStream) {
    let name = MermaidNames.escaped(stage.name, as: .section, language)
    output.write("    section \(name)\n")
    var rest = stage.object
    rest[Stage.fields.touchpoints.key] = nil
    if stage.name.isRead(from: name) { rest[Stage.fields.name.key] = nil }
    comment(.stage, rest, to: &output)
    fields.add(stage.object, Stage.kind, except: MermaidNames.shownOfStage)
    for touchpoint in stage.touchpoints {
      if touchpoint.isRetired, !showsRetired {
        hidden += 1
        comment(.retired, touchpoint.object, to: &output)
      } else {
        write(touchpoint, to: &output)
      }
    }
  }

  private mutating func write(_ touchpoint: Touchpoint, to output: inout some TextOutputStream) {
    let name = MermaidNames.escaped(touchpoint.name, as: .task, language)
    if touchpoint.rating == nil { unrated += 1 }
    output.write("        \(name): \(MermaidNames.score(of: touchpoint))")
    let names = actors(of: touchpoint)
    if !names.isEmpty { output.write(": " + names) }
    output.write("\n")
    var rest = touchpoint.object
    if touchpoint.name.isRead(from: name) { rest[Touchpoint.fields.name.key] = nil }
    comment(.touchpoint, rest, to: &output)
    fields.add(touchpoint.object, Touchpoint.kind, except: MermaidNames.shownOfTouchpoint)
  }

  private func comment(
    _ kind: MermaidComment.Kind, _ object: JSONObject, to output: inout some TextOutputStream
  ) {
    output.write("    " + MermaidComment.line(kind, object) + "\n")
  }

  /// The actors of a touchpoint as Mermaid reads them: everybody where the touchpoint names nobody.
  private func actors(of touchpoint: Touchpoint) -> String {
    let personas = touchpoint.personas
    return personas.isEmpty ? everybody : personas.compactMap { actors[$0] }.joined(separator: ", ")
  }

  private var remarks: [ExchangeRemark] {
    var remarks: [ExchangeRemark] = []
    if unrated > 0 { remarks.append(ExchangeRemark(MermaidPhrase.unrated(unrated))) }
    if hidden > 0 { remarks.append(ExchangeRemark(MermaidPhrase.retired(hidden))) }
    return remarks + fields.kinds.map { ExchangeRemark(MermaidPhrase.notShown($0)) }
  }
}

extension String {
  /// Whether Mermaid's form of the text gives the text back, scalar by scalar.
  fileprivate func isRead(from escaped: String) -> Bool {
    utf8.elementsEqual(MermaidEntities.decoded(escaped[...]).utf8)
  }
}
