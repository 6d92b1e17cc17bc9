import SenderoCore

extension Command {
  private static let isGuided: @Sendable (Editor) -> LocalizedText? = { $0.needsGuide }

  static let guideCommands: [Command] = [
    Command(
      "guide", spanish: ["guía"],
      ("Open or close the guide of seven steps", "Abrir o cerrar la guía de siete pasos"),
      group: .view, in: [.views, .details], does: { $0.toggleGuide() }),
    Command(
      "guide-go", spanish: ["guía-responder"],
      (
        "Guide: answer the step's question, or open the guide",
        "Guía: responder a la pregunta del paso, o abrirla"
      ),
      group: .view, in: [.views, .details], keys: [.control("g")], does: { $0.answerGuide() }),
    Command(
      "guide-next", spanish: ["guía-siguiente"], ("Guide: next step", "Guía: paso siguiente"), group: .view,
      in: [.views, .details],
      keys: [.control("n")], unless: isGuided, does: { $0.moveGuide(by: 1) }),
    Command(
      "guide-previous", spanish: ["guía-anterior"], ("Guide: previous step", "Guía: paso anterior"),
      group: .view,
      in: [.views, .details], keys: [.control("p")], unless: isGuided, does: { $0.moveGuide(by: -1) }),
  ]
}
