import SenderoCore

/// What one row says of a touchpoint and its stage.
struct RowItem {
  /// The touchpoint, without an id and a name of its own if the row has none.
  private(set) var touchpoint = JSONObject()
  /// The fields of the stage, without its name.
  private(set) var stage = JSONObject()
  /// The headings and texts that have no field.
  private(set) var kept: [(heading: String, text: String)] = []
  private var pain: Double?
  private var details: [(item: TableItem, key: String, heading: String, text: String)] = []

  private static let of = Touchpoint.fields

  /// Whether the row says something of the touchpoint besides its name.
  var saysSomething: Bool { !touchpoint.members.isEmpty || !kept.isEmpty }

  /// A text with its meaning and its place.
  typealias Part = (meaning: ColumnMeaning, heading: String, text: String)

  /// Reads the texts of a row, or of an object with keys for headings.
  ///
  /// - Parameters:
  ///   - parts: The texts.
  ///   - items: Pain points, opportunities and other items that the row holds as objects, by their field.
  ///   - line: The line of the file, for remarks.
  ///   - table: The table.
  init(_ parts: [Part], items: [String: [JSONValue]] = [:], line: Int?, in table: inout TableState) {
    for (key, values) in items { Touchpoint.kind.set(.array(values), for: key, in: &touchpoint) }
    for part in parts { take(part.text, part.meaning, part.heading, line, &table) }
    addPain(&table)
    addOpportunities(&table)
    addEvidence(&table)
    // What belongs to no item of the row.
    for detail in details { kept.append((detail.heading, detail.text)) }
    details = []
  }

  private mutating func take(
    _ text: String, _ meaning: ColumnMeaning, _ heading: String, _ line: Int?, _ table: inout TableState
  ) {
    switch meaning {
    case .stageName, .touchpointName, .layer, .layerText, .skipped, .rowKind, .rowName, .exact: return
    case .kept: return kept.append((heading, text))
    case .field(.touchpoint, Self.of.painPoints.key) where CellText.isNoPain(text): return
    case .field(.touchpoint, let key):
      if let field = Touchpoint.kind.field(key), table.set(text, field, of: Touchpoint.kind, in: &touchpoint)
      {
        return
      }
    case .field(.stage, let key):
      if let field = Stage.kind.field(key), table.set(text, field, of: Stage.kind, in: &stage) {
        tellPhase(text, key, line, &table)
        return
      }
    case .field(let item, let key): return details.append((item, key, heading, text))
    case .rating(let scale):
      if let rating = scale.rating(of: text) {
        set(rating)
        return
      }
      if text == "-" || text == "?" { return }
    case .personaRating(let persona, let scale):
      if let rating = scale.rating(of: text) { return set(rating, of: persona, &table) }
    case .pain(let scale):
      if let share = scale == .words ? PainWords.share(of: text) : scale.share(of: text).map({ 1 - $0 }) {
        pain = share
        return
      }
    }
    kept.append((heading, text))
    table.builder.remarks.add("left \(heading)", line: line, TablePhrase.left(heading, text))
  }

  /// Adds a remark on the phase: a word such as `awareness` is not stored itself.
  private func tellPhase(_ text: String, _ key: String, _ line: Int?, _ table: inout TableState) {
    guard key == Stage.fields.phase.key, let phase = ChoiceWords.phase(of: text),
      FoldedText.key(of: text) != phase.rawValue
    else { return }
    table.builder.remarks.add("phase \(text)", line: line, ImportPhrase.phase(text, phase))
  }

  private mutating func set(_ rating: Rating) {
    var item = Touchpoint(object: touchpoint)
    item.rating = rating
    touchpoint = item.object
  }

  private mutating func set(_ rating: Rating, of persona: String, _ table: inout TableState) {
    let id = table.people.id(of: persona, in: &table.builder)
    var item = Touchpoint(object: touchpoint)
    var experience = PersonaExperience(object: JSONObject())
    experience.experience = rating.experience
    experience.intensity = rating.isStrong ? .strong : nil
    item.experiences[id] = experience
    touchpoint = item.object
  }

  /// Takes the details of a kind of item that came before or after its own column.
  private mutating func takeDetails(of item: TableItem) -> [(key: String, heading: String, text: String)] {
    let taken = details.filter { $0.item == item }
    details.removeAll { $0.item == item }
    return taken.map { ($0.key, $0.heading, $0.text) }
  }

  /// Pain rates the touchpoint and its pain points: below the middle neutral, above it negative, at the end strong.
  private mutating func addPain(_ table: inout TableState) {
    var points = touchpoint[Self.of.painPoints.key]?.array ?? []
    let given = takeDetails(of: .painPoint)
    if points.isEmpty {
      kept += given.map { ($0.heading, $0.text) }
    } else {
      let severity = pain.map { Int(($0 * 4).rounded()) } ?? 0
      for index in points.indices {
        guard var point = points[index].object else { continue }
        if severity > 0, point[PainPoint.fields.severity.key] == nil {
          PainPoint.kind.set(.number(String(severity)), for: PainPoint.fields.severity.key, in: &point)
        }
        for detail in given where index == 0 || detail.key == PainPoint.fields.severity.key {
          set(detail, PainPoint.kind, in: &point, isFirst: index == 0, &table)
        }
        points[index] = .object(point)
      }
      Touchpoint.kind.set(.array(points), for: Self.of.painPoints.key, in: &touchpoint)
    }
    if let pain, Touchpoint(object: touchpoint).rating == nil {
      set(pain < 0.5 ? Rating(.neutral) : Rating(.negative, isStrong: pain >= 1))
    }
  }

  /// Opportunities are tied to the pain points of their row.
  private mutating func addOpportunities(_ table: inout TableState) {
    let key = Self.of.opportunities.key
    let given = takeDetails(of: .opportunity)
    if touchpoint[key] == nil, let field = Touchpoint.kind.field(key),
      let solution = given.first(where: { $0.key == Opportunity.fields.solution.key })
    {
      _ = table.set(solution.text, field, of: Touchpoint.kind, in: &touchpoint)
    }
    guard var items = touchpoint[key]?.array else {
      kept += given.map { ($0.heading, $0.text) }
      return
    }
    let points = (touchpoint[Self.of.painPoints.key]?.array ?? []).compactMap { $0.object?["id"] }
    for index in items.indices {
      guard var item = items[index].object else { continue }
      for detail in given where index == 0 {
        set(detail, Opportunity.kind, in: &item, isFirst: true, &table)
      }
      if !points.isEmpty, item[Opportunity.fields.painPoints.key] == nil {
        Opportunity.kind.set(.array(points), for: Opportunity.fields.painPoints.key, in: &item)
      }
      items[index] = .object(item)
    }
    Touchpoint.kind.set(.array(items), for: key, in: &touchpoint)
  }

  private mutating func addEvidence(_ table: inout TableState) {
    let given = takeDetails(of: .evidence)
    guard !given.isEmpty else { return }
    var item = table.builder.newItem(Evidence.kind)
    for detail in given {
      set(detail, Evidence.kind, in: &item, isFirst: true, &table)
    }
    if item[Evidence.fields.quote.key] != nil {
      Evidence.kind.set(.string(EvidenceKind.qualitative.rawValue), for: Evidence.fields.kind.key, in: &item)
    }
    guard item.members.count > 1 else { return }
    let old = touchpoint[Self.of.evidence.key]?.array ?? []
    Touchpoint.kind.set(.array(old + [.object(item)]), for: Self.of.evidence.key, in: &touchpoint)
  }

  private mutating func set(
    _ detail: (key: String, heading: String, text: String), _ kind: ItemSchema, in object: inout JSONObject,
    isFirst: Bool, _ table: inout TableState
  ) {
    guard let field = kind.field(detail.key), table.set(detail.text, field, of: kind, in: &object) || !isFirst
    else {
      if isFirst { kept.append((detail.heading, detail.text)) }
      return
    }
  }
}
