import SenderoCore

extension Command {
  static let conflictCommands: [Command] = [
    Command(
      "undo-merge", spanish: ["deshacer-fusión"],
      ("Undo the latest change from others", "Deshacer lo último que cambiaron otros"),
      group: .file, in: [.views, .details, .conflicts],
      unless: { $0.needsWriting ?? ($0.front.openMap.history.hasOthers ? nil : Phrase.nothingOfOthers) },
      does: { undoMerge(in: &$0) }),
    Command(
      "conflicts", spanish: ["conflictos"],
      ("What you and others both changed", "Lo que han cambiado usted y otros"),
      group: .file, in: [.views, .details, .conflicts], does: { showConflicts(in: &$0) }),
  ]

  /// Reverts the latest external change, as a step of the user's own.
  private static func undoMerge(in editor: inout Editor) {
    guard let (step, without) = editor.front.openMap.history.withoutOthers() else {
      editor.message = Message(.quiet, Phrase.nothingOfOthers)
      return
    }
    editor.replaceMap(Phrase.withoutOthers(step.label), with: without)
    editor.front.openMap.noteWhetherSaved()
  }

  private static func showConflicts(in editor: inout Editor) {
    guard !editor.front.openMap.openConflicts.isEmpty else {
      editor.message = Message(.quiet, Phrase.noConflicts)
      return
    }
    if !(editor.screen is ConflictsScreen) { editor.push(.conflicts) }
  }
}
