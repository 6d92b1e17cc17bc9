import SenderoCore

extension Command {
  /// The screens on which the commands of a workshop can be run.
  private static let places: Context = [.views, .details, .workshop]

  /// The commands for working on one map together: who is here, following, brainstorming, the timer, the lock.
  static let workshopCommands: [Command] = [
    Command(
      "who", spanish: ["quién"], ("See who is here", "Ver quién está aquí"), group: .workshop, in: places,
      unless: needsWorkshop,
      perform: { editor, _ in
        if let open = editor.screen as? WorkshopScreen, open.content == .people {
          editor.pop()
        } else {
          editor.push(WorkshopScreen(.people))
        }
        return [.askTime]
      }),
    Command(
      "name", spanish: ["nombre"],
      ("Take another name in the workshop", "Tomar otro nombre en el taller"), group: .workshop, in: places,
      argument: .text, unless: needsWorkshop,
      perform: { editor, name in
        guard !name.trimmed.isEmpty else { return ask("name", Phrase.needsName, in: &editor) }
        editor.settings.userName = name.trimmed
        return tell(.rename(name: name.trimmed), nil, in: &editor)
      }),
    Command(
      "follow", spanish: ["seguir"],
      ("Follow what somebody sees, until you move", "Ver lo que ve otra persona, hasta moverse"),
      group: .workshop, in: places, argument: .person, unless: needsOthers,
      perform: { editor, name in follow(name, in: &editor) }),
    Command(
      "unfollow", spanish: ["no-seguir"], ("Follow nobody", "No seguir a nadie"), group: .workshop,
      in: places, unless: { $0.front.attendance?.following == nil ? Phrase.followsNobody : nil },
      does: { $0.stopFollowing() }),
    Command(
      "gather", spanish: ["reunir"],
      ("Ask everybody to follow you", "Pedir a todos que le sigan"), group: .workshop, in: places,
      unless: needsOthers,
      perform: { editor, _ in
        editor.front.attendance?.follow(nil)
        return tell(.gather, Phrase.gathers, in: &editor)
      }),
    Command(
      "brainstorm", spanish: ["lluvia"],
      ("Brainstorm: one new item a line", "Lluvia de ideas: un elemento por línea"),
      hint: ("brainstorm", "ideas"), group: .workshop, keys: [.character("b")],
      unless: { $0.needsIdeas }, does: { $0.brainstorm() }),
    Command(
      "round", spanish: ["ronda"],
      (
        "A silent round: lines appear at its end",
        "Ronda en silencio: todo se ve al final"
      ),
      group: .workshop, in: places,
      argument: .examples([
        Choice("5m", "A round of five minutes", "Una ronda de cinco minutos"),
        Choice("end", "End it", "Terminarla"), Choice("show", "The last one again", "La última otra vez"),
      ]), unless: needsWorkshop, perform: { editor, text in round(text, in: &editor) }),
    Command(
      "timer", spanish: ["temporizador"],
      ("A timer that everybody sees", "Un temporizador que todos ven"), group: .workshop, in: places,
      argument: .examples([
        Choice("10m", "Ten minutes", "Diez minutos"), Choice("+2m", "Two minutes more", "Dos minutos más"),
        Choice("stop", "Stop it", "Pararlo"),
      ]), unless: needsWorkshop, perform: { editor, text in timer(text, in: &editor) }),
    Command(
      "lock", spanish: ["bloquear"],
      (
        "Make the map read-only for the others",
        "Hacer el mapa de solo lectura para los demás"
      ), group: .workshop, in: places,
      unless: { editor in
        needsEditing(editor)
          ?? (editor.front.attendance?.workshop.isLocked == true ? Phrase.isLockedAlready : nil)
      }, perform: { editor, _ in tell(.lock, Phrase.lockedByYou, in: &editor) }),
    Command(
      "unlock", spanish: ["desbloquear"],
      ("Let the others change the map again", "Dejar que los demás cambien el mapa"), group: .workshop,
      in: places,
      unless: { editor in
        guard let attendance = editor.front.attendance else { return Phrase.notShared }
        guard let lock = attendance.workshop.lock else { return Phrase.notLocked }
        return lock == attendance.me ? nil : Phrase.onlyUnlocks(attendance.locker)
      }, perform: { editor, _ in tell(.unlock, nil, in: &editor) }),
  ]

  // MARK: Reasons

  /// The map is shared.
  static let needsWorkshop: @Sendable (Editor) -> LocalizedText? = {
    $0.front.attendance == nil ? Phrase.notShared : nil
  }

  /// Somebody else is here.
  private static let needsOthers: @Sendable (Editor) -> LocalizedText? = {
    guard let attendance = $0.front.attendance else { return Phrase.nobodyElse }
    return attendance.others.isEmpty ? Phrase.nobodyElse : nil
  }

  /// The map is shared, and the user may change it.
  static let needsEditing: @Sendable (Editor) -> LocalizedText? = {
    needsWorkshop($0) ?? $0.needsWriting
  }

  // MARK: Actions

  /// Sends a message to the others, and tells the user what it does.
  static func tell(_ message: WorkshopMessage, _ done: LocalizedText?, in editor: inout Editor) -> [Effect] {
    guard let path = editor.path else { return [] }
    if let done { editor.message = Message(.done, done) }
    return [.tell(message, path: path)]
  }

  /// Shows why a command cannot be carried out.
  static func refuse(_ reason: LocalizedText, in editor: inout Editor) -> [Effect] {
    editor.message = Message(.problem, reason)
    return []
  }

  /// Asks for the missing argument of a command.
  static func ask(_ command: String, _ what: LocalizedText, in editor: inout Editor) -> [Effect] {
    editor.askForArgument(of: command, what)
    return []
  }

  private static func follow(_ name: String, in editor: inout Editor) -> [Effect] {
    guard let attendance = editor.front.attendance else { return [] }
    // With only one other person, there is no need to name them.
    let only = attendance.others.count == 1 && name.isEmpty ? attendance.others.first : nil
    guard let who = only ?? attendance.workshop.participant(named: name) else {
      if name.isEmpty {
        editor.push(WorkshopScreen(.people))
        return [.askTime]
      }
      return refuse(Phrase.noPerson(name), in: &editor)
    }
    return editor.follow(who)
  }

  private static func round(_ text: String, in editor: inout Editor) -> [Effect] {
    guard let attendance = editor.front.attendance else { return [] }
    let round = attendance.workshop.round
    switch FoldedText.folded(text) {
    case "end", "fin":
      guard let round else { return refuse(Phrase.noRound, in: &editor) }
      guard round.facilitator == attendance.me else {
        return refuse(Phrase.onlyEnds(attendance.workshop[round.facilitator], vote: false), in: &editor)
      }
      return tell(.endRound, nil, in: &editor)
    case "show", "ver":
      guard let result = attendance.workshop.lastRound else {
        return refuse(Phrase.noEntriesYet, in: &editor)
      }
      editor.push(WorkshopScreen(.entries(result)))
      return []
    default:
      if round != nil { return refuse(Phrase.roundIsOpen, in: &editor) }
      if let reason = editor.needsWriting { return refuse(reason, in: &editor) }
      guard let seconds = text.isEmpty ? 300 : DurationText.seconds(typed: text) else {
        return refuse(Phrase.badDuration, in: &editor)
      }
      return tell(
        .openRound(seconds: seconds), Phrase.roundStarted(editor.keyName("brainstorm")), in: &editor)
    }
  }

  private static func timer(_ text: String, in editor: inout Editor) -> [Effect] {
    guard let attendance = editor.front.attendance else { return [] }
    let timer = attendance.workshop.timer
    let now = attendance.now ?? .min
    guard attendance.workshop.mayChangeTimer(attendance.me, at: now) else {
      return refuse(
        Phrase.onlyChangesTimer(timer.flatMap { attendance.workshop[$0.facilitator] }), in: &editor)
    }
    if ["stop", "parar"].contains(FoldedText.folded(text)) {
      return timer == nil ? refuse(Phrase.noTimer, in: &editor) : tell(.stopTimer, nil, in: &editor)
    }
    let isMore = text.hasPrefix("+")
    let typed = isMore ? String(text.dropFirst()) : text
    guard let seconds = DurationText.seconds(typed: typed) else {
      return text.isEmpty
        ? ask("timer", Phrase.badDuration, in: &editor) : refuse(Phrase.badDuration, in: &editor)
    }
    if isMore, timer == nil { return refuse(Phrase.noTimer, in: &editor) }
    return tell(isMore ? .addToTimer(seconds: seconds) : .setTimer(seconds: seconds), nil, in: &editor)
  }
}

extension Editor {
  /// Follows somebody else.
  mutating func follow(_ who: Participant) -> [Effect] {
    guard who.id != front.attendance?.me else {
      message = Message(.quiet, Phrase.yourself)
      return []
    }
    popAll()
    front.attendance?.follow(who.id)
    message = Message(.done, Phrase.follows(who.name))
    return []
  }
}
