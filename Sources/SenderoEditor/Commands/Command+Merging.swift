import SenderoCore

extension Command {
  static let mergingCommands: [Command] = [
    Command(
      "undo-merge", ("Take back what others changed last", "Deshacer lo último que cambiaron otros"),
      group: .file, in: [.views, .details, .conflicts],
      unless: { $0.needsWriting ?? ($0.history.hasOthers ? nil : Phrase.nothingOfOthers) },
      does: { $0.undoMerge() }),
    Command(
      "conflicts", ("What you and others both changed", "Lo que han cambiado usted y otros"),
      group: .file, in: [.views, .details, .conflicts], does: { $0.showConflicts() }),
    Command(
      "unsaved-edits",
      ("Unsaved edits of an earlier session: what to do", "Cambios sin guardar de otra sesión: qué hacer"),
      group: .file, in: [.views, .details], unless: { $0.needsRecovery }, does: { $0.offerRecovery() }),
    Command(
      "recover", ("Recover unsaved edits", "Recuperar cambios sin guardar"), hint: ("recover", "recuperar"),
      group: .file, in: .recovery, keys: [.character("r")], unless: { $0.needsRecovery },
      perform: { editor, _ in editor.recoverShown() }),
    Command(
      "discard-edits", ("Discard unsaved edits", "Descartar cambios sin guardar"),
      hint: ("discard", "descartar"), group: .file, in: [.recovery, .start], keys: [.character("d")],
      unless: { $0.needsEdits }, perform: { editor, _ in editor.discardEdits() }),
  ]
}
