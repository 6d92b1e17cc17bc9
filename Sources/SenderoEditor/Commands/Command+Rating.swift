import SenderoCore

extension Command {
  private static let ratable: @Sendable (Editor) -> LocalizedText? = { $0.needsWriting ?? $0.needsTouchpoint }

  static let ratingCommands: [Command] = [
    Command(
      "rate-positive", ("Rate positive (again: strongly so)", "Valorar como positiva (otra vez: muy)"),
      hint: ("green", "verde"), group: .rating, in: [.board, .curve],
      keys: [.character("g"), .character("1")], unless: ratable,
      does: { $0.rate(.positive) }),
    Command(
      "rate-neutral", ("Rate neutral (again: strongly so)", "Valorar como neutra (otra vez: muy)"),
      hint: ("grey", "gris"), group: .rating, in: [.board, .curve], keys: [.character("y"), .character("2")],
      unless: ratable,
      does: { $0.rate(.neutral) }),
    Command(
      "rate-negative", ("Rate negative (again: strongly so)", "Valorar como negativa (otra vez: muy)"),
      hint: ("red", "rojo"), group: .rating, in: [.board, .curve], keys: [.character("r"), .character("3")],
      unless: ratable,
      does: { $0.rate(.negative) }),
    Command(
      "rate-next",
      (
        "Next rating: +, =, -, none",
        "Siguiente valoración: +, =, -, ninguna"
      ),
      group: .rating, in: [.board, .curve], keys: [.character(" ")], unless: ratable,
      does: { $0.cycleRating() }),
    Command(
      "rate-none", ("Take the rating away", "Quitar la valoración"), group: .rating, in: [.board, .curve],
      keys: [.character("0")],
      unless: ratable, does: { $0.unrate() }),
    Command(
      "moment-of-truth", ("Moment of truth on or off", "Momento de la verdad, sí o no"), group: .rating,
      keys: [.character("m")], unless: ratable, does: { $0.toggleMomentOfTruth() }),
  ]
}
