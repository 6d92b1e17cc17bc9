import SenderoCanvas
import SenderoCore

/// Writes an outline line by line.
struct OutlineWriter {
  let language: Language
  private let names: [String: String]
  private let fieldText: FieldText
  private var output = IndentedText()

  init(_ map: JourneyMap, _ language: Language) {
    self.language = language
    var names: [String: String] = [:]
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      if let id = item.id, let field = kind.nameField { names[id] = item[field.key]?.string }
    }
    self.names = names
    fieldText = FieldText(language, showsUnits: true) { [names] id, _ in
      names[id] ?? ItemPhrase.nothing(withID: id)[language]
    }
  }

  /// The text that has been written.
  var text: String { output.text }

  /// Returns the name of the item with an id.
  private func name(of id: String) -> String {
    names[id] ?? ItemPhrase.nothing(withID: id)[language]
  }

  // MARK: The map

  mutating func write(_ map: JourneyMap, applied: FilterCount?) {
    line(0, map.title.isEmpty ? BoardPhrase.untitled[language] : map.title)
    let counts = map.stages.reduce(into: RatingCounts()) { $0 += RatingCounts($1.touchpoints) }
    line(0, CountPhrase.stages(map.stages.count)[language] + ", " + OutlinePhrase.counted(counts)[language])
    if let applied { line(0, applied.text[language]) }
    writeSummary(of: map)
    let fields = JourneyMap.fields
    for field in JourneyMap.kind.fields
    where field !== fields.title.description && field !== fields.owner.description {
      guard let value = map.object[field.key] else { continue }
      if field === fields.stages.description {
        for (index, stage) in map.stages.enumerated() { write(stage, number: index + 1) }
      } else {
        // A list of items begins a new section.
        if case .items = field.kind { output.blankLine() }
        write(field, value, 0)
      }
    }
  }

  private mutating func write(_ stage: Stage, number: Int) {
    let phase = stage.phase.map { " (" + OutlinePhrase.phase($0)[language] + ")" } ?? ""
    output.blankLine()
    line(0, "\(number). " + named(stage.name) + phase)
    line(1, OutlinePhrase.counted(RatingCounts(stage.touchpoints))[language])
    let isPhaseSaid = stage.phase != nil
    let fields = Stage.fields
    writeFields(
      of: stage.object, Stage.kind, 1,
      except: isPhaseSaid
        ? [fields.name.key, fields.phase.key, fields.touchpoints.key]
        : [fields.name.key, fields.touchpoints.key])
    for (index, touchpoint) in stage.touchpoints.enumerated() {
      write(touchpoint, number: "\(number).\(index + 1)")
    }
  }

  private mutating func write(_ touchpoint: Touchpoint, number: String) {
    output.blankLine()
    var parts: [String] = []
    let fields = Touchpoint.fields
    var skipped: Set<String> = [fields.name.key]
    let stated = touchpoint.object[fields.experience.key]
    if let rating = touchpoint.rating {
      let assumption = touchpoint.hasAssumedRating ? " (" + OutlinePhrase.assumption[language] + ")" : ""
      parts.append(rating.label[language] + assumption)
      skipped.formUnion([fields.experience.key, fields.intensity.key])
    } else if stated == nil {
      parts.append(OutlinePhrase.unrated[language])
    }
    if touchpoint.momentOfTruth {
      parts.append(fields.momentOfTruth.description.label[language].lowercased())
      skipped.insert(fields.momentOfTruth.key)
    }
    line(
      1, "\(number) " + named(touchpoint.name) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")))
    writeFields(of: touchpoint.object, Touchpoint.kind, 2, except: skipped)
  }

  // MARK: Fields

  /// Writes the fields of an item in the order of its schema.
  private mutating func writeFields(
    of object: JSONObject, _ kind: ItemSchema, _ level: Int, except skipped: Set<String>
  ) {
    for field in kind.fields where !skipped.contains(field.key) {
      guard let value = object[field.key] else { continue }
      write(field, value, level)
    }
  }

  private mutating func write(_ field: FieldDescription, _ value: JSONValue, _ level: Int) {
    let label = field.label[language]
    guard field.kind.fits(value) else { return write(label, fieldText.text(of: value, as: nil), level) }
    switch field.kind {
    case .identifier, .fixed: return
    case .flag: if value == .bool(true) { line(level, label) }
    case .textList:
      line(level, label + ":")
      for element in value.array ?? [] { write("-", element.string ?? "", level + 1, separator: " ") }
    case .items(let kind):
      line(level, label + ":")
      for item in value.array ?? [] { if let object = item.object { write(object, kind, level + 1) } }
    case .group(let kind):
      line(level, label + ":")
      if let object = value.object { writeFields(of: object, kind, level + 1, except: []) }
    case .records(let kind, _):
      line(level, label + ":")
      for member in value.object?.members ?? [] { writeEntry(member, kind, level + 1) }
    case .singleLine, .multiline, .date, .choice, .number, .reference, .references, .counts:
      write(label, fieldText.text(of: value, as: field.kind), level)
    }
  }

  /// Writes an item of a list: its name, and its other fields below.
  private mutating func write(_ object: JSONObject, _ kind: ItemSchema, _ level: Int) {
    var skipped: Set<String> = []
    if let field = kind.nameField, let value = object[field.key] {
      skipped.insert(field.key)
      let parts =
        if case .reference = field.kind { name(of: value.string ?? "") } else {
          value.string ?? value.compactText
        }
      write("-", named(parts), level, separator: " ")
    } else {
      line(level, "- " + kind.title[language])
    }
    writeFields(of: object, kind, level + 1, except: skipped)
  }

  /// Writes the experience of one persona.
  private mutating func writeEntry(_ member: JSONObject.Member, _ kind: ItemSchema, _ level: Int) {
    guard let object = member.value.object else {
      return write("- " + name(of: member.key), member.value.compactText, level)
    }
    let felt = PersonaExperience(object: object)
    guard let experience = felt.experience else {
      write("-", name(of: member.key), level, separator: " ")
      return writeFields(of: object, kind, level + 1, except: [])
    }
    let rating = Rating(experience, isStrong: felt.intensity == .strong)
    write("- " + name(of: member.key), rating.label[language], level)
    let fields = PersonaExperience.fields
    writeFields(of: object, kind, level + 1, except: [fields.experience.key, fields.intensity.key])
  }

  // MARK: Lines

  func named(_ name: String) -> String {
    name.isEmpty ? BoardPhrase.unnamed[language] : name
  }

  /// Writes a label and a text; further lines of the text follow with more indentation.
  mutating func write(_ label: String, _ text: String, _ level: Int, separator: String = ": ") {
    output.write(label, text, level, separator: separator)
  }

  mutating func line(_ level: Int, _ text: String) { output.line(level, text) }

  mutating func blankLine() { output.blankLine() }
}
