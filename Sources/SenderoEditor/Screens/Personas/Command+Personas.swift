import SenderoCore

extension Command {
  static let personaCommands: [Command] = [
    Command(
      "persona-questions", spanish: ["preguntas"],
      ("Ask what brings the persona to life", "Preguntas que dan vida a la persona"),
      hint: ("questions", "preguntas"), group: .editing, in: .personas, keys: [.character("a")],
      unless: { $0.needsWriting ?? $0.needsItem }, does: { PersonasScreen().askQuestions(in: &$0) }),
    Command(
      "portrait-next", spanish: ["retrato-siguiente"],
      ("Next page of the portrait", "Pasar a la página siguiente del retrato"),
      hint: ("page", "página"), group: .moving, in: .personas, keys: [.character("l"), .right],
      unless: { PersonasLayout.pageCount(in: $0) > 1 ? nil : Phrase.noFurther },
      does: { turnPage(by: 1, in: &$0) }),
    Command(
      "portrait-previous", spanish: ["retrato-anterior"],
      ("Previous page of the portrait", "Volver a la página anterior del retrato"),
      group: .moving, in: .personas, keys: [.character("h"), .left], does: { turnPage(by: -1, in: &$0) }),
  ]

  /// Shows another page of the selected persona's portrait.
  private static func turnPage(by pages: Int, in editor: inout Editor) {
    let last = PersonasLayout.pageCount(in: editor) - 1
    let page = max(0, min(editor.front.view[.personas].page, last)) + pages
    guard (0...max(0, last)).contains(page) else {
      editor.message = Message(.quiet, Phrase.noFurther)
      return
    }
    editor.front.view[.personas].page = page
  }
}
