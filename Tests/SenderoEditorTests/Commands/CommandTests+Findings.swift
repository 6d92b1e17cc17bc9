import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  private static let silences: @Sendable (Editor) -> String = { editor in
    editor.map.silenced.map { "\($0.rule): \($0.reason)" }.joined(separator: ", ")
  }

  static let findings = [
    Row("findings", "A: [a]", shows: "findings", screenName),
    Row("findings", "A: [a]", before: "F7", shows: "board", screenName),
    Row("mend-finding", "A: [a]", before: "F7", after: "\"Ana\" Enter", shows: "Ana") { $0.map.owner },
    Row("mend-finding", "A: [a]", before: "F7", after: "Esc", shows: "findings", screenName),
    Row("silence-rule", "A: [a]", before: "F7", after: "\"Later\" Enter", shows: "no-owner: Later", silences),
    Row("silence-rule", "A: [a]", before: "F7", after: "Enter", shows: "", silences),
    Row("silence-rule", "A: [a]", before: "F7 s \"Later\" Enter End", shows: "", silences),
  ]
}
