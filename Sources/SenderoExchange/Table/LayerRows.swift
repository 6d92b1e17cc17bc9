import SenderoCore

/// A table with one row for each text of a service blueprint.
///
/// An action of the customer begins a touchpoint; the texts of other rows belong to it until the next one.
struct LayerRows: TableRows {
  private var stageName: String?
  private var touchpoint: Int?
  private var rowsOfTouchpoint = 0

  /// The largest number of rows of a touchpoint: each is added to what is there.
  private static let limit = 500

  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError) {
    let name = cells.text(.layer)
    let text = cells.text(.layerText)
    let stage = try enterStage(cells, &table)
    guard !text.isEmpty || !name.isEmpty else { return }
    let layer = BlueprintLayer(named: name)
    rowsOfTouchpoint += 1
    if layer == .customer || rowsOfTouchpoint > Self.limit { (rowsOfTouchpoint, touchpoint) = (0, nil) }
    if layer == .customer || touchpoint == nil {
      if layer != .customer {
        table.builder.remarks.add("no action", line: cells.line, TablePhrase.noCustomerAction)
      }
      var object = table.builder.newItem(Touchpoint.kind)
      Touchpoint.kind.set(.string(text), for: Touchpoint.fields.name.key, in: &object)
      touchpoint = try table.builder.add(touchpoint: object, toStage: stage)
      // The text of another row is the name and the text of that row.
      if layer == .customer {
        let details = self.details(cells, name, &table)
        try table.builder.update(touchpoint: touchpoint ?? 0, ofStage: stage) { Self.add(details, to: &$0) }
        return
      }
    }
    guard let touchpoint else { return }
    let details = self.details(cells, name, &table)
    if layer == nil { table.builder.remarks.add("layer", line: cells.line, TablePhrase.unknownLayer(name)) }
    try table.builder.update(touchpoint: touchpoint, ofStage: stage) { object in
      if case .field(let key)? = layer {
        let old = object[key]?.string
        Touchpoint.kind.set(.string(old.map { $0 + "\n" + text } ?? text), for: key, in: &object)
      } else {
        TableState.keep(text, under: name, in: &object, Touchpoint.kind)
      }
      Self.add(details, to: &object)
    }
  }

  private mutating func enterStage(_ cells: RowCells, _ table: inout TableState) throws(ImportError) -> Int {
    var name = cells.text(.stageName)
    if name.isEmpty { name = stageName ?? TablePhrase.wholeJourney[table.options.language] }
    if name == stageName { return table.builder.stageCount - 1 }
    stageName = name
    touchpoint = nil
    var stage = table.builder.newItem(Stage.kind)
    Stage.kind.set(.string(name), for: Stage.fields.name.key, in: &stage)
    return try table.builder.add(stage: stage)
  }

  /// The evidence of a row, and the details that no field of a touchpoint holds for a single row.
  private func details(
    _ cells: RowCells, _ layer: String, _ table: inout TableState
  ) -> (evidence: JSONObject?, kept: JSONObject?) {
    var kept = JSONObject([.init(key: "layer", value: .string(layer))])
    var note = ""
    var isObserved = false
    for (column, text) in cells.filled {
      switch column.meaning {
      case .stageName, .layer, .layerText, .skipped: continue
      case .field(.evidence, Evidence.fields.source.key): note = text
      default:
        if case .field(.touchpoint, Touchpoint.fields.evidenceStatus.key) = column.meaning,
          let field = Touchpoint.kind.field(Touchpoint.fields.evidenceStatus.key)
        {
          isObserved = ChoiceWords.word(for: text, in: field) == EvidenceStatus.observed.rawValue
        }
        kept[column.heading] = .string(text)
      }
    }
    if isObserved, note.isEmpty, cells.has(.field(.evidence, key: Evidence.fields.source.key)) {
      table.builder.remarks.add("observed", line: cells.line, TablePhrase.observedWithoutNote)
    }
    if kept.members.count > 1 { table.builder.remarks.add("kept layers", TablePhrase.layersKept) }
    var evidence: JSONObject?
    if !note.isEmpty {
      var item = Evidence(object: table.builder.newItem(Evidence.kind))
      item.kind = .qualitative
      item.source = note
      evidence = item.object
    }
    return (evidence, kept.members.count > 1 ? kept : nil)
  }

  private static func add(_ details: (evidence: JSONObject?, kept: JSONObject?), to object: inout JSONObject)
  {
    if let evidence = details.evidence {
      let key = Touchpoint.fields.evidence.key
      Touchpoint.kind.set(
        .array((object[key]?.array ?? []) + [.object(evidence)]), for: key, in: &object)
    }
    if let kept = details.kept {
      object["layers"] = .array((object["layers"]?.array ?? []) + [.object(kept)])
    }
  }
}
