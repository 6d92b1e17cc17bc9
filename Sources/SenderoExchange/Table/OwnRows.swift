import SenderoCore

/// Reads the tables that Sendero writes; see ``OwnTable``.
struct OwnRows: TableRows {
  /// What a row says of personas, which come after the touchpoints.
  private struct Pending {
    let stage: Int
    let touchpoint: Int
    let personas: String
    let exactPersonas: JSONValue?
    let exactExperiences: JSONValue?
    let scores: [(name: String, cell: String)]
  }

  private let columns: [(meaning: ColumnMeaning, field: FieldDescription?)]
  private var stages: [String: Int] = [:]
  private var lastName: String?
  private var pending: [Pending] = []
  private var items: [String: [JSONValue]] = [:]

  init(_ matching: ColumnMatching) {
    columns = matching.columns.map { column in
      guard case .field(let item, let key) = column.meaning else { return (column.meaning, nil) }
      return (column.meaning, item.kind.field(key))
    }
  }

  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError) {
    let exact = exact(cells, &table)
    let kind = (cells.raw(.rowKind) ?? "").trimmed
    guard kind.isEmpty || kind == TableItem.touchpoint.rawValue else {
      return addItem(kind, exact[kind]?.object, cells, &table)
    }
    let stage = try enterStage(cells, exact[TableItem.stage.rawValue]?.object, &table)
    let exactTouchpoint = exact[TableItem.touchpoint.rawValue]?.object
    let id = cells.raw(.field(.touchpoint, key: Touchpoint.fields.id.key)) ?? ""
    let name = cells.raw(.touchpointName) ?? ""
    guard exactTouchpoint != nil || !id.isEmpty || !name.isEmpty else { return }
    try addTouchpoint(cells, exactTouchpoint ?? JSONObject(), stage, &table)
  }

  mutating func finish(_ table: inout TableState) throws(ImportError) {
    for field in OwnTable.fieldsOfItems {
      guard case .items(let kind) = field.kind, let elements = items[kind.name] else { continue }
      JourneyMap.kind.set(.array(elements), for: field.key, in: &table.builder.map.object)
    }
    var people = OwnPeople(table.builder.map.personas)
    for row in pending {
      let personas = people.references(row.personas, exact: row.exactPersonas, &table)
      let experiences = people.experiences(row.scores, exact: row.exactExperiences, &table)
      try table.builder.update(touchpoint: row.touchpoint, ofStage: row.stage) { object in
        Touchpoint.kind.set(personas, for: Touchpoint.fields.personas.key, in: &object)
        Touchpoint.kind.set(experiences, for: Touchpoint.fields.experiences.key, in: &object)
      }
    }
  }

  private func exact(_ cells: RowCells, _ table: inout TableState) -> JSONObject {
    let text = cells.raw(.exact) ?? ""
    guard !text.allSatisfy(\.isWhitespace) else { return JSONObject() }
    // The limit leaves room for the levels of the map that will contain the object.
    let limits = JSONLimits(depth: JSONLimits.standard.depth - 16, size: JSONLimits.standard.size)
    if case .object(let object)? = try? JSONReader.read(Array(text.utf8), limits: limits) { return object }
    table.builder.remarks.add("exact", line: cells.line, TablePhrase.brokenData)
    return JSONObject()
  }

  private mutating func addItem(
    _ kind: String, _ exact: JSONObject?, _ cells: RowCells, _ table: inout TableState
  ) {
    if kind == JourneyMap.kind.name {
      guard let exact, exact[JourneyMap.fields.format.key]?.string == JourneyMap.formatName else { return }
      let people = table.builder.map.object[JourneyMap.fields.personas.key]
      table.builder.map.object = exact
      if let people {
        JourneyMap.kind.set(people, for: JourneyMap.fields.personas.key, in: &table.builder.map.object)
      }
      return
    }
    let field = OwnTable.fieldsOfItems.first { field in
      if case .items(let schema) = field.kind { schema.name == kind } else { false }
    }
    guard let field, case .items(let schema) = field.kind else {
      table.builder.remarks.add("kind", line: cells.line, TablePhrase.unknownKind(kind))
      return
    }
    var object = exact ?? JSONObject()
    let name = (cells.raw(.rowName) ?? "").trimmed
    if exact == nil, !name.isEmpty, let key = schema.textFieldKey {
      object = table.builder.newItem(schema)
      schema.set(.string(name), for: key, in: &object)
    }
    guard !object.members.isEmpty else { return }
    items[kind, default: []].append(.object(object))
  }

  /// Returns the index of the stage of a row, which is the one with its id, or else the run with its name.
  private mutating func enterStage(
    _ cells: RowCells, _ exact: JSONObject?, _ table: inout TableState
  ) throws(ImportError) -> Int {
    let key = Stage.fields.id.key
    let idCell = cells.raw(.field(.stage, key: key)) ?? ""
    let id = exact?[key]?.string.flatMap { OwnCell.isSame(idCell, as: OwnCell.safe($0)) ? $0 : nil } ?? idCell
    let name = cells.raw(.stageName) ?? ""
    var index = id.isEmpty ? (name == lastName ? table.builder.stageCount - 1 : nil) : stages[id]
    lastName = name
    if index == nil || index == -1 {
      var stage = JSONObject()
      Stage.kind.set(.string(id.isEmpty ? table.builder.identifiers.next() : id), for: key, in: &stage)
      Stage.kind.set(.string(name), for: Stage.fields.name.key, in: &stage)
      index = try table.builder.add(stage: stage)
      stages[id.isEmpty ? "" : id] = index
    }
    let stage = index ?? 0
    let values = fields(cells, .stage, exact ?? JSONObject())
    try table.builder.update(stage: stage) { object throws(ImportError) in
      for member in values.members where member.key != key {
        Stage.kind.set(member.value, for: member.key, in: &object)
      }
    }
    return stage
  }

  private mutating func addTouchpoint(
    _ cells: RowCells, _ exact: JSONObject, _ stage: Int, _ table: inout TableState
  ) throws(ImportError) {
    var object = fields(cells, .touchpoint, exact)
    rate(&object, exact, cells)
    if object.id == nil {
      Touchpoint.kind.set(
        .string(table.builder.identifiers.next()), for: Touchpoint.fields.id.key, in: &object)
    }
    if object[Touchpoint.fields.name.key] == nil {
      Touchpoint.kind.set(.string(""), for: Touchpoint.fields.name.key, in: &object)
    }
    let index = try table.builder.add(touchpoint: object, toStage: stage)
    let personas = cells.raw(.field(.touchpoint, key: Touchpoint.fields.personas.key)) ?? ""
    let scores = columns.enumerated().compactMap { position, column -> (name: String, cell: String)? in
      guard case .personaRating(let name, _) = column.meaning else { return nil }
      let cell = cells.row[position]
      return cell.isEmpty ? nil : (name, cell)
    }
    let exactPersonas = exact[Touchpoint.fields.personas.key]
    let exactExperiences = exact[Touchpoint.fields.experiences.key]
    guard !personas.isEmpty || exactPersonas != nil || exactExperiences != nil || !scores.isEmpty else {
      return
    }
    pending.append(
      Pending(
        stage: stage, touchpoint: index, personas: personas, exactPersonas: exactPersonas,
        exactExperiences: exactExperiences, scores: scores))
  }

  /// Returns the members of an item: those of its cells, exact where a cell is unchanged, and those without a cell.
  private func fields(_ cells: RowCells, _ item: TableItem, _ exact: JSONObject) -> JSONObject {
    var object = JSONObject()
    var taken: Set<String> = []
    for (position, column) in columns.enumerated() {
      guard case .field(item, let key) = column.meaning, let field = column.field else { continue }
      taken.insert(key)
      if case .references = field.kind { continue }
      let cell = position < cells.row.cells.count ? cells.row.cells[position] : ""
      let value: JSONValue? =
        if let value = exact[key], OwnCell.isSame(cell, as: OwnCell.text(of: value, field, persona: { $0 })) {
          value
        } else {
          OwnCell.value(of: cell, field, exact: exact[key])
        }
      item.kind.set(value, for: key, in: &object)
    }
    let deferred: Set<String> =
      item == .touchpoint
      ? [
        Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key, Touchpoint.fields.personas.key,
        Touchpoint.fields.experiences.key,
      ] : [Stage.fields.touchpoints.key]
    for member in exact.members where !taken.contains(member.key) && !deferred.contains(member.key) {
      item.kind.set(member.value, for: member.key, in: &object)
    }
    return object
  }

  private func rate(_ object: inout JSONObject, _ exact: JSONObject, _ cells: RowCells) {
    let keys = [Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key]
    let cell = cells.text(.rating(OwnColumn.scale))
    var rated = Touchpoint(object: JSONObject())
    rated.rating = OwnColumn.scale.rating(of: cell)
    var wanted = Touchpoint(object: rated.object)
    for key in keys { if let value = exact[key] { wanted.object[key] = value } }
    let isSame = wanted.rating.map { String($0.score) } ?? "" == cell
    for key in keys {
      if let value = (isSame ? wanted : rated).object[key] {
        Touchpoint.kind.set(value, for: key, in: &object)
      }
    }
  }
}
