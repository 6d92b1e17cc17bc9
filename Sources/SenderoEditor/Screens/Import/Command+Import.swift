import SenderoCore

extension Command {
  static let importCommands: [Command] = [
    Command(
      "export", aliases: ["print"], spanish: ["exportar", "imprimir"],
      ("Write the map in the format that the file's suffix names", "Escribir el mapa en otro formato"),
      group: .file, in: [.views, .details], argument: .otherFile,
      perform: { editor, file in export(to: file, in: &editor) }),
    Command(
      "import", spanish: ["importar"],
      ("Add a table, a diagram or another file to the map", "Añadir al mapa una tabla, un diagrama…"),
      group: .file, in: [.views, .start, .imported], argument: .otherFile,
      perform: { editor, file in read(file, in: &editor) }),
    Command(
      "import-now", spanish: ["importar-ya"], ("Import what is shown", "Importar lo que se muestra"),
      hint: ("import", "importar"), group: .file, in: .imported, keys: [.character("i")],
      unless: needsMap, does: { add(in: &$0) }),
  ]

  private static let needsMap: @Sendable (Editor) -> LocalizedText? = { editor in
    guard let screen = editor.screen as? ImportScreen else { return nil }
    return screen.file.map == nil ? Phrase.importNeedsPick : nil
  }

  private static func export(to file: String, in editor: inout Editor) -> [Effect] {
    guard file.isEmpty else { return [.export(editor.map, path: file, lens: editor.front.view.lens)] }
    editor.askForArgument(of: "export", Phrase.exportNeedsAFile)
    return []
  }

  private static func read(_ file: String, in editor: inout Editor) -> [Effect] {
    if let reason = editor.needsWriting, !(editor.screen is StartScreen) {
      editor.message = Message(.problem, reason)
      return []
    }
    guard file.isEmpty else { return [.readToImport(path: file, ImportedFile.Choices())] }
    editor.askForArgument(of: "import", Phrase.importNeedsAFile)
    return []
  }

  /// Adds the map that is shown to the map in front as one step; on the start screen it is a map of its own.
  private static func add(in editor: inout Editor) {
    guard let screen = editor.screen as? ImportScreen, let imported = screen.file.map else { return }
    editor.pop()
    editor.messages.record(screen.file.remarks.map { Message(.done, $0) })
    let label = Phrase.imported(screen.file.path, CountPhrase.parts(of: imported))
    guard !(editor.screen is StartScreen) else {
      return editor.replaceFront(with: Document(map: imported, notice: label))
    }
    let joined = editor.map.adding(imported, using: &editor.generator)
    guard joined != editor.map else {
      editor.message = Message(.quiet, Phrase.importChangesNothing)
      return
    }
    editor.replaceMap(label, with: joined)
  }
}

extension Editor {
  /// Shows a file that was read to be imported.
  mutating func show(_ file: ImportedFile) {
    guard let shown = screen as? ImportScreen, shown.file.path == file.path else {
      return push(ImportScreen(file))
    }
    pop()
    push(shown.showing(file))
  }

  /// Says that the map was exported, and lists what the format cannot hold.
  mutating func exported(to path: String, through lens: Lens, _ remarks: [LocalizedText]) {
    messages.record(remarks.map { Message(.done, $0) })
    let name = lens.persona.flatMap { id in map.personas.first { $0.id == id }?.name } ?? lens.channel
    message = Message(
      .done, Phrase.exported(path, through: name, remarks: remarks.count, list: keyName("messages")))
  }
}
