extension WorkshopNotice {
  /// The notice as a sentence.
  public var text: LocalizedText {
    switch self {
    case .joined(let who):
      who.isReadOnly
        ? LocalizedText("\(who.name) is here, read-only", "\(who.name) está aquí, solo lectura")
        : LocalizedText("\(who.name) is here", "\(who.name) está aquí")
    case .left(let who): LocalizedText("\(who.name) has left", "\(who.name) se ha ido")
    case .lost(let who):
      LocalizedText("The connection of \(who.name) is gone", "Se ha cortado la conexión de \(who.name)")
    case .renamed(let who, let old):
      LocalizedText("\(old) is \(who.name) now", "\(old) es ahora \(who.name)")
    case .voteOpened(let who, let kind, let dots):
      LocalizedText(
        "\(who.name) has opened a vote on \(kind.label.english): \(WorkshopPhrase.dots(dots).english) each",
        "\(who.name) ha abierto una votación de \(kind.label.spanish): \(WorkshopPhrase.dots(dots).spanish) cada uno"
      )
    case .voteEnded(let result): Self.ended(result)
    case .voteDropped(let who):
      LocalizedText(
        "\(who.name) has ended the vote without a result",
        "\(who.name) ha terminado la votación sin resultado")
    case .roundOpened(let who, let seconds):
      LocalizedText(
        "\(who.name) has opened a silent round of \(WorkshopPhrase.duration(seconds).english)",
        "\(who.name) ha abierto una ronda en silencio de \(WorkshopPhrase.duration(seconds).spanish)")
    case .roundEnded(let result): Self.ended(result)
    case .timerSet(let who, let seconds):
      LocalizedText(
        "\(who.name) has set a timer: \(WorkshopPhrase.duration(seconds).english)",
        "\(who.name) ha puesto un temporizador: \(WorkshopPhrase.duration(seconds).spanish)")
    case .timerExtended(let who, let seconds):
      LocalizedText(
        "\(who.name) gives \(WorkshopPhrase.duration(seconds).english) more",
        "\(who.name) da \(WorkshopPhrase.duration(seconds).spanish) más")
    case .timerStopped(let who):
      LocalizedText("\(who.name) has stopped the timer", "\(who.name) ha parado el temporizador")
    case .timerOver: LocalizedText("Time is up", "Se acabó el tiempo")
    case .locked(let who): WorkshopPhrase.locked(by: who)
    case .unlocked(let who):
      LocalizedText(
        "\(who.name) has unlocked the map: all can change it",
        "\(who.name) ha desbloqueado el mapa: todos pueden cambiarlo")
    case .gathering(let who):
      LocalizedText("\(who.name) asks everybody to follow", "\(who.name) pide a todos que le sigan")
    case .gatheringRefused(let who):
      LocalizedText("\(who.name) does not follow you", "\(who.name) no le sigue")
    case .facilitates(let who):
      LocalizedText("\(who.name) is the facilitator now", "\(who.name) facilita ahora la sesión")
    }
  }

  private static func ended(_ result: VoteResult) -> LocalizedText {
    guard let first = result.rows.first else {
      return LocalizedText(
        "The vote has ended: nobody has put a dot", "La votación ha terminado: nadie ha votado")
    }
    let dots = WorkshopPhrase.dots(first.dots)
    let winners = result.rows.count { $0.rank == 1 }
    if winners > 1 {
      return LocalizedText(
        "The vote has ended: \(winners) items are first, with \(dots.english) each",
        "La votación ha terminado: hay \(winners) en primer lugar, con \(dots.spanish) cada uno")
    }
    let text = first.text.count > 40 ? first.text.prefix(39) + "…" : first.text
    return LocalizedText(
      "The vote has ended: first is “\(text)”, with \(dots.english)",
      "La votación ha terminado: gana «\(text)», con \(dots.spanish)")
  }

  private static func ended(_ result: RoundResult) -> LocalizedText {
    if result.entries.isEmpty {
      return LocalizedText("The round has ended without entries", "La ronda ha terminado sin aportaciones")
    }
    return LocalizedText("The round has ended: ", "La ronda ha terminado: ")
      + WorkshopPhrase.entries(of: result)
  }
}
