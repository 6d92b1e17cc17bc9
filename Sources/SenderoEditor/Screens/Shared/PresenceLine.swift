import SenderoCanvas
import SenderoCore

/// The right end of the top line: who is here, the timer, the vote, the round and the lock.
enum PresenceLine {
  /// The mark behind the name of a facilitator.
  static let facilitatorSign = "◆"

  /// Draws the line over the top line, which leaves room for it.
  static func draw(_ line: StyledLine, on canvas: inout Canvas) {
    let width = line.width
    guard width > 0 else { return }
    let column = max(0, canvas.size.width - 1 - width)
    line.draw(column: column, row: 0, width: canvas.size.width - column, on: &canvas)
  }

  /// Draws the timer, the vote, the round and the lock over the first line of a screen in front of the map.
  static func drawStates(_ editor: Editor, on canvas: inout Canvas) {
    guard let attendance = editor.front.attendance, editor.screen.context != .workshop else { return }
    let line = joined(states(attendance, editor), [])
    guard line.width > 0, line.width < canvas.size.width / 2 else { return }
    let column = canvas.size.width - 1 - line.width
    canvas.draw("  ", column: column - 2, row: 0, width: 2, style: Style(.bar))
    line.draw(column: column, row: 0, width: line.width, on: &canvas)
  }

  /// Returns the line: with names or, where they do not fit into half the width, with initials or a number.
  static func line(_ editor: Editor) -> StyledLine {
    guard let attendance = editor.front.attendance else { return waiting(editor) }
    let room = editor.size.width * 11 / 20
    let states = states(attendance, editor)
    let people = attendance.workshop.participants
    if people.count > 1 {
      for isShort in [false, true] where people.count * leastWidth(isShort: isShort) - 1 <= room {
        let badges = people.flatMap { badge($0, attendance, isShort: isShort) + [(" ", Style(.bar))] }
        let line = joined(states, badges)
        if line.width <= room { return line }
      }
      let count = Phrase.hereMark(people.count)[editor.language] + " "
      let line = joined(states, [(count, Style(.bar, .bold))])
      if line.width <= room { return line }
    }
    let line = joined(states, [])
    // The most urgent state alone, if not all of them fit.
    return line.width <= room ? line : joined(Array(states.prefix(1)), [])
  }

  /// The least width of a badge with the space behind it; those of a large group need not be made to see that
  /// they do not fit.
  private static func leastWidth(isShort: Bool) -> Int { isShort ? 3 : 4 }

  private static func joined(_ states: [(String, Style)], _ people: [(String, Style)]) -> StyledLine {
    var line = StyledLine()
    for (index, state) in states.enumerated() {
      line.add(state.0, state.1)
      if index < states.count - 1 || !people.isEmpty { line.add("  ", Style(.bar)) }
    }
    for (index, part) in people.enumerated() where index < people.count - 1 || part.0 != " " {
      line.add(part.0, part.1)
    }
    return line
  }

  /// The name or the initials in the person's colour; the user's own are underlined.
  private static func badge(
    _ who: Participant, _ attendance: Attendance, isShort: Bool
  ) -> [(String, Style)] {
    var style = Style(.person(who.colour), [.bold, .loud])
    if who.id == attendance.me { style.emphasis.insert(.underline) }
    let sign = attendance.workshop.facilitates(who.id) ? facilitatorSign : ""
    let name = TextLayout.cut(SafeText.line(who.name), width: 14)
    return [(isShort ? who.initials + sign : " \(name)\(sign) ", style)]
  }

  /// What is going on, the most urgent first.
  private static func states(_ attendance: Attendance, _ editor: Editor) -> [(String, Style)] {
    let language = editor.language
    let workshop = attendance.workshop
    var states: [(String, Style)] = []
    if let timer = workshop.timer {
      if attendance.isTimeOver {
        states.append((" \(WorkshopNotice.timerOver.text[language]) ", Style(.warning, .bold)))
      } else if let now = attendance.now {
        let clock = WorkshopPhrase.clock(timer.remaining(at: now))
        states.append((Phrase.timerLeft(clock)[language], Style(.bar, .bold)))
      }
    }
    if let round = workshop.round {
      let clock = attendance.now.map { WorkshopPhrase.clock(round.remaining(at: $0)) } ?? ""
      states.append((Phrase.roundLeft(clock)[language].trimmed, Style(.bar, .bold)))
    }
    if let vote = workshop.vote {
      let text = Phrase.dotsOf(vote.dotsLeft(for: attendance.me), vote.dots)
      states.append((text[language], Style(.keyName, .bold)))
    }
    if let locker = attendance.locker {
      states.append((Phrase.lockedMark(by: locker.name)[language], Style(.warning, .bold)))
    } else if workshop.isLocked {
      states.append((Phrase.lockMark[language], Style(.bar, .bold)))
    }
    if let leader = attendance.leader {
      states.append((Phrase.followMark(leader.name)[language], Style(.bar, .bold)))
    } else {
      states += waiting(editor).parts.map { ($0.text, $0.style) }
    }
    return states
  }

  /// Whom a projector waits for.
  private static func waiting(_ editor: Editor) -> StyledLine {
    guard let name = editor.settings.follow else { return StyledLine() }
    return StyledLine(Phrase.waitMark(SafeText.line(name))[editor.language], Style(.bar, .bold))
  }
}
