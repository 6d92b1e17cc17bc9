import SenderoCore

/// Makes a map of a document whose shape is clear, whatever its keys are called.
///
/// Keys are matched like the headings of a table. What no field takes stays under its own key, with a remark.
struct DocumentImport {
  private let outline: DocumentOutline
  /// The meanings of the keys of touchpoints.
  private let meanings: [String: ColumnMeaning]
  private var table: TableState

  /// Starts an import.
  ///
  /// - Parameters:
  ///   - outline: The place of its stages; `nil` if there are none.
  ///   - options: The options of the import.
  /// - Throws: ``ImportError`` if the document has no stages.
  init(_ outline: DocumentOutline?, _ options: ImportOptions) throws(ImportError) {
    guard let outline else { throw ImportError(.invalid(DocumentPhrase.noStages)) }
    self.outline = outline
    let touchpoints = outline.stages.flatMap { $0.touchpoints.prefix(ColumnMatching.rows) }.compactMap(
      \.object)
    let matching = try Self.matching(touchpoints, options)
    meanings = Self.meanings(matching)
    table = TableState(
      builder: MapBuilder(options), values: CellValue(language: .english), options: options,
      matching: matching)
  }

  /// Starts an import of a document.
  ///
  /// - Throws: ``ImportError`` if it has no stages.
  init(_ value: JSONValue, _ options: ImportOptions) throws(ImportError) {
    try self.init(DocumentOutline(value), options)
  }

  /// Returns the map.
  ///
  /// - Throws: ``ImportError`` if the map is too large.
  consuming func map() throws(ImportError) -> ImportedMap {
    table.builder.remarks.add("path", DocumentPhrase.stages(at: outline.path))
    takeJourney()
    for remark in remarks(table.matching) { table.builder.remarks.add("key \(remark.english)", remark) }
    if outline.isFlat { try takeFlat() } else { try takeStages() }
    try table.people.add(to: &table.builder)
    return try table.builder.finish()
  }

  // MARK: Matching

  /// Matches keys like headings: one row for each object.
  private static func matching(
    _ objects: [JSONObject], _ options: ImportOptions
  ) throws(ImportError) -> ColumnMatching {
    var headings: [String] = []
    var positions: [String: Int] = [:]
    let rows = objects.prefix(ColumnMatching.rows).map { object in
      let texts = DocumentText(object).texts
      for text in texts where positions[text.heading] == nil {
        positions[text.heading] = headings.count
        headings.append(text.heading)
      }
      var cells = [String](repeating: "", count: headings.count)
      for text in texts { cells[positions[text.heading] ?? 0] = text.text }
      return TableRow(line: 1, cells: cells)
    }
    let chosen = options.columns.filter { positions[$0.heading] != nil }
    return try ColumnMatching(
      TableContent(headings: TableRow(line: 1, cells: headings), rows: Array(rows)), mayBeTurned: false,
      chosen: chosen)
  }

  private static func meanings(_ matching: ColumnMatching) -> [String: ColumnMeaning] {
    Dictionary(matching.columns.map { ($0.heading, $0.meaning) }) { first, _ in first }
  }

  private func remarks(_ matching: ColumnMatching) -> [LocalizedText] {
    matching.columns.filter { !$0.heading.isEmpty }.map { column in
      column.doubt ?? column.meaning.remark(heading: SafeText.line(column.heading), isKey: true)
    }
  }

  /// The texts of an object with the meanings of their keys.
  private func parts(_ text: DocumentText, _ meanings: [String: ColumnMeaning]) -> [RowItem.Part] {
    text.texts.compactMap { heading, text in
      guard !CellText.isNothing(text.trimmed) else { return nil }
      let meaning = meanings[heading] ?? .kept
      return (meaning, heading, Self.joined(text, for: meaning))
    }
  }

  /// A list for a field of one line is written on one line.
  private static func joined(_ text: String, for meaning: ColumnMeaning) -> String {
    guard case .field(let item, let key) = meaning, let field = item.kind.field(key) else { return text }
    switch field.kind {
    case .singleLine, .choice: return text.split(whereSeparator: \.isNewline).joined(separator: ", ")
    case .identifier, .multiline, .date, .flag, .number, .textList, .reference, .references, .items, .group,
      .records, .counts, .fixed:
      return text
    }
  }

  // MARK: Touchpoints

  private mutating func takeStages() throws(ImportError) {
    let stageMatching = try Self.matching(outline.stages.map(\.object), table.options)
    let stageMeanings = Self.meanings(stageMatching)
    for remark in remarks(stageMatching) { table.builder.remarks.add("key \(remark.english)", remark) }
    for entry in outline.stages {
      let text = DocumentText(entry.object)
      let parts = stageParts(parts(text, stageMeanings))
      let name =
        entry.name ?? parts.first { $0.meaning == .stageName }?.text
        ?? (entry.object.members.isEmpty ? TablePhrase.wholeJourney[table.options.language] : "")
      let item = RowItem(parts.filter { $0.meaning != .stageName }, items: items(text), line: nil, in: &table)
      var stage = StageItem(item, named: name, in: &table)
      if entry.touchpoints.count > 1 { stage.keepRest(parts, &table) }
      var object = stage.stage
      keep(text.rest, in: &object, Stage.kind)
      let index = try table.builder.add(stage: object)
      for touchpoint in entry.touchpoints {
        var new = self.touchpoint(touchpoint)
        for member in stage.rest.members where new[member.key] == nil {
          Touchpoint.kind.set(member.value, for: member.key, in: &new)
        }
        try table.builder.add(touchpoint: new, toStage: index)
      }
      if entry.touchpoints.isEmpty, !stage.rest.members.isEmpty {
        var new = table.builder.newItem(Touchpoint.kind)
        Touchpoint.kind.set(.string(name), for: Touchpoint.fields.name.key, in: &new)
        for member in stage.rest.members { Touchpoint.kind.set(member.value, for: member.key, in: &new) }
        try table.builder.add(touchpoint: new, toStage: index)
      }
    }
  }

  /// In a stage, a name or title is that of the stage, and a phase is a phase.
  private func stageParts(_ parts: [RowItem.Part]) -> [RowItem.Part] {
    let hasName = parts.contains { $0.meaning == .stageName && $0.heading.lowercased() != "phase" }
    let isNamed = hasName || parts.contains { $0.meaning == .touchpointName }
    return parts.map { part in
      switch part.meaning {
      case .touchpointName where !hasName: (.stageName, part.heading, part.text)
      case .stageName where isNamed && ColumnName.named(part.heading) == .phase:
        (.field(.stage, key: Stage.fields.phase.key), part.heading, part.text)
      case .field(.touchpoint, let key) where key == Touchpoint.fields.id.key:
        (.field(.stage, key: Stage.fields.id.key), part.heading, part.text)
      case .field(.touchpoint, let key)
      where key == Touchpoint.fields.description.key || key == Touchpoint.fields.expectation.key:
        (.field(.stage, key: Stage.fields.goal.key), part.heading, part.text)
      case .field(.touchpoint, let key) where Stage.kind.field(key)?.kind.isTextList == true:
        (.field(.stage, key: key), part.heading, part.text)
      case .kept where DocumentPhrase.goalKeys.contains(ColumnName.normal(part.heading)):
        (.field(.stage, key: Stage.fields.goal.key), part.heading, part.text)
      default: part
      }
    }
  }

  private mutating func takeFlat() throws(ImportError) {
    var last: String?
    for value in outline.stages.flatMap(\.touchpoints) {
      var name = last ?? TablePhrase.wholeJourney[table.options.language]
      if let object = value.object {
        name =
          parts(DocumentText(object), meanings).first { $0.meaning == .stageName }?.text.trimmed ?? name
      }
      if name != last || table.builder.stageCount == 0 {
        var stage = table.builder.newItem(Stage.kind)
        Stage.kind.set(.string(name), for: Stage.fields.name.key, in: &stage)
        try table.builder.add(stage: stage)
        last = name
      }
      let touchpoint = touchpoint(value)
      try table.builder.add(touchpoint: touchpoint, toStage: table.builder.stageCount - 1)
    }
  }

  private mutating func touchpoint(_ value: JSONValue) -> JSONObject {
    var touchpoint = table.builder.newItem(Touchpoint.kind)
    guard let object = value.object else {
      let name = DocumentText.text(of: value) ?? value.compactText
      Touchpoint.kind.set(.string(name), for: Touchpoint.fields.name.key, in: &touchpoint)
      return touchpoint
    }
    let text = DocumentText(object)
    let parts = parts(text, meanings)
    let name = parts.first { $0.meaning == .touchpointName }?.text ?? ""
    Touchpoint.kind.set(.string(name), for: Touchpoint.fields.name.key, in: &touchpoint)
    let item = RowItem(parts, items: items(text), line: nil, in: &table)
    for member in item.touchpoint.members {
      Touchpoint.kind.set(member.value, for: member.key, in: &touchpoint)
    }
    TableState.keep(item.kept, in: &touchpoint, Touchpoint.kind)
    keep(text.rest, in: &touchpoint, Touchpoint.kind)
    return touchpoint
  }

  /// Pain points, opportunities and other items that the document holds as objects.
  private mutating func items(_ text: DocumentText) -> [String: [JSONValue]] {
    var items: [String: [JSONValue]] = [:]
    for (key, values) in text.items {
      guard case .items(let kind)? = Touchpoint.kind.field(key)?.kind else { continue }
      items[key] = values.compactMap { DocumentItem.item($0, kind, in: &table).map { .object($0) } }
    }
    return items
  }

  private mutating func keep(_ rest: JSONObject, in object: inout JSONObject, _ kind: ItemSchema) {
    guard !rest.members.isEmpty else { return }
    TableState.keep(rest.members, in: &object, kind)
    for member in rest.members {
      table.builder.remarks.add(
        "rest \(member.key)", ColumnMeaning.kept.remark(heading: SafeText.line(member.key), isKey: true))
    }
  }

  // MARK: The journey

  private mutating func takeJourney() {
    var journey = DocumentJourney()
    journey.take(outline.journey, in: &table)
    for entry in outline.stages { journey.takePersonas(ofStage: entry.object, in: &table) }
  }
}

extension FieldKind {
  /// Whether a field of this kind holds a list of texts.
  fileprivate var isTextList: Bool { if case .textList = self { true } else { false } }
}
