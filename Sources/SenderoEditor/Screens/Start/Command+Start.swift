import SenderoCore

extension Command {
  static let startCommands: [Command] = [
    Command(
      "remove-from-list", spanish: ["quitar-de-la-lista"],
      (
        "Remove from the list, or discard unsaved edits",
        "Quitar de la lista, o descartar cambios sin guardar"
      ),
      hint: ("remove", "quitar"), group: .file, in: .start, keys: [.character("d"), .delete],
      traits: .drastic,
      unless: { editor in
        guard let start = editor.screen as? StartScreen,
          start.selectedRecent(in: editor) != nil || start.selectedRecovery(in: editor) != nil
        else { return Phrase.nothingToRemove }
        return nil
      }, perform: { editor, _ in remove(in: &editor) })
  ]

  private static func remove(in editor: inout Editor) -> [Effect] {
    guard let start = editor.screen as? StartScreen else { return [] }
    if let offer = start.selectedRecovery(in: editor) {
      editor.askToDiscard(offer)
    } else if let map = start.selectedRecent(in: editor) {
      let isLast = editor.offered.recent.last == map
      editor.offered.forget(map)
      // Removing again removes the map above, and selects no template.
      editor.withScreen { $0.move(rows: isLast ? -1 : 0, in: &$1) }
      // The problem that its file is missing is settled, even if it was hardly read.
      editor.messages.reset()
      editor.message = Message(.done, Phrase.removedFromList(map.path))
      return [.forgetRecent(path: map.path)]
    }
    return []
  }
}
