import SenderoCore

/// A table with one row a stage, whose touchpoints stand in one cell or nowhere.
///
/// What the customer does, thinks and feels goes to the stage. What only a touchpoint can have goes to the
/// touchpoint if there is one; without any, one is made that is called like the stage; with several, it stays
/// with the stage.
struct StageRows: TableRows {
  /// The fields of a touchpoint with the fields of a stage that take their texts.
  private static let stageKeys: [(from: String, to: String)] = [
    (Touchpoint.fields.actions.key, Stage.fields.actions.key),
    (Touchpoint.fields.thoughts.key, Stage.fields.thoughts.key),
    (Touchpoint.fields.emotions.key, Stage.fields.emotions.key),
  ]

  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError) {
    let item = RowItem(cells, in: &table)
    let name = cells.text(.stageName)
    var stage = table.builder.newItem(Stage.kind)
    Stage.kind.set(.string(name.isEmpty ? "—" : name), for: Stage.fields.name.key, in: &stage)
    for member in item.stage.members { Stage.kind.set(member.value, for: member.key, in: &stage) }
    var rest = item.touchpoint
    for (from, to) in Self.stageKeys {
      guard let texts = rest[from]?.array else { continue }
      Stage.kind.set(.array((stage[to]?.array ?? []) + texts), for: to, in: &stage)
      rest[from] = nil
    }
    for (heading, text) in item.kept { TableState.keep(text, under: heading, in: &stage, Stage.kind) }
    let names = CellText.touchpoints(in: cells.text(.touchpointName))
    if names.count > 1 { keep(&rest, of: &stage, cells, &table) }
    let index = try table.builder.add(stage: stage)
    for name in names.isEmpty && !rest.members.isEmpty ? [Stage(object: stage).name] : names {
      var touchpoint = table.builder.newItem(Touchpoint.kind)
      Touchpoint.kind.set(.string(name), for: Touchpoint.fields.name.key, in: &touchpoint)
      for member in rest.members { Touchpoint.kind.set(member.value, for: member.key, in: &touchpoint) }
      try table.builder.add(touchpoint: touchpoint, toStage: index)
    }
  }

  /// Moves what is said of several touchpoints together to the stage: pain points are its frictions, opportunities
  /// its strategies, and the rest stands under its own heading.
  private func keep(
    _ rest: inout JSONObject, of stage: inout JSONObject, _ cells: RowCells, _ table: inout TableState
  ) {
    for (from, key, to) in [
      (Touchpoint.fields.painPoints.key, PainPoint.fields.text.key, Stage.fields.frictions.key),
      (Touchpoint.fields.opportunities.key, Opportunity.fields.text.key, Stage.fields.strategies.key),
    ] {
      let texts = (rest[from]?.array ?? []).compactMap { $0.object?[key] }
      if !texts.isEmpty { Stage.kind.set(.array((stage[to]?.array ?? []) + texts), for: to, in: &stage) }
      rest[from] = nil
    }
    for (column, text) in cells.filled where isLost(column.meaning, rest) {
      TableState.keep(text, under: column.heading, in: &stage, Stage.kind)
      table.builder.remarks.add("several \(column.heading)", TablePhrase.severalTouchpoints(column.heading))
    }
    rest = JSONObject()
  }

  private func isLost(_ meaning: ColumnMeaning, _ rest: JSONObject) -> Bool {
    switch meaning {
    case .touchpointName: false
    case .field(.touchpoint, let key): rest[key] != nil
    case .rating, .personaRating, .pain: true
    case .field(.evidence, _): true
    case .field, .layer, .layerText, .kept, .skipped, .rowKind, .rowName, .exact: false
    }
  }
}
