import SenderoCore

/// A table with one row a stage, whose touchpoints are in one cell or nowhere.
///
/// A stage without touchpoints gets one that is called like the stage if the row says what only a touchpoint
/// can have.
struct StageRows: TableRows {
  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError) {
    let parts = cells.parts
    let item = RowItem(parts, line: cells.line, in: &table)
    var stage = StageItem(item, named: cells.text(.stageName), in: &table)
    var names = CellText.touchpoints(in: cells.text(.touchpointName))
    if names.count > 1 { stage.keepRest(parts, &table) }
    let index = try table.builder.add(stage: stage.stage)
    if names.isEmpty, !stage.rest.members.isEmpty { names = [Stage(object: stage.stage).name] }
    for name in names {
      var touchpoint = table.builder.newItem(Touchpoint.kind)
      Touchpoint.kind.set(.string(name), for: Touchpoint.fields.name.key, in: &touchpoint)
      for member in stage.rest.members { Touchpoint.kind.set(member.value, for: member.key, in: &touchpoint) }
      try table.builder.add(touchpoint: touchpoint, toStage: index)
    }
  }
}
