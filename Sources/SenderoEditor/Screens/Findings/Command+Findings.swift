import SenderoCore

extension Command {
  static let findingCommands: [Command] = [
    Command(
      "findings", aliases: ["check"], spanish: ["hallazgos"],
      ("What the map lacks or contradicts", "Lo que falta o no encaja en el mapa"),
      group: .view, in: [.views, .details, .findings], keys: [.function(7)],
      does: { $0.toggle(FindingsScreen($0)) }),
    Command(
      "mark-findings", spanish: ["marcar-hallazgos"],
      ("Mark errors and warnings on the board", "Marcar errores y avisos en el tablero"),
      group: .view, keys: [.character("X")], does: { $0.toggleFindingMarks() }),
    Command(
      "mend-finding", spanish: ["arreglar"], ("Mend what was found", "Arreglar lo hallado"),
      hint: ("mend", "arreglar"), group: .editing, in: .findings, keys: [.character("m")],
      unless: { $0.needsWriting ?? $0.needsFinding }, does: { $0.mendFinding() }),
    Command(
      "silence-rule", spanish: ["silenciar"],
      (
        "Silence the rule with a reason, or enable it again",
        "Silenciar la regla con un motivo, o volver a activarla"
      ),
      hint: ("silence", "silenciar"), group: .editing, in: .findings, keys: [.character("s")],
      unless: { $0.needsWriting ?? $0.needsFinding }, does: { $0.silenceRule() }),
  ]
}

extension Editor {
  /// The reason why a command on a finding is unavailable: there is none.
  fileprivate var needsFinding: LocalizedText? {
    (screen as? FindingsScreen).map { $0.count == 0 } ?? true ? Phrase.noFindings : nil
  }
}
