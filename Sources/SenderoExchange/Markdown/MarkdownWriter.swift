import SenderoCanvas
import SenderoCore

/// Writes a map as a document: facts, the diagram, the personas, the stages, and tables of what is spread over
/// them.
struct MarkdownWriter {
  private let shown: ShownMap
  private let language: Language
  private let names: [String: String]
  private let lists: MarkdownFacts
  private var painPoints: [MarkdownTable.Row] = []
  private var opportunities: [MarkdownTable.Row] = []

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - shown: The part of a map that is written.
  ///   - language: The language of all texts that do not come from the map.
  ///   - whole: The whole map, in which items that are referred to have their names.
  init(_ shown: ShownMap, _ language: Language, names whole: JourneyMap) {
    self.shown = shown
    self.language = language
    var names: [String: String] = [:]
    JourneyMap.kind.forEachItem(in: whole.object) { kind, item in
      if let id = item.id, let field = kind.nameField { names[id] = item[field.key]?.string }
    }
    self.names = names
    lists = MarkdownFacts(language, names)
  }

  /// Writes the document, part by part.
  mutating func write(to output: inout some TextOutputStream) {
    let map = shown.map
    let fields = JourneyMap.fields
    output.write("# " + named(map.title, BoardPhrase.untitled) + "\n\n")
    if !map.description.isEmpty { output.write(MarkdownText.escapedLines(map.description) + "\n\n") }
    writeSelection(to: &output)
    let counts = map.stages.reduce(into: RatingCounts()) { $0 += RatingCounts($1.touchpoints) }
    output.write(
      CountPhrase.stages(map.stages.count)[language] + ", " + OutlinePhrase.counted(counts)[language] + "\n\n"
    )
    let sections: Set<String> = [
      fields.title.key, fields.description.key, fields.personas.key, fields.stages.key, fields.objectives.key,
      fields.measurements.key, fields.notes.key, fields.silenced.key,
    ]
    let facts = lists.facts(of: map.object, JourneyMap.kind, except: sections)
    if !facts.isEmpty { output.write(facts + "\n") }
    output.write("```mermaid\n")
    var diagram = MermaidWriter(map, language, showsRetired: true)
    _ = diagram.write(to: &output)
    output.write("```\n")
    writePersonas(to: &output)
    for (index, stage) in map.stages.enumerated() { write(stage, number: index + 1, to: &output) }
    writeTable(Touchpoint.fields.painPoints.description, PainPoint.kind, painPoints, to: &output)
    writeTable(Touchpoint.fields.opportunities.description, Opportunity.kind, opportunities, to: &output)
    let rest: [(FieldDescription, ItemSchema)] = [
      (fields.objectives.description, Objective.kind), (fields.measurements.description, Measurement.kind),
      (fields.notes.description, Note.kind), (fields.silenced.description, SilencedRule.kind),
    ]
    for (field, kind) in rest {
      let items = (map.object[field.key]?.array ?? []).compactMap(\.object)
      writeTable(field, kind, items.map { MarkdownTable.Row($0) }, to: &output)
    }
  }

  /// Writes what is shown of the map, if that is not all.
  private func writeSelection(to output: inout some TextOutputStream) {
    var parts: [String] = []
    if let persona = shown.persona { parts.append(fact(Persona.kind.title, persona.name)) }
    if let channel = shown.channel {
      parts.append(fact(Touchpoint.fields.channel.description.label, channel))
    }
    if let filter = shown.filter { parts.append(MarkdownText.escaped(filter.text[language])) }
    if !parts.isEmpty { output.write(parts.joined(separator: " · ") + "\n\n") }
  }

  private func fact(_ label: LocalizedText, _ text: String) -> String {
    "**\(label[language]):** " + named(text)
  }

  private func writePersonas(to output: inout some TextOutputStream) {
    let personas = shown.map.personas
    if personas.isEmpty { return }
    heading(2, JourneyMap.fields.personas.description.label[language], to: &output)
    for persona in personas {
      heading(3, named(persona.name), to: &output)
      let facts = lists.facts(of: persona.object, Persona.kind, except: [Persona.fields.name.key])
      if !facts.isEmpty { output.write("\n" + facts) }
    }
  }

  // MARK: Stages

  private mutating func write(
    _ stage: Stage, number: Int, to output: inout some TextOutputStream
  ) {
    let phase = stage.phase.map { " (" + OutlinePhrase.phase($0)[language] + ")" } ?? ""
    heading(2, "\(number). " + named(stage.name) + phase, to: &output)
    output.write("\n" + OutlinePhrase.counted(RatingCounts(stage.touchpoints))[language] + "\n")
    var skipped: Set<String> = [Stage.fields.name.key, Stage.fields.touchpoints.key]
    if stage.phase != nil { skipped.insert(Stage.fields.phase.key) }
    let facts = lists.facts(of: stage.object, Stage.kind, except: skipped)
    if !facts.isEmpty { output.write("\n" + facts) }
    if stage.touchpoints.isEmpty { return }
    output.write("\n")
    MarkdownTouchpointTable(stage.touchpoints, number, lists).write(to: &output)
    for (index, touchpoint) in stage.touchpoints.enumerated() {
      let place = "\(number).\(index + 1) "
      collect(touchpoint, at: place + named(touchpoint.name))
      let details = lists.facts(
        of: touchpoint.object, Touchpoint.kind, except: MarkdownTouchpointTable.fieldKeys(of: touchpoint))
      guard !details.isEmpty else { continue }
      heading(3, place + named(touchpoint.name), to: &output)
      output.write("\n" + details)
    }
  }

  /// Keeps what tables at the end list of all touchpoints.
  private mutating func collect(_ touchpoint: Touchpoint, at place: String) {
    painPoints += touchpoint.painPoints.map { MarkdownTable.Row($0.object, at: place) }
    opportunities += touchpoint.opportunities.map { MarkdownTable.Row($0.object, at: place) }
  }

  // MARK: Parts

  private func writeTable(
    _ field: FieldDescription, _ kind: ItemSchema, _ rows: [MarkdownTable.Row],
    to output: inout some TextOutputStream
  ) {
    if rows.isEmpty { return }
    heading(2, field.label[language], to: &output)
    output.write("\n")
    MarkdownTable(kind, rows, lists).write(to: &output)
  }

  private func heading(_ level: Int, _ escaped: String, to output: inout some TextOutputStream) {
    output.write("\n" + String(repeating: "#", count: level) + " " + escaped + "\n")
  }

  private func named(_ name: String, _ placeholder: LocalizedText = BoardPhrase.unnamed) -> String {
    let escaped = MarkdownText.escaped(name)
    return escaped.isEmpty ? placeholder[language] : escaped
  }
}
