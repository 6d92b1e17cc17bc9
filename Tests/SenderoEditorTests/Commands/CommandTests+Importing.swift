import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  private static let typed: @Sendable (Editor) -> String = { editor in
    editor.prompt?.input(for: .command)?.text ?? ""
  }

  static let importing = [
    Row(
      "export", "A: [a]", argument: "map.html", effects: ["export map.html"],
      shows: "Exported to map.html", message),
    Row("export", "A: [a]", shows: "export ", typed),
    Row(
      "import", "A: [a]", argument: "taken.json", effects: ["import taken.json"], shows: "import", screenName),
    Row("import", "A: [a]", shows: "import ", typed),
    Row(
      "import", "A: [a]", argument: "taken.json", after: "Esc", effects: ["import taken.json"],
      shows: "board", screenName),
    Row(
      "import-now", "A: [a]", before: ": \"import taken.json\" Enter", gives: "T: [a] t",
      effects: ["import taken.json"], shows: "Imported taken.json: 1 stage, 1 touchpoint · u undoes", message),
    Row(
      "import-now", "T: [t] x", before: ": \"import taken.json\" Enter", effects: ["import taken.json"],
      shows: "The map has all of it already", message),
  ]
}
