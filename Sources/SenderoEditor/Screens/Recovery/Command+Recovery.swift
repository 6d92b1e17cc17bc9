import SenderoCore

extension Command {
  static let recoveryCommands: [Command] = [
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
      traits: .drastic, perform: { editor, _ in discardEdits(in: &editor) }),
  ]

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
