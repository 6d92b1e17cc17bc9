import SenderoCanvas
import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  private static let silences: @Sendable (Editor) -> String = { editor in
    editor.map.silenced.map { "\($0.rule): \($0.reason)" }.joined(separator: ", ")
  }

  /// The sign of a finding, if the selected touchpoint has it on the board.
  private static let marks: @Sendable (Editor) -> String = { editor in
    let position = BoardPosition(stage: editor.selection.stage, touchpoint: editor.selection.touchpoint)
    return editor.boardModel.hasFinding(at: position) ? BoardSign.finding.glyph : ""
  }

  static let findings = [
    Row("findings", "A: [a]", shows: "findings", screenName),
    Row("findings", "A: [a]", before: "F7", shows: "board", screenName),
    Row("mark-findings", "A: [a-]", shows: "⚑", marks),
    Row("mark-findings", "A: [a-]", before: "X", shows: "", marks),
    Row("mend-finding", "A: [a]", before: "F7", after: "\"Ana\" Enter", shows: "Ana") { $0.map.owner },
    Row("mend-finding", "A: [a]", before: "F7", after: "Esc", shows: "findings", screenName),
    Row("silence-rule", "A: [a]", before: "F7", after: "\"Later\" Enter", shows: "no-owner: Later", silences),
    Row("silence-rule", "A: [a]", before: "F7", after: "Enter", shows: "", silences),
    Row("silence-rule", "A: [a]", before: "F7 s \"Later\" Enter End", shows: "", silences),
  ]
}
