import SenderoCore

extension Command {
  static let mergingCommands: [Command] = [
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
    Command(
      "unsaved-edits", spanish: ["cambios-sin-guardar"],
      ("Unsaved edits of an earlier session: what to do", "Cambios sin guardar de otra sesión: qué hacer"),
      group: .file, in: [.views, .details], unless: needsRecovery, does: { $0.offerRecovery() }),
    Command(
      "recover", spanish: ["recuperar"], ("Recover unsaved edits", "Recuperar cambios sin guardar"),
      hint: ("recover", "recuperar"),
      group: .file, in: .recovery, keys: [.character("r")], unless: needsRecovery,
      perform: { editor, _ in recoverShown(in: &editor) }),
    Command(
      "discard-edits", spanish: ["descartar"], ("Discard unsaved edits", "Descartar cambios sin guardar"),
      hint: ("discard", "descartar"), group: .file, in: .recovery, keys: [.character("d")],
      drastic: true, perform: { editor, _ in discardEdits(in: &editor) }),
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

  // MARK: Recovery

  private static let needsRecovery: @Sendable (Editor) -> LocalizedText? = {
    $0.front.openMap.recoveries.isEmpty ? Phrase.nothingToRecover : $0.needsWriting
  }

  private static func recoverShown(in editor: inout Editor) -> [Effect] {
    guard let shown = editor.screen as? RecoveryScreen else { return [] }
    return editor.recover(shown.place)
  }

  private static func discardEdits(in editor: inout Editor) -> [Effect] {
    guard let shown = editor.screen as? RecoveryScreen else { return [] }
    return editor.discardRecovery(shown.place)
  }
}
