import SenderoCanvas
import SenderoCore

/// The field rows that can be selected, and the text of the selected one.
extension Editor {
  /// The field rows that hold a text of the selection and are on the screen, in their order.
  var reachableRows: [FieldRow] {
    if arrangement == .blueprint { return selection.touchpoint == nil ? [] : FieldRow.blueprint }
    let rows = fieldRows
    guard !rows.isEmpty else { return [] }
    return rows.prefix(boardLayout.fieldRowHeights.count).filter {
      !$0.isOfTouchpoints || selection.touchpoint != nil
    }
  }

  /// The selected field row; `nil` if the touchpoint or the stage itself is selected.
  var selectedFieldRow: FieldRow? {
    guard view == .board, let name = front.view.rows.selected else { return nil }
    return reachableRows.first { $0.name == name }
  }

  /// The place of the selected field row's text in the map; `nil` if no field row is selected.
  var fieldRowTarget: DetailsTarget? {
    guard isMainInFront, let row = selectedFieldRow else { return nil }
    let item = row.isOfTouchpoints ? pathOfSelection : JSONPath.stage(selection.stage)
    return DetailsTarget(item: item, key: row.field.key, place: .whole)
  }

  /// The text being typed over a field row; `nil` if there is none.
  var fieldRowInput: TextInput? {
    guard case .text(let asked) = prompt, case .field(let target) = asked.purpose, target == fieldRowTarget
    else { return nil }
    return asked.input
  }

  /// Edits the text of the selected field row in place; a list has an element on each line.
  mutating func editFieldRow() {
    guard let row = selectedFieldRow, let target = fieldRowTarget, mayWrite() else { return }
    guard let object = map.item(at: target.item)?.object else { return }
    if let value = object[target.key], !row.field.kind.fits(value) { return openSelectedDetails() }
    let isMultiline = if case .singleLine = row.field.kind { false } else { true }
    ask(
      .field(target), TextInput(row.texts(of: object).joined(separator: "\n"), isMultiline: isMultiline))
  }
}
