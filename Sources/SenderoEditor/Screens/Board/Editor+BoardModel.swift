import SenderoCanvas
import SenderoCore

extension Editor {
  /// The board as data, for drawing.
  var boardModel: BoardModel {
    let links = linkTexts
    let keymap = settings.keymap
    let rows = settings.fieldRows
    return BoardModel(
      map, derived: derived, lens: lens, arrangement: arrangement, zoom: zoom,
      fieldRows: rows.isEmpty ? [] : FieldRow.all.filter { rows.contains($0.name) },
      language: language, describeLink: { links.text(of: $0, keymap) })
  }

  /// The selection and the names being typed over it.
  var boardInteraction: BoardInteraction {
    BoardInteraction(
      selection: selection, stageName: nameInput(.renameStage), touchpointName: nameInput(.renameTouchpoint),
      landing: front.interaction.drag?.landing, searched: foundHere?.search.folded)
  }

  /// The present layout of the curve.
  var curveLayout: CurveLayout { CurveLayout(viewSize, derived.curve, selection) }
}
