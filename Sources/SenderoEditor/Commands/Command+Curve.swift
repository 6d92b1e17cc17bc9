import SenderoCore

extension Command {
  static let curveCommands: [Command] = [
    Command(
      "previous-touchpoint",
      ("Along the curve: the touchpoint before", "Por la curva: el punto de contacto anterior"),
      group: .moving, in: .curve, keys: [.character("h"), .left], does: { $0.walk(-1) }),
    Command(
      "next-touchpoint",
      ("Along the curve: the touchpoint after", "Por la curva: el punto de contacto siguiente"),
      group: .moving, in: .curve, keys: [.character("l"), .right], does: { $0.walk(1) }),
    Command(
      "follow-branch", ("Jump along a branch", "Saltar por una rama"), group: .moving, in: [.board, .curve],
      keys: [.character("]")], unless: { $0.needsTouchpoint }, does: { $0.followBranch() }),
    Command(
      "branch-back", ("Back to where a jump began", "Volver adonde empezó un salto"), group: .moving,
      in: [.board, .curve], keys: [.character("[")], does: { $0.goBackFromBranch() }),
    Command(
      "persona-curves", ("One line a persona, or one for all", "Una línea por persona, o una para todos"),
      hint: ("personas", "personas"), group: .view, in: .curve, keys: [.character("b")],
      unless: { $0.map.personas.isEmpty ? Phrase.noPersonas : nil }, does: { $0.togglePersonaCurves() }),
  ]
}
