import SenderoCore

extension Command {
  private static let fromHere = "here"

  static let presentCommands: [Command] = [
    Command(
      "present", aliases: ["story"], spanish: ["presentar"],
      ("Tell the map as a story, for a room", "Contar el mapa como un relato, ante otros"),
      group: .view, in: .views,
      argument: .words([
        Choice(fromHere, "from the selected touchpoint", "desde el punto de contacto elegido")
      ]),
      perform: { editor, word in
        let id = word == fromHere || word == "aquí" ? editor.selectedTouchpoint?.id : nil
        editor.push(PresentScreen(editor, atTouchpoint: id))
        return []
      }),
    Command(
      "present-next", spanish: ["relato-sigue"], ("Go on with the story", "Seguir con el relato"),
      group: .moving, in: .present, keys: [.character(" "), .right, .character("l"), .enter],
      does: { $0.withScreen { $0.move(rows: 1, in: &$1) } }),
    Command(
      "present-previous", spanish: ["relato-atrás"], ("Go back in the story", "Volver atrás en el relato"),
      group: .moving, in: .present, keys: [.backspace, .left, .character("h")],
      does: { $0.withScreen { $0.move(rows: -1, in: &$1) } }),
    Command(
      "present-branch", spanish: ["relato-rama"],
      ("Follow the branch with a number", "Seguir la rama con un número"), group: .moving, in: .present,
      keys: (1...9).compactMap { Unicode.Scalar(UInt8(0x30 + $0)) }.map { .character($0) }, argument: .text,
      unless: { storyBranches($0) == 0 ? Phrase.noBranch : nil },
      perform: { editor, text in
        followBranch(Int(text) ?? digit(of: editor.keyMemory.key), in: &editor)
        return []
      }),
  ]

  private static func storyBranches(_ editor: Editor) -> Int {
    (editor.screen as? PresentScreen)?.branches(in: editor.map).count ?? 0
  }

  private static func digit(of key: Key?) -> Int {
    guard case .character(let scalar)? = key else { return 0 }
    return Int(scalar.value) - 0x30
  }

  private static func followBranch(_ number: Int, in editor: inout Editor) {
    guard var screen = editor.screen as? PresentScreen else { return }
    guard screen.follow(branch: number, in: editor.map) else {
      editor.message = Message(.quiet, Phrase.branchesUpTo(storyBranches(editor)))
      return
    }
    editor.pop()
    editor.push(screen)
  }
}
