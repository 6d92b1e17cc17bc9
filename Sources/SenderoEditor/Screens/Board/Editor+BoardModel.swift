import SenderoCanvas
import SenderoCore

extension Editor {
  /// The board as data, for drawing.
  var boardModel: BoardModel {
    let links = linkTexts
    let keymap = settings.keymap
    return BoardModel(
      map, derived: derived, lens: lens, arrangement: arrangement, zoom: zoom,
      fieldRows: fieldRows, language: language, describeLink: { links.text(of: $0, keymap) })
  }

  /// The field rows under the touchpoints.
  var fieldRows: [FieldRow] {
    let shown = front.view.rows.shown
    return shown.isEmpty || arrangement == .blueprint ? [] : FieldRow.all.filter { shown.contains($0.name) }
  }

  /// For each field row, whether it is folded to its name: it has no text in the whole map and is not selected.
  var foldedRows: [Bool] {
    fieldRows.map { $0.name != front.view.rows.selected && !derived.filledRows.contains($0) }
  }

  /// The selection and the names being typed over it.
  var boardInteraction: BoardInteraction {
    BoardInteraction(
      selection: selection, stageName: nameInput(.renameStage), touchpointName: nameInput(.renameTouchpoint),
      landing: front.interaction.drag?.landing, fieldRow: front.view.rows.selected, fieldText: fieldRowInput,
      searched: foundHere?.search.folded)
  }

  /// The present layout of the curve.
  var curveLayout: CurveLayout { CurveLayout(viewSize, derived.curve, selection) }
}
