import SenderoCore

/// The texts of a workshop besides its notices.
extension Phrase {
  // MARK: Reasons

  static let notShared = LocalizedText(
    "Nobody shares this map: it has no file, or its folder cannot be shared",
    "Nadie comparte este mapa: no tiene archivo, o su carpeta no se puede compartir")
  static let nobodyElse = LocalizedText("Nobody else is here", "No hay nadie más")
  static let readOnlyHere = LocalizedText("You are here read-only", "Usted está aquí en solo lectura")
  static func noPerson(_ name: String) -> LocalizedText {
    LocalizedText("Nobody here is called “\(name)”", "Aquí nadie se llama «\(name)»")
  }
  static let yourself = LocalizedText("That is you", "Esa persona es usted")
  static let needsName = LocalizedText("Type the name: :name Ana", "Escriba el nombre: :nombre Ana")
  static func askName(_ name: String) -> LocalizedText {
    LocalizedText(
      "Others see you as “\(name)”: type your name", "Los demás le ven como «\(name)»: escriba su nombre")
  }
  static func hereAs(_ name: String) -> LocalizedText {
    LocalizedText(
      "You are here as “\(name)”: :name takes another name",
      "Usted está aquí como «\(name)»: :nombre toma otro nombre")
  }
  static let followsNobody = LocalizedText("You follow nobody", "Usted no sigue a nadie")
  static func onlyEnds(_ who: Participant?, vote isVote: Bool) -> LocalizedText {
    let name = who?.name ?? "?"
    return isVote
      ? LocalizedText("Only \(name) can end the vote", "Solo \(name) puede terminar la votación")
      : LocalizedText("Only \(name) can end the round", "Solo \(name) puede terminar la ronda")
  }
  static func onlyChangesTimer(_ who: Participant?) -> LocalizedText {
    let name = who?.name ?? "?"
    return LocalizedText(
      "Only \(name) can change the timer", "Solo \(name) puede cambiar el temporizador")
  }
  static func onlyUnlocks(_ who: Participant?) -> LocalizedText {
    let name = who?.name ?? "?"
    return LocalizedText("Only \(name) can unlock the map", "Solo \(name) puede desbloquear el mapa")
  }
  static let voteIsOpen = LocalizedText("A vote is open already", "Ya hay una votación abierta")
  static let roundIsOpen = LocalizedText("A round is open already", "Ya hay una ronda abierta")
  static let noVote = LocalizedText(
    "No vote is open: :vote 5 opens one", "No hay votación: :votar 5 abre una")
  static let noRound = LocalizedText(
    "No round is open: :round 5m opens one", "No hay ronda: :ronda 5m abre una")
  static let noTimer = LocalizedText(
    "No timer is set: :timer 10m sets one", "No hay temporizador: :temporizador 10m pone uno")
  static let notLocked = LocalizedText("The map is not locked", "El mapa no está bloqueado")
  static let isLockedAlready = LocalizedText("The map is locked already", "El mapa ya está bloqueado")
  static let noResultYet = LocalizedText("No vote has ended yet", "Aún no ha terminado ninguna votación")
  static let noEntriesYet = LocalizedText("No round has ended yet", "Aún no ha terminado ninguna ronda")
  static let noDotsLeft = LocalizedText("You have no dots left", "No le quedan votos")
  static let noDotHere = LocalizedText("You have no dot here", "No ha puesto votos aquí")
  static func selectForDot(_ kind: VoteKind) -> LocalizedText {
    switch kind {
    case .touchpoints: selectATouchpoint
    case .painPoints:
      LocalizedText(
        "Select one pain point: in the priorities or in the details",
        "Seleccione un punto de dolor: en las prioridades o en los detalles")
    case .opportunities:
      LocalizedText(
        "Select one opportunity: in the priorities or in the details",
        "Seleccione una oportunidad: en las prioridades o en los detalles")
    }
  }
  static let badDuration = LocalizedText(
    "Type a time from 1 second to a day, such as 10m, 90s or 1:30",
    "Escriba un tiempo de 1 segundo a un día, como 10m, 90s o 1:30")
  static let badVote = LocalizedText(
    "Type the dots of each person, 1 to 99, and what the vote is on: :vote 5 pain-points",
    "Escriba los votos de cada persona, de 1 a 99, y qué se vota: :votar 5 puntos-de-dolor")

  // MARK: Actions done

  static func voteOpened(_ notice: LocalizedText, _ put: String, _ take: String) -> LocalizedText {
    LocalizedText(
      "\(notice.english) · \(put) puts one, \(take) takes it",
      "\(notice.spanish) · \(put) pone uno, \(take) lo quita")
  }
  static func roundOpened(_ notice: LocalizedText, _ key: String) -> LocalizedText {
    LocalizedText("\(notice.english) · \(key) to write", "\(notice.spanish) · \(key) para escribir")
  }
  static func gathered(_ notice: LocalizedText, _ key: String) -> LocalizedText {
    LocalizedText("\(notice.english) · \(key) refuses", "\(notice.spanish) · \(key) lo rechaza")
  }
  static let gathers = LocalizedText("All are asked to follow you", "Se ha pedido a todos que le sigan")
  static func follows(_ name: String) -> LocalizedText {
    LocalizedText(
      "You follow \(name) until you move", "Usted sigue a \(name) hasta que se mueva")
  }
  static func followsNoMore(_ name: String) -> LocalizedText {
    LocalizedText("You do not follow \(name) any more", "Usted ya no sigue a \(name)")
  }
  static func dotsLeft(_ left: Int) -> LocalizedText {
    let dots = WorkshopPhrase.dots(left)
    return LocalizedText(
      "You have \(dots.english) left", left == 1 ? "Le queda 1 voto" : "Le quedan \(dots.spanish)")
  }
  static func voteStarted(_ put: String) -> LocalizedText {
    LocalizedText(
      "The vote is open: \(put) puts a dot, :vote end ends it",
      "La votación está abierta: \(put) pone un voto, :votar fin la termina")
  }
  static func roundStarted(_ key: String) -> LocalizedText {
    LocalizedText(
      "The round is open: \(key) to write, :round end ends it",
      "La ronda está abierta: \(key) para escribir, :ronda fin la termina")
  }
  static let lockedByYou = LocalizedText(
    "The map is read-only for the others until :unlock",
    "El mapa es de solo lectura para los demás hasta :desbloquear")

  // MARK: The top line

  static func timerLeft(_ clock: String) -> LocalizedText {
    LocalizedText("timer \(clock)", "tiempo \(clock)")
  }
  static func roundLeft(_ clock: String) -> LocalizedText {
    LocalizedText("round \(clock)", "ronda \(clock)")
  }
  static func dotsOf(_ left: Int, _ all: Int) -> LocalizedText {
    LocalizedText("dots \(left)/\(all)", "votos \(left)/\(all)")
  }
  static let lockMark = LocalizedText("locked", "bloqueado")
  static func lockedMark(by name: String) -> LocalizedText {
    LocalizedText("locked by \(name)", "bloqueado por \(name)")
  }
  static func followMark(_ name: String) -> LocalizedText {
    LocalizedText("following \(name)", "siguiendo a \(name)")
  }
  static func waitMark(_ name: String) -> LocalizedText {
    LocalizedText("waiting for \(name)", "esperando a \(name)")
  }
  static func hereMark(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) here", "\(count) aquí")
  }

  // MARK: The lists

  static func peopleTitle(_ count: Int) -> LocalizedText {
    CountPhrase.text(count, ("person here", "people here"), ("persona aquí", "personas aquí"))
  }
  static func rankingTitle(_ result: VoteResult) -> LocalizedText {
    let dots = WorkshopPhrase.dots(result.total)
    let people = CountPhrase.text(result.voters, ("person", "people"), ("persona", "personas"))
    return LocalizedText(
      "Ranking of \(result.kind.label.english) · \(dots.english) by \(people.english)",
      "Orden de \(result.kind.label.spanish) · \(dots.spanish) de \(people.spanish)")
  }
  static func entriesTitle(_ result: RoundResult) -> LocalizedText {
    LocalizedText("The round: ", "La ronda: ") + WorkshopPhrase.entries(of: result)
  }
  static let nobodyVoted = LocalizedText("nobody has put a dot", "nadie ha votado")
  static let you = LocalizedText("you", "usted")
  static let facilitator = LocalizedText("facilitator", "facilita")
  static let readOnlyPerson = LocalizedText("read-only", "solo lectura")
  static let hasNotFollowed = LocalizedText("does not follow", "no sigue")
  static func hereSince(_ seconds: Int64) -> LocalizedText {
    if seconds < 60 { return LocalizedText("just came", "acaba de llegar") }
    let text = WorkshopPhrase.duration(Int(min(seconds, 864_000) / 60 * 60))
    return LocalizedText("here for \(text.english)", "aquí desde hace \(text.spanish)")
  }
  static let notInMap = LocalizedText(
    "not in the map: its touchpoint is gone", "no está en el mapa: su punto ya no existe")

  // MARK: The brainstorm

  static let brainstormHelp = LocalizedText("one item a line", "un elemento por línea")
  static func brainstormHeading(_ kind: RoundEntry.Kind, _ owner: String) -> LocalizedText {
    let owner = quoted(owner)
    return LocalizedText(
      "Brainstorm · \(kind.plural.english) of \(owner.english)",
      "Lluvia de ideas · \(kind.plural.spanish) de \(owner.spanish)")
  }
  static func brainstormKeys(_ next: RoundEntry.Kind, _ tab: String, _ escape: String) -> LocalizedText {
    LocalizedText(
      "Enter adds · \(tab): \(next.plural.english) · \(escape) ends",
      "Enter añade · \(tab): \(next.plural.spanish) · \(escape) termina")
  }
  static func brainstormCount(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) so far", "van \(count)")
  }
  static let silentRound = LocalizedText(
    "silent round: the others see them at the end", "ronda en silencio: los demás las verán al final")
}

extension RoundEntry.Kind {
  /// Several items of the kind, in a sentence.
  var plural: LocalizedText {
    switch self {
    case .touchpoint: VoteKind.touchpoints.label
    case .painPoint: VoteKind.painPoints.label
    case .opportunity: VoteKind.opportunities.label
    }
  }
}
