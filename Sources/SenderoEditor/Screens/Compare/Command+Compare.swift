import SenderoCore

extension Command {
  static let compareCommands: [Command] = [
    Command(
      "compare", aliases: ["diff"], spanish: ["comparar"],
      ("Compare the map with another one, or with its baseline", "Comparar el mapa con otro, o con su base"),
      group: .view, in: [.views, .compare], argument: .file,
      perform: { editor, file in compare(with: file, in: &editor) }),
    Command(
      "next-difference", spanish: ["diferencia-siguiente"], ("Next difference", "Diferencia siguiente"),
      group: .moving, in: .compare, keys: [.character("n")],
      unless: needsDifference, does: { $0.withScreen { $0.move(rows: 1, in: &$1) } }),
    Command(
      "previous-difference", spanish: ["diferencia-anterior"],
      ("Previous difference", "Diferencia anterior"), group: .moving, in: .compare, keys: [.character("N")],
      unless: needsDifference, does: { $0.withScreen { $0.move(rows: -1, in: &$1) } }),
    Command(
      "adopt", spanish: ["adoptar"],
      ("Adopt the difference: make this map like the other", "Adoptar la diferencia en este mapa"),
      hint: ("adopt", "adoptar"), group: .editing, in: .compare, keys: [.character("a")],
      unless: { $0.needsWriting ?? needsDifference($0) }, does: { adopt(in: &$0) }),
    Command(
      "adopt-all", spanish: ["adoptar-todo"],
      ("Adopt all differences in one step", "Adoptar todas las diferencias en un paso"),
      group: .editing, in: .compare, keys: [.character("A")],
      unless: { $0.needsWriting ?? needsDifference($0) }, does: { adoptAll(in: &$0) }),
  ]

  private static let needsDifference: @Sendable (Editor) -> LocalizedText? = { editor in
    (editor.screen as? CompareScreen)?.selected(in: editor) == nil ? Phrase.noDifferences : nil
  }

  /// Asks for the other map: the named file, or the baseline of the map.
  private static func compare(with file: String, in editor: inout Editor) -> [Effect] {
    let baseline = editor.map.baseline.trimmed
    if !file.isEmpty || !baseline.isEmpty {
      let path = file.isEmpty ? LinkPath.resolve(baseline, in: editor.path) : file
      guard let template = LinkPath.template(path) else { return [.readToCompare(path: path)] }
      editor.compare(with: template.map(in: editor.language, using: &editor.generator), from: path)
      return []
    }
    editor.askForArgument(of: "compare", Phrase.compareNeedsAFile)
    return []
  }

  /// Makes the selected difference in the map, with what it needs, as one step.
  private static func adopt(in editor: inout Editor) {
    guard let screen = editor.screen as? CompareScreen, let selected = screen.selected(in: editor) else {
      return
    }
    let comparison = screen.comparison
    let needed = comparison.needed(for: selected.difference)
    let text = comparison.text(of: comparison.differences[selected.difference])
    editor.replaceMap(Phrase.adopted(text, more: needed.count - 1), with: comparison.applying(needed))
  }

  /// Makes all differences in the map, as one step.
  private static func adoptAll(in editor: inout Editor) {
    guard let comparison = (editor.screen as? CompareScreen)?.comparison else { return }
    let all = comparison.differences.indices
    editor.replaceMap(Phrase.adopted(all.count), with: comparison.applying(all))
  }
}

extension Editor {
  /// Shows the comparison of the map in front with another one.
  mutating func compare(with other: JourneyMap, from file: String) {
    if screen is CompareScreen { pop() }
    push(CompareScreen(map, with: other, from: file))
  }
}
