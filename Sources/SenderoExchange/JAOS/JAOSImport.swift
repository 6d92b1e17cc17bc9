import SenderoCore

/// Reads a register of Journey Architecture OS, row by row.
///
/// One register holds a part of a map: the ids of journeys and nodes are those of the map and its items, so that
/// several registers can be added to one map. A text that fits no field is stored under its own heading.
struct JAOSImport {
  /// A row by its headings.
  struct Record {
    let line: Int
    private(set) var fields: [String: String] = [:]

    init(_ row: TableRow, _ headings: [String]) {
      line = row.line
      for (index, heading) in headings.enumerated() where !row[index].isEmpty { fields[heading] = row[index] }
    }

    subscript(heading: String) -> String { fields[heading] ?? "" }
  }

  private let register: JAOSRegister
  private let options: ImportOptions
  private var builder: MapBuilder
  private var nodes: [Record] = []
  private var journeys: [Record] = []
  private var places: [String: (stage: Int, touchpoint: Int)] = [:]
  private var stages: [String: Int] = [:]
  private var counts: [String: Int] = [:]

  /// The largest number of rows about one node: each is added to what is there.
  private static let limit = 1000

  /// Starts an import.
  init(_ register: JAOSRegister, _ options: ImportOptions) {
    self.register = register
    self.options = options
    builder = MapBuilder(options)
    builder.remarks.add("register", JAOSPhrase.register(register))
  }

  /// Reads a row.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func add(_ row: TableRow) throws(ImportError) {
    let record = Record(row, register.headings)
    switch register {
    case .journeys, .governance: journeys.append(record)
    case .nodes: nodes.append(record)
    case .rows: try addRow(record)
    case .evidence: try addEvidence(record)
    case .opportunities: try addOpportunity(record)
    }
    guard journeys.count + nodes.count <= 200_000 else {
      throw ImportError(.tooLarge(limit: SafeFile.defaultLimit))
    }
  }

  /// Returns the map.
  ///
  /// - Throws: ``ImportError`` if there are several journeys and none is chosen, or the map is too large.
  consuming func finish() throws(ImportError) -> ImportedMap {
    switch register {
    case .journeys, .governance: try takeJourney()
    case .nodes: try takeNodes()
    case .rows, .evidence, .opportunities: break
    }
    return try builder.finish()
  }

  // MARK: The journey

  private mutating func takeJourney() throws(ImportError) {
    guard journeys.count == 1 || options.pick != nil else {
      throw ImportError(
        journeys.isEmpty
          ? .invalid(TablePhrase.noRows)
          : .severalMaps(journeys.map { $0["name"].isEmpty ? $0["journey_id"] : $0["name"] }))
    }
    let number = (options.pick ?? 1) - 1
    guard journeys.indices.contains(number) else {
      throw ImportError(.severalMaps(journeys.map { $0["name"].isEmpty ? $0["journey_id"] : $0["name"] }))
    }
    let record = journeys[number]
    var map = JourneyMap(id: record["journey_id"].isEmpty ? builder.identifiers.next() : record["journey_id"])
    map.title = record["name"].isEmpty ? options.title : record["name"]
    map.language = options.language.rawValue
    let scope = ["start_boundary", "end_boundary"].map { record[$0] }.filter { !$0.isEmpty }
    map.description = [record["desired_outcome"], scope.joined(separator: " → ")].filter { !$0.isEmpty }
      .joined(separator: "\n")
    map.state = ["current": .current, "target": .future, "transitional": .transitional][record["state"]]
    map.status = MapStatus(rawValue: record["status"])
    map.owner = record["owner"]
    var review = map.review.content
    review.lastReviewed = String(record["last_reviewed_at"].prefix(10))
    review.triggers = Self.list(record["review_triggers"])
    if let days = Int(record["review_interval_days"]), days > 0 {
      review.everyMonths = Number(max(1, (days + 15) / 30))
    }
    map.review = Group(review)
    var taken: Set<String> = [
      "journey_id", "name", "desired_outcome", "start_boundary", "end_boundary", "owner", "last_reviewed_at",
      "review_triggers", "review_interval_days",
    ]
    if map.state != nil { taken.insert("state") }
    if map.status != nil { taken.insert("status") }
    for heading in register.headings where !taken.contains(heading) && !record[heading].isEmpty {
      TableState.keep(record[heading], under: heading, in: &map.object, JourneyMap.kind)
    }
    builder.map = map
  }

  // MARK: Stages and touchpoints

  private mutating func takeNodes() throws(ImportError) {
    if let id = nodes.first?["journey_id"], !id.isEmpty {
      JourneyMap.kind.set(.string(id), for: JourneyMap.fields.id.key, in: &builder.map.object)
    }
    var byID: [String: Int] = [:]
    for (index, node) in nodes.enumerated() where byID[node["node_id"]] == nil {
      byID[node["node_id"]] = index
    }
    let parents = Set(nodes.map { $0["parent_node_id"] })
    let sorted = nodes.indices.sorted {
      (Int(nodes[$0]["sequence"]) ?? .max, $0) < (Int(nodes[$1]["sequence"]) ?? .max, $1)
    }
    for index in sorted where nodes[index]["node_type"] == "stage" { try addStage(nodes[index]) }
    for index in sorted where nodes[index]["node_type"] != "stage" {
      let node = nodes[index]
      // A node with children is not a touchpoint: its children keep its name.
      if parents.contains(node["node_id"]), !node["node_id"].isEmpty { continue }
      var names: [String] = []
      var parent = byID[node["parent_node_id"]]
      var steps = 0
      while let above = parent, nodes[above]["node_type"] != "stage", steps < 16 {
        names.insert(nodes[above]["name"], at: 0)
        parent = byID[nodes[above]["parent_node_id"]]
        steps += 1
      }
      var stage = parent.flatMap { stages[nodes[$0]["node_id"]] } ?? -1
      if stage < 0 { stage = try wholeStage(node.line) }
      var touchpoint = Touchpoint(id: node["node_id"], name: node["name"])
      if node["node_id"].isEmpty {
        touchpoint = Touchpoint(id: builder.identifiers.next(), name: node["name"])
      }
      touchpoint.expectation = node["actor_goal"]
      touchpoint.evidenceStatus = EvidenceStatus(rawValue: node["evidence_status"])
      if !names.isEmpty { touchpoint.object["episode"] = .string(names.joined(separator: " / ")) }
      keep(node, ["node_type", "evidence_ids"], in: &touchpoint.object, Touchpoint.kind)
      if touchpoint.evidenceStatus == nil {
        keep(node, ["evidence_status"], in: &touchpoint.object, Touchpoint.kind)
      }
      try builder.add(touchpoint: touchpoint.object, toStage: stage)
    }
  }

  private mutating func addStage(_ node: Record) throws(ImportError) {
    var stage = Stage(
      id: node["node_id"].isEmpty ? builder.identifiers.next() : node["node_id"], name: node["name"])
    stage.goal = node["actor_goal"]
    keep(node, ["evidence_ids", "evidence_status"], in: &stage.object, Stage.kind)
    stages[node["node_id"]] = try builder.add(stage: stage.object)
  }

  private mutating func wholeStage(_ line: Int) throws(ImportError) -> Int {
    if let stage = stages[""] { return stage }
    builder.remarks.add("no stage", line: line, JAOSPhrase.noStage)
    let name = TablePhrase.wholeJourney[options.language]
    let stage = try builder.add(stage: Stage(id: builder.identifiers.next(), name: name).object)
    stages[""] = stage
    return stage
  }

  /// Changes the touchpoint of a node, which is made if no row was about it.
  ///
  /// In a map that the register is added to, it is in its own stage; a register alone does not contain the stage.
  private mutating func update(
    _ node: String, _ line: Int, _ edit: (inout JSONObject) -> Void
  ) throws(ImportError) {
    counts[node, default: 0] += 1
    guard counts[node, default: 0] <= Self.limit else {
      builder.remarks.add("many", line: line, JAOSPhrase.manyRows(Self.limit))
      return
    }
    if places[node] == nil {
      let known = options.target.flatMap { target in
        target.stages.first { $0.touchpoints.index(ofID: node) != nil }
      }
      var stage = known.flatMap { stages[$0.id] } ?? -1
      if let known, stage < 0 {
        stage = try builder.add(stage: Stage(id: known.id, name: known.name).object)
        stages[known.id] = stage
      } else if stage < 0 {
        stage = try wholeStage(line)
      }
      let name = known.flatMap { stage in
        stage.touchpoints.index(ofID: node).map { stage.touchpoints[$0].name }
      }
      let index = try builder.add(touchpoint: Touchpoint(id: node, name: name ?? node).object, toStage: stage)
      places[node] = (stage, index)
    }
    guard let place = places[node] else { return }
    try builder.update(touchpoint: place.touchpoint, ofStage: place.stage, edit)
  }

  // MARK: Rows, evidence, opportunities

  private mutating func addRow(_ record: Record) throws(ImportError) {
    let (text, id) = (record["text"], builder.identifiers.next())
    guard !text.isEmpty else { return }
    var isKnown = true
    try update(record["node_id"], record.line) { object in
      var touchpoint = Touchpoint(object: object)
      switch record["row_type"] {
      case "action": touchpoint.actions += [text]
      case "touchpoint": touchpoint.description = Self.appended(text, to: touchpoint.description)
      case "channel":
        touchpoint.channel = touchpoint.channel.isEmpty ? text : touchpoint.channel + ", " + text
      case "expectation": touchpoint.expectation = Self.appended(text, to: touchpoint.expectation)
      case "thought": touchpoint.thoughts += [text]
      case "pain":
        var point = PainPoint(id: id, text: text)
        point.evidenceStatus = EvidenceStatus(rawValue: record["evidence_status"])
        touchpoint.painPoints.append(point)
      case "workaround" where !touchpoint.painPoints.isEmpty:
        let last = touchpoint.painPoints.count - 1
        touchpoint.painPoints[last].workaround = Self.appended(
          text, to: touchpoint.painPoints[last].workaround)
      case "emotion":
        touchpoint.emotions += [text]
        if let rating = OwnColumn.scale.rating(of: record["valence"]) { touchpoint.rating = rating }
        if let status = EvidenceStatus(rawValue: record["evidence_status"]) {
          touchpoint.evidenceStatus = status
        }
      case "question":
        var note = Note(object: JSONObject())
        Note.kind.set(.string(id), for: Note.fields.id.key, in: &note.object)
        note.text = text
        touchpoint.notes.append(note)
      default:
        isKnown = false
        TableState.keep(text, under: record["row_type"], in: &touchpoint.object, Touchpoint.kind)
      }
      if !record["evidence_ids"].isEmpty {
        TableState.keep(
          record["evidence_ids"], under: "evidence_ids", in: &touchpoint.object, Touchpoint.kind)
      }
      object = touchpoint.object
    }
    if !isKnown {
      builder.remarks.add("row type", line: record.line, JAOSPhrase.unknownRow(record["row_type"]))
    }
  }

  private mutating func addEvidence(_ record: Record) throws(ImportError) {
    var item = Evidence(object: JSONObject())
    let id = record["evidence_id"].isEmpty ? builder.identifiers.next() : record["evidence_id"]
    Evidence.kind.set(.string(id), for: Evidence.fields.id.key, in: &item.object)
    item.kind = ["analytics", "survey"].contains(record["source_type"]) ? .quantitative : .qualitative
    item.source = [record["source_type"], record["source_reference"]].filter { !$0.isEmpty }.joined(
      separator: ": ")
    item.date = String(record["collected_at"].prefix(10))
    item.quote = record["finding"]
    keep(record, ["population_or_sample", "evidence_status", "limitations"], in: &item.object, Evidence.kind)
    let evidence = item
    try update(record["node_id"], record.line) { object in
      var touchpoint = Touchpoint(object: object)
      touchpoint.evidence.append(evidence)
      object = touchpoint.object
    }
  }

  private mutating func addOpportunity(_ record: Record) throws(ImportError) {
    let id = record["opportunity_id"].isEmpty ? builder.identifiers.next() : record["opportunity_id"]
    var item = Opportunity(
      id: id, text: record["actor_outcome"].isEmpty ? record["problem"] : record["actor_outcome"])
    item.owner = record["owner"]
    if let field = Opportunity.kind.field(Opportunity.fields.status.key),
      let word = ChoiceWords.word(for: record["status"], in: field)
    {
      item.status = OpportunityStatus(rawValue: word)
    }
    var taken: Set<String> = ["opportunity_id", "journey_id", "node_id", "actor_outcome", "owner"]
    if item.status != nil { taken.insert("status") }
    keep(record, register.headings.filter { !taken.contains($0) }, in: &item.object, Opportunity.kind)
    let opportunity = item
    try update(record["node_id"], record.line) { object in
      var touchpoint = Touchpoint(object: object)
      touchpoint.opportunities.append(opportunity)
      object = touchpoint.object
    }
  }

  private func keep(_ record: Record, _ headings: [String], in object: inout JSONObject, _ kind: ItemSchema) {
    for heading in headings where !record[heading].isEmpty {
      TableState.keep(record[heading], under: heading, in: &object, kind)
    }
  }

  private static func appended(_ text: String, to old: String) -> String {
    old.isEmpty ? text : old + "\n" + text
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
