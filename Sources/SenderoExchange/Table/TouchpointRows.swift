import SenderoCore

/// A table with one row for each touchpoint: each run of equal stage names is a stage.
struct TouchpointRows: TableRows {
  private var stageName: String?

  mutating func add(_ cells: RowCells, to table: inout TableState) throws(ImportError) {
    let item = RowItem(cells.parts, line: cells.line, in: &table)
    let name = cells.text(.touchpointName)
    let stage = try enterStage(cells, &table)
    if !item.stage.members.isEmpty {
      try table.builder.update(stage: stage) { object throws(ImportError) in
        for member in item.stage.members where object[member.key] == nil {
          Stage.kind.set(member.value, for: member.key, in: &object)
        }
      }
    }
    guard !name.isEmpty || item.saysSomething else { return }
    var touchpoint = table.builder.newItem(Touchpoint.kind)
    var title = name
    if title.isEmpty {
      title = Stage(object: table.builder.stage(stage)).name
      table.builder.remarks.add("unnamed", line: cells.line, TablePhrase.namedAfterStage(title))
    }
    Touchpoint.kind.set(.string(title), for: Touchpoint.fields.name.key, in: &touchpoint)
    for member in item.touchpoint.members {
      Touchpoint.kind.set(member.value, for: member.key, in: &touchpoint)
    }
    TableState.keep(item.kept, in: &touchpoint, Touchpoint.kind)
    try table.builder.add(touchpoint: touchpoint, toStage: stage)
  }

  /// Returns the index of the stage of a row; an empty cell continues the stage above, as merged cells do.
  private mutating func enterStage(_ cells: RowCells, _ table: inout TableState) throws(ImportError) -> Int {
    var name = cells.text(.stageName)
    if name.isEmpty { name = stageName ?? TablePhrase.wholeJourney[table.options.language] }
    if name == stageName, table.builder.stageCount > 0 { return table.builder.stageCount - 1 }
    if stageName == nil, !cells.has(.stageName) {
      table.builder.remarks.add("no stage", TablePhrase.noStageColumn)
    }
    stageName = name
    var stage = table.builder.newItem(Stage.kind)
    let id = cells.text(.field(.stage, key: Stage.fields.id.key))
    if !id.isEmpty { Stage.kind.set(.string(id), for: Stage.fields.id.key, in: &stage) }
    Stage.kind.set(.string(name), for: Stage.fields.name.key, in: &stage)
    return try table.builder.add(stage: stage)
  }
}
