import SenderoCanvas
import SenderoCore

/// Writes a map as plain text in columns.
struct TextWriter {
  private let shown: ShownMap
  private let language: Language
  private let width: Int
  private let personas: [String: String]
  /// The fields that the text does not have.
  private(set) var leftOut = LeftOutFields()

  /// The longest line that no mail program wraps, in columns.
  private static let widest = 76
  /// The columns that a touchpoint needs.
  private static let narrowest = 40
  /// The columns of a rating and the space after it.
  private static let signs = 4
  /// The columns of a count of ratings.
  private static let count = 5

  /// Makes a writer.
  init(_ shown: ShownMap, _ language: Language, width: Int) {
    self.shown = shown
    self.language = language
    self.width = min(max(width, Self.narrowest), Self.widest)
    personas = Dictionary(shown.map.personas.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Writes the text, stage by stage.
  mutating func write(to output: inout some TextOutputStream) {
    let map = shown.map
    heading(map.title.isEmpty ? BoardPhrase.untitled[language] : map.title, "=", to: &output)
    for line in selection { paragraph(line, to: &output) }
    if !map.description.isEmpty { paragraph(map.description, to: &output) }
    if !map.owner.isEmpty {
      paragraph(JourneyMap.fields.owner.description.label[language] + ": " + map.owner, to: &output)
    }
    let counts = map.stages.reduce(into: RatingCounts()) { $0 += RatingCounts($1.touchpoints) }
    paragraph(
      CountPhrase.stages(map.stages.count)[language] + ", " + OutlinePhrase.counted(counts)[language],
      to: &output)
    let fields = JourneyMap.fields
    leftOut.add(
      map.object, JourneyMap.kind,
      except: [
        fields.title.key, fields.description.key, fields.owner.key, fields.stages.key, fields.personas.key,
      ])
    for persona in map.personas {
      leftOut.add(persona.object, Persona.kind, except: [Persona.fields.name.key])
    }
    if map.stages.isEmpty { return }
    writeBalance(to: &output)
    for (index, stage) in map.stages.enumerated() { write(stage, number: index + 1, to: &output) }
    output.write("\n\n")
    lines(of: TextPhrase.legend[language], to: &output)
  }

  /// What is shown of the map, if that is not all.
  private var selection: [String] {
    var parts: [String] = []
    if let persona = shown.persona { parts.append(Persona.kind.title[language] + ": " + persona.name) }
    if let channel = shown.channel {
      parts.append(Touchpoint.fields.channel.description.label[language] + ": " + channel)
    }
    if let filter = shown.filter { parts.append(filter.text[language]) }
    return parts
  }

  // MARK: Stages

  /// Writes the table of stages with their ratings.
  private func writeBalance(to output: inout some TextOutputStream) {
    let name = width - 4 * Self.count
    let columns =
      [(Stage.kind.title[language], name)]
      + ["+", "=", "-", TextPhrase.unratedSign].map { ($0, -Self.count) }
    row(columns, to: &output)
    output.write(String(repeating: "-", count: width) + "\n")
    for (index, stage) in shown.map.stages.enumerated() {
      let counts = RatingCounts(stage.touchpoints)
      let numbers = [counts.positive, counts.neutral, counts.negative, counts.unrated]
      row(
        [("\(index + 1). " + named(stage.name), name)]
          + numbers.map { ($0 == 0 ? "" : "\($0)", -Self.count) },
        to: &output)
    }
  }

  private mutating func write(
    _ stage: Stage, number: Int, to output: inout some TextOutputStream
  ) {
    let phase = stage.phase.map { " (" + OutlinePhrase.phase($0)[language] + ")" } ?? ""
    output.write("\n\n")
    heading("\(number). " + named(stage.name) + phase, "-", to: &output)
    let fields = Stage.fields
    leftOut.add(
      stage.object, Stage.kind, except: [fields.name.key, fields.phase.key, fields.touchpoints.key])
    for touchpoint in stage.touchpoints { write(touchpoint, to: &output) }
  }

  private mutating func write(
    _ touchpoint: Touchpoint, to output: inout some TextOutputStream
  ) {
    let sign = touchpoint.rating?.symbol ?? TextPhrase.unratedSign
    let name = (width - Self.signs) * 2 / 3
    let met = touchpoint.personas.compactMap { personas[$0] }.map(named)
    let place = ([touchpoint.channel] + met).filter { !$0.isEmpty }.joined(separator: ", ")
    let truth =
      touchpoint.momentOfTruth
      ? " (" + Touchpoint.fields.momentOfTruth.description.label[language].lowercased() + ")" : ""
    row(
      [(sign, Self.signs), (named(touchpoint.name) + truth, name), (place, width - Self.signs - name)],
      to: &output)
    for painPoint in touchpoint.painPoints { item(TextPhrase.painPointSign, painPoint.text, to: &output) }
    for opportunity in touchpoint.opportunities {
      item(TextPhrase.opportunitySign, opportunity.text, to: &output)
    }
    let fields = Touchpoint.fields
    leftOut.add(
      touchpoint.object, Touchpoint.kind,
      except: [
        fields.name.key, fields.experience.key, fields.intensity.key, fields.momentOfTruth.key,
        fields.channel.key,
        fields.personas.key, fields.painPoints.key, fields.opportunities.key,
      ])
  }

  private func item(_ sign: String, _ text: String, to output: inout some TextOutputStream) {
    row([("", Self.signs), (sign, 2), (text, width - Self.signs - 2)], to: &output)
  }

  // MARK: Lines

  private func named(_ name: String) -> String {
    name.isEmpty ? BoardPhrase.unnamed[language] : name
  }

  private func heading(_ text: String, _ underline: Character, to output: inout some TextOutputStream) {
    let lines = TextLayout.wrap(SafeText.line(text), width: width)
    for line in lines { output.write(line + "\n") }
    let longest = lines.map { TextLayout.width(of: $0) }.max() ?? 0
    output.write(String(repeating: underline, count: longest) + "\n\n")
  }

  private func paragraph(_ text: String, to output: inout some TextOutputStream) {
    lines(of: text, to: &output)
    output.write("\n")
  }

  private func lines(of text: String, to output: inout some TextOutputStream) {
    for line in SafeText.lines(of: text) {
      for part in TextLayout.wrap(line, width: width) {
        output.write(String(part[...].trimmedScalars) + "\n")
      }
    }
  }

  /// Writes texts side by side, each wrapped in its column; a negative width aligns a short text at the right.
  private func row(_ cells: [(text: String, width: Int)], to output: inout some TextOutputStream) {
    let columns = cells.map { cell in
      // One column stays empty between two texts.
      TextLayout.wrap(SafeText.line(cell.text), width: max(1, abs(cell.width) - 1))
    }
    for index in 0..<(columns.map(\.count).max() ?? 0) {
      var line = ""
      for (cell, column) in zip(cells, columns) {
        let text = index < column.count ? column[index] : ""
        let space = String(repeating: " ", count: max(0, abs(cell.width) - TextLayout.width(of: text)))
        line += cell.width < 0 ? space + text : text + space
      }
      while line.last == " " { line.removeLast() }
      output.write(line + "\n")
    }
  }
}
