import Glibc
import NcursesTerminal
import SenderoCore
import SenderoEditor

/// An editing session: the loop that joins the editor, the terminal and the files.
///
/// It waits for input or a signal, lets the editor answer what has come, and draws once. While nothing happens it
/// sleeps. Each turn is bounded: however much input keeps coming, signals are answered, edits are handed over for
/// recovery, and a frame is drawn every few milliseconds.
struct Session {
  private var editor: Editor
  private let terminal: Terminal
  private var files: SessionFiles
  private var recovery: SessionRecovery
  private let watch = FileWatch()
  /// The files of open maps, as they are spelled and as they are watched.
  private var watched: (paths: [String], places: [String]) = ([], [])
  private let startsOtherPrograms: Bool
  private var isOver = false
  /// The user's own editor, while it has the terminal.
  private var externalEditor: ExternalEditor?
  /// When a problem was first shown that there was no time to read yet.
  private var problemShown: Int64?
  /// The saves under way, which run in the background.
  private var saves = SessionSaves(wake: EventSource.writeEnd)
  /// Events that have been read, for the turns to come.
  private var waiting: ArraySlice<Event> = []
  /// What the frames so far have drawn.
  private var drawing = DrawingCache()
  /// Whether the screen shows less than the editor knows.
  private var isStale = true

  /// Makes a session.
  ///
  /// - Parameters:
  ///   - editor: What is edited.
  ///   - terminal: Where it is shown.
  ///   - files: Where it is kept.
  ///   - recovery: Where it is kept until it is saved.
  ///   - startsOtherPrograms: Whether the user's own editor may be started.
  init(
    editor: Editor, terminal: Terminal, files: SessionFiles, recovery: SessionRecovery,
    startsOtherPrograms: Bool = true
  ) {
    self.editor = editor
    self.terminal = terminal
    self.files = files
    self.recovery = recovery
    self.startsOtherPrograms = startsOtherPrograms
  }

  /// Runs until the user leaves, a signal says so, or the terminal is gone.
  mutating func run() -> SessionEnd {
    show()
    // Only now: the first frame does not wait for a thread to start.
    rememberOpened()
    CodePages.release()
    while !isOver {
      watchFiles()
      let wake = EventSource.wait(for: interest)
      for signal in wake.signals {
        switch signal {
        case .resized: take(.resize(terminal.resized()))
        case .stopped: stop(wholeGroup: false)
        case .continued: resume()
        case .childChanged: followExternalEditor()
        case .ended(let number): return end(.signal(number))
        }
      }
      let hasRead = takeInput()
      let isCutOff = wake.isHungUp || (wake.hasInput && !hasRead && terminal.isTakenAway)
      if isCutOff, !isOver, !hasInput { return end(.hungUp) }
      if wake.hasRoom { terminal.sendMore() }
      takeSaves()
      checkFiles(wake)
      if !isOver { show() }
    }
    leave()
    return .left
  }

  /// How long the editor answers input before anything else gets its turn, in milliseconds.
  private static let longestTurn: Int64 = 10

  /// Handles input, as long as there is some and the turn lasts.
  ///
  /// - Returns: Whether there was any.
  private mutating func takeInput() -> Bool {
    let end = EventSource.now + Self.longestTurn
    var hasRead = false
    while externalEditor == nil {
      if waiting.isEmpty { waiting = terminal.readEvents()[...] }
      while let event = waiting.popFirst() {
        hasRead = true
        take(event)
        if isOver || EventSource.now >= end { return hasRead }
      }
      guard terminal.mayHaveInput, EventSource.now < end else { break }
    }
    return hasRead
  }

  /// Whether input has been read that is not answered yet, or may wait where `poll` does not see it.
  private var hasInput: Bool { externalEditor == nil && (!waiting.isEmpty || terminal.mayHaveInput) }

  /// What there is to wait for.
  private var interest: EventSource.Interest {
    let now = EventSource.now
    let check = files.nextCheck.map { max(0, $0 - now) } ?? (watch.needsPolling ? Self.pollingInterval : nil)
    return EventSource.Interest(
      input: terminal.inputDescriptor, wantsInput: externalEditor == nil,
      output: terminal.hasUnsentOutput ? terminal.outputDescriptor : nil,
      news: watch.descriptor.map { [$0] } ?? [],
      timeout: hasInput
        ? 0
        : [check, terminal.nextDeadline.map(Int64.init), saves.nextSlow.map { max(0, $0 - now) }]
          .compactMap { $0 }.min())
  }

  /// How often to look at files of which the kernel does not tell, in milliseconds.
  private static let pollingInterval: Int64 = 1000

  /// Has the files of open maps watched, and looks once at what changed between reading them and now.
  private mutating func watchFiles() {
    let paths = editor.openPaths
    if paths != watched.paths {
      watched = (paths, paths.map(files.absolute))
      files.forgetChecks(except: watched.places)
    }
    guard watch.watch(watched.places) else { return }
    for event in files.externalChanges(in: paths, now: EventSource.now) { take(event) }
    show()
  }

  /// Asks whether somebody else has changed the files of open maps, where there is reason to.
  private mutating func checkFiles(_ wake: EventSource.Wake) {
    let isTold = wake.hasNews && watch.drain()
    guard isTold || watch.needsPolling || files.nextCheck != nil else { return }
    for event in files.externalChanges(in: editor.openPaths, now: EventSource.now) { take(event) }
  }

  /// Draws, unless the terminal lags behind, and only then sees to what the picture lacks.
  ///
  /// The edits go first: a terminal that takes no output, or a crash while drawing, loses none.
  private mutating func show() {
    keepEdits()
    guard isStale, terminal.mayShow else { return }
    draw()
    let effects = editor.afterDrawing()
    guard !effects.isEmpty else { return }
    for effect in effects { carryOut(effect) }
    draw()
  }

  private mutating func draw() {
    editor.layOut()
    isStale = !terminal.show(editor.draw(&drawing))
    if !editor.showsUnreadProblem {
      problemShown = nil
    } else if !isStale {
      problemShown = problemShown ?? EventSource.now
    }
  }

  private mutating func keepEdits() {
    if let farewell = recovery.keep(editor.unsavedMaps, files.absolute) {
      let text = farewell[editor.language]
      terminal.setCrashMessage(text.isEmpty ? "" : text + "\n")
    }
    if let problem = recovery.newProblem() { take(.openFailed(problem)) }
  }

  /// Ends a session that the user has not left: the edits are kept, the terminal is given back.
  private mutating func end(_ end: SessionEnd) -> SessionEnd {
    keepEdits()
    recovery.flush()
    if saves.isBusy {
      // The save may be writing in place, and the edits need no copy if it succeeds.
      _ = finishSaves()
      keepEdits()
      recovery.flush()
    }
    externalEditor?.end(by: end.signal)
    let farewell = recovery.farewell[editor.language]
    terminal.restore(saying: farewell.isEmpty ? "" : farewell + "\r\n")
    return end
  }

  /// How long a problem has to be on the screen before a key takes it away, in milliseconds.
  private static let timeToRead: Int64 = 1_000

  private mutating func take(_ event: Event) {
    if !isOver { handle(event) }
  }

  private mutating func handle(_ event: Event) {
    isStale = true
    if let problemShown, EventSource.now - problemShown >= Self.timeToRead {
      editor.noteMessageRead()
      self.problemShown = nil
    }
    for effect in editor.handle(event) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: isOver = true
    case .save(let map, let base, let save, let mayReplace):
      saves.run(save, now: EventSource.now, files.save(map, base: base, save, mayReplace: mayReplace))
    case .open(let path): open(path)
    case .openLink(let path): openLink(path)
    case .readLinks(let paths): take(.linksRead(paths.map { files.linkedMap($0, from: editor.path) }))
    case .discardRecovery(let place): recovery.discard(place)
    case .recovered(let place): recovery.recovered(place, in: editor.path)
    case .suspend: stop(wholeGroup: true)
    case .editOutside(let text): editOutside(text)
    case .useMouse(let isOn): terminal.setMouse(isOn)
    case .usePalette(let palette): terminal.setPalette(palette)
    case .rememberRows(let names): files.remember(rows: names)
    case .redraw:
      drawing = DrawingCache()
      terminal.forgetScreen()
    }
  }

  // MARK: Saves

  /// How long the end of a session, or stopping it, waits for saves.
  private static let longestWait = Duration.seconds(5)

  /// Ends a session that the user has left: no recovery copy stays, unless a save fails or does not end in time.
  private mutating func leave() {
    guard finishSaves() else {
      keepEdits()
      recovery.flush()
      return terminal.restore(saying: recovery.farewell[editor.language] + "\r\n")
    }
    recovery.finish()
    terminal.restore()
  }

  /// Hands the results of saves to the editor, which starts the queued ones.
  ///
  /// - Returns: The results.
  @discardableResult
  private mutating func takeSaves() -> [SaveResult] {
    let results = saves.takeResults()
    for save in results {
      files.finish(save)
      if case .success = save.result { recovery.saved(save.save.path) }
      // Also when the user has left: queued saves follow.
      handle(save.event)
    }
    if !results.isEmpty {
      rememberOpened()
      // What others wrote meanwhile was not looked at.
      for event in files.externalChanges(in: editor.openPaths, now: EventSource.now) { take(event) }
    }
    for save in saves.takeSlow(now: EventSource.now) { take(.saveIsSlow(save)) }
    return results
  }

  /// Waits for the saves under way and queued.
  ///
  /// - Returns: Whether all of them ended in time, and the last save of each map succeeded.
  private mutating func finishSaves() -> Bool {
    let deadline = ContinuousClock.now + Self.longestWait
    var failed: Set<OpenMap.ID> = []
    repeat {
      saves.wait(timeout: max(.zero, deadline - ContinuousClock.now))
      for save in takeSaves() {
        if case .failure = save.result { failed.insert(save.save.map) } else { failed.remove(save.save.map) }
      }
    } while saves.isBusy && ContinuousClock.now < deadline
    return !saves.isBusy && failed.isEmpty
  }

  /// Adds what was opened and saved to the list of recent maps, in the background: nobody waits for the disk.
  private mutating func rememberOpened() {
    if let job = files.rememberOpened() { saves.run(job) }
  }

  private mutating func stop(wholeGroup: Bool) {
    keepEdits()
    // A stopped process would keep the lock.
    saves.wait(timeout: Self.longestWait)
    externalEditor?.takeTerminal()
    terminal.suspend()
    EventSource.stopSelf(wholeGroup: wholeGroup)
    resume()
  }

  private mutating func open(_ path: String) {
    if let open = editor.pathsLeftOpen.first(where: { files.isSame($0, path) }) {
      return take(.alreadyOpen(path: open))
    }
    switch files.open(path, recovery) {
    case .success(let document): take(.opened(document))
    case .failure(let problem): take(.openFailed(problem.message))
    }
    rememberOpened()
  }

  private mutating func openLink(_ path: String) {
    let openPaths = editor.pathsLeftOpen + [editor.path].compactMap { $0 }
    if let open = openPaths.first(where: { files.isSame($0, path) }) { return take(.alreadyOpen(path: open)) }
    switch files.open(path, mayBeNew: false, recovery) {
    case .success(let document): take(.linkOpened(document))
    case .failure(let problem): take(.linkFailed(path: path, problem: problem.message))
    }
    rememberOpened()
  }

  private mutating func editOutside(_ text: String) {
    keepEdits()
    guard startsOtherPrograms else {
      return takeEdited(.failure(Failure(nil, CommandPhrase.noOtherPrograms)))
    }
    terminal.suspend()
    do throws(Failure) {
      externalEditor = try ExternalEditor(editing: text, on: terminal.inputDescriptor)
      // Keys that were typed ahead were meant for that editor, and are no commands for this one.
      waiting = []
    } catch {
      resume()
      takeEdited(.failure(error))
    }
  }

  /// Sees to what the user's own editor has come to: stopped, it stops the whole job, as the shell's own Ctrl-Z does.
  private mutating func followExternalEditor() {
    guard let editor = externalEditor else { return }
    switch editor.state() {
    case .running: break
    case .stopped: stop(wholeGroup: true)
    case .ended(let status):
      externalEditor = nil
      editor.takeTerminal()
      resume()
      takeEdited(Result { () throws(Failure) in try editor.text(afterStatus: status) })
    }
  }

  private mutating func takeEdited(_ result: Result<String, Failure>) {
    switch result {
    case .success(let text): take(.editedOutside(text))
    case .failure(let problem):
      take(.editedOutside(nil))
      take(.openFailed(problem.message))
    }
  }

  /// Takes the terminal again; whoever had it meanwhile may have left anything on it.
  ///
  /// The user's own editor, if it is not
  /// done, gets it.
  private mutating func resume() {
    if let externalEditor { return externalEditor.bringToFront() }
    terminal.resume()
    terminal.forgetScreen()
    take(.resize(terminal.resized()))
  }
}

/// How a session came to its end.
enum SessionEnd: Equatable {
  case left
  case signal(Int32)
  case hungUp

  /// The signal that stands for it.
  var signal: Int32 {
    switch self {
    case .left: SIGTERM
    case .signal(let number): number
    case .hungUp: SIGHUP
    }
  }
}
