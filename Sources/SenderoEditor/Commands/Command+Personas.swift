import SenderoCore

extension Command {
  static let personaCommands: [Command] = [
    Command(
      "persona-questions", ("Ask what brings the persona to life", "Preguntas que dan vida a la persona"),
      hint: ("questions", "preguntas"), group: .editing, in: .personas, keys: [.character("a")],
      unless: { $0.needsWriting ?? $0.needsItem }, does: { $0.askAboutPersona() }),
    Command(
      "portrait-next", ("Turn to the portrait's next page", "Pasar a la página siguiente del retrato"),
      hint: ("page", "página"), group: .moving, in: .personas, keys: [.character("l"), .right],
      unless: { PersonasView.pages($0) > 1 ? nil : Phrase.noFurther }, does: { $0.turnPage(by: 1) }),
    Command(
      "portrait-previous", ("Turn to the portrait's page before", "Volver a la página anterior del retrato"),
      group: .moving, in: .personas, keys: [.character("h"), .left], does: { $0.turnPage(by: -1) }),
  ]
}
