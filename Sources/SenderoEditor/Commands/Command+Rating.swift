import SenderoCore

extension Command {
  static let ratingCommands: [Command] = [
    Command(
      "rate-positive", spanish: ["valorar-positiva"],
      ("Rate positive (again: strongly)", "Valorar como positiva (otra vez: muy)"),
      hint: ("green", "verde"), group: .rating, in: [.board, .curve],
      keys: [.character("g"), .character("1")], unless: needsTouchpoint,
      does: { rate(.positive, in: &$0) }),
    Command(
      "rate-neutral", spanish: ["valorar-neutra"],
      ("Rate neutral (again: strongly)", "Valorar como neutra (otra vez: muy)"),
      hint: ("grey", "gris"), group: .rating, in: [.board, .curve], keys: [.character("y"), .character("2")],
      unless: needsTouchpoint,
      does: { rate(.neutral, in: &$0) }),
    Command(
      "rate-negative", spanish: ["valorar-negativa"],
      ("Rate negative (again: strongly)", "Valorar como negativa (otra vez: muy)"),
      hint: ("red", "rojo"), group: .rating, in: [.board, .curve], keys: [.character("r"), .character("3")],
      unless: needsTouchpoint,
      does: { rate(.negative, in: &$0) }),
    Command(
      "rate-next", spanish: ["valorar-siguiente"],
      (
        "Next rating: +, =, -, none",
        "Siguiente valoración: +, =, -, ninguna"
      ),
      group: .rating, in: [.board, .curve], keys: [.character(" ")], unless: needsTouchpoint,
      does: { rateNext(in: &$0) }),
    Command(
      "rate-none", spanish: ["quitar-valoración"], ("Remove the rating", "Quitar la valoración"),
      group: .rating, in: [.board, .curve],
      keys: [.character("0")],
      unless: needsTouchpoint, does: { unrate(in: &$0) }),
    Command(
      "moment-of-truth", spanish: ["momento-de-la-verdad"],
      ("Moment of truth on or off", "Momento de la verdad, sí o no"), group: .rating,
      keys: [.character("m")], unless: needsTouchpoint, does: { toggleMomentOfTruth(in: &$0) }),
  ]

  /// The reason why a command that edits a touchpoint is unavailable; `nil` if it is available.
  static let needsTouchpoint: @Sendable (Editor) -> LocalizedText? = {
    $0.needsWriting ?? $0.needsTouchpoint
  }

  /// Rates the selected touchpoints; repeating the same rating toggles between strong and mild.
  private static func rate(_ experience: Experience, in editor: inout Editor) {
    let persona = editor.lens.persona
    guard let first = editor.selectedTouchpoint else { return }
    // A persona without a rating of its own first gets what the board shows: only the next press changes it.
    let own = persona.map(first.ownRating) ?? first.rating
    if own == nil, let shown = first.rating(for: persona), shown.experience == experience {
      return rate(shown, for: persona, in: &editor)
    }
    let isStrong = own.map { $0.experience == experience && !$0.isStrong } ?? false
    rate(Rating(experience, isStrong: isStrong), for: persona, in: &editor)
  }

  private static func rate(_ rating: Rating, for persona: String?, in editor: inout Editor) {
    let label = Phrase.rated(editor.nameOfSelection, rating, for: editor.lensPersona?.shortName)
    editor.changeTouchpoints(label) { $0.rate(rating, for: persona) }
  }

  /// Removes the rating of the selected touchpoints.
  private static func unrate(in editor: inout Editor) {
    let persona = editor.lens.persona
    editor.changeTouchpoints(Phrase.unrated(editor.nameOfSelection, for: editor.lensPersona?.shortName)) {
      $0.rate(nil, for: persona)
    }
  }

  /// Changes the rating of the selected touchpoints to the next one: positive, neutral, negative, not rated.
  private static func rateNext(in editor: inout Editor) {
    let persona = editor.lens.persona
    guard let first = editor.selectedTouchpoint else { return }
    switch first.rating(for: persona)?.experience {
    case nil: rate(Rating(.positive), for: persona, in: &editor)
    case .positive: rate(Rating(.neutral), for: persona, in: &editor)
    case .neutral: rate(Rating(.negative), for: persona, in: &editor)
    case .negative: unrate(in: &editor)
    }
  }

  /// Marks the selected touchpoints as moments of truth, or removes the mark.
  private static func toggleMomentOfTruth(in editor: inout Editor) {
    guard let first = editor.selectedTouchpoint else { return }
    let isOne = !first.momentOfTruth
    editor.changeTouchpoints(Phrase.momentOfTruth(editor.nameOfSelection, isOne)) {
      $0.momentOfTruth = isOne
    }
  }
}
