import SenderoCore

extension Command {
  static let curveCommands: [Command] = [
    Command(
      "previous-touchpoint", spanish: ["punto-anterior"],
      ("Along the curve: the touchpoint before", "Por la curva: el punto de contacto anterior"),
      group: .moving, in: .curve, keys: [.character("h"), .left], does: { CurveScreen.walk(-1, in: &$0) }),
    Command(
      "next-touchpoint", spanish: ["punto-siguiente"],
      ("Along the curve: the touchpoint after", "Por la curva: el punto de contacto siguiente"),
      group: .moving, in: .curve, keys: [.character("l"), .right], does: { CurveScreen.walk(1, in: &$0) }),
    Command(
      "follow-branch", spanish: ["seguir-rama"], ("Jump along a branch", "Saltar por una rama"),
      group: .moving, in: [.board, .curve],
      keys: [.character("]")], unless: { $0.needsTouchpoint }, does: { followBranch(in: &$0) }),
    Command(
      "branch-back", spanish: ["volver-de-la-rama"],
      ("Back to where a jump began", "Volver adonde empezó un salto"), group: .moving,
      in: [.board, .curve], keys: [.character("[")], does: { goBackFromBranch(in: &$0) }),
    Command(
      "persona-curves", spanish: ["curvas-por-persona"],
      ("One line per persona, or one for all", "Una línea por persona, o una para todos"),
      hint: ("personas", "personas"), group: .view, in: .curve, keys: [.character("b")],
      unless: { $0.map.personas.isEmpty ? Phrase.noPersonas : nil }, does: { togglePersonaCurves(in: &$0) }),
  ]

  /// Switches the curve between one line for each persona and one for all.
  private static func togglePersonaCurves(in editor: inout Editor) {
    editor.front.view.showsPersonaCurves.toggle()
    editor.message = Message(.done, Phrase.curves(byPersona: editor.front.view.showsPersonaCurves))
  }

  /// Jumps along the branch of the selected touchpoint; if it has several, asks the user to choose one.
  private static func followBranch(in editor: inout Editor) {
    guard let touchpoint = editor.selectedTouchpoint else { return }
    let branches = touchpoint.next
    guard let first = branches.first else {
      editor.message = Message(.quiet, Phrase.noBranch)
      return
    }
    guard branches.count > 1 else { return editor.jump(toTouchpoint: first.to) }
    editor.prompt = .pick(
      ChoicePrompt(
        title: Phrase.branchTitle(touchpoint.name),
        options: branches.map {
          ChoicePrompt.Option(
            label: editor.map.sentence($0, from: editor.selection, editor.language), value: .string($0.to))
        }
      ) { option, editor in
        editor.jump(toTouchpoint: option.value?.string ?? "")
        return []
      })
  }

  /// Goes back to the touchpoint where the last jump started; skips jumps whose touchpoint no longer exists.
  private static func goBackFromBranch(in editor: inout Editor) {
    while let origin = editor.front.view.branchJumps.popLast() {
      if editor.map.place(ofTouchpoint: origin) != nil, editor.select(touchpoint: origin) { return }
    }
    if editor.message == nil { editor.message = Message(.quiet, Phrase.noWayBack) }
  }
}
