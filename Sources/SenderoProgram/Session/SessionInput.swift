import NcursesTerminal
import SenderoCore
import SenderoEditor

/// The input of a session between the terminal and the editor: keeps pasted and fast-typed text from running
/// commands, and keys from answering a question that was not on the screen when they were typed.
struct SessionInput {
  /// Events that were read but not handled yet.
  private var waiting: ArraySlice<Event> = []
  /// Characters that may be a text.
  private var burst = BurstCollector()
  /// The keys that were pressed without a pause.
  private var run = TypingRun()
  /// Whether a question was asked that is not on the screen yet.
  private var isQuestionUnseen = false

  /// The longest time that keys are dropped for one frame, in milliseconds.
  private static let longestDrop: Int64 = 10

  /// Whether events wait to be handled.
  var isWaiting: Bool { !waiting.isEmpty }
  /// The time at which a text is complete unless more arrives, in milliseconds; `nil` if there is none.
  var deadline: Int64? { burst.deadline }

  /// Reads from the terminal if no event waits.
  mutating func readIfEmpty(from terminal: Terminal, _ editor: Editor) {
    if waiting.isEmpty { waiting = read(from: terminal, editor)[...] }
  }

  /// Returns the next event; `nil` if none waits.
  mutating func next() -> Event? { waiting.popFirst() }

  private mutating func read(from terminal: Terminal, _ editor: Editor) -> [Event] {
    let events = terminal.readEvents()
    let now = MonotonicClock.milliseconds
    let isDrained = !terminal.mayHaveInput
    let ready = burst.take(events, isDrained: isDrained, at: now) { editor.takesAsKeys($0) }
    return events.isEmpty && isDrained ? ready + burst.takeComplete(at: now) : ready
  }

  /// Returns an event as the editor is to handle it: a key that is part of a text is marked.
  mutating func marked(_ event: Event, _ editor: Editor) -> Event {
    guard case .key(let key) = event else { return event }
    let isInText = run.isInText(key, at: MonotonicClock.milliseconds, editor)
    return isInText || isQuestionUnseen ? .keyInText(key) : event
  }

  // MARK: Questions

  /// Records that the editor asks a question: what was typed before does not answer it.
  mutating func noteQuestion() {
    isQuestionUnseen = true
    waiting = waiting.filter { !$0.isTyped }[...]
  }

  /// Drops what was typed before a question that is about to be drawn.
  mutating func dropKeysBeforeQuestion(from terminal: Terminal, _ editor: Editor) {
    guard isQuestionUnseen else { return }
    let end = MonotonicClock.milliseconds + Self.longestDrop
    repeat {
      waiting = (waiting + read(from: terminal, editor)).filter { !$0.isTyped }[...]
    } while terminal.mayHaveInput && MonotonicClock.milliseconds < end
    burst.forget()
  }

  /// Records that a frame was drawn: from now on, keys answer the question on it.
  mutating func noteDrawn() { isQuestionUnseen = false }
}
