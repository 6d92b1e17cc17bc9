import Glibc
import NcursesTerminal
import SenderoCore
import SenderoEditor

/// An editing session: the event loop that connects the editor, the terminal and the files.
///
/// Each turn of the loop waits for input or a signal, passes the events to the editor, and draws once. While
/// nothing happens, the loop sleeps. The time of each turn is limited: even during continuous input the
/// session handles signals, writes recovery copies and draws a frame every few milliseconds.
struct Session {
  private var editor: Editor
  private let terminal: Terminal
  private var files: SessionFiles
  private var recovery: SessionRecovery
  private let watch = FileWatch()
  /// The files of open maps, as the user spelled them and as absolute paths.
  private var watched: (paths: [String], places: [String]) = ([], [])
  private let startsOtherPrograms: Bool
  private var isOver = false
  /// The user's own editor, while it has the terminal.
  private var externalEditor: ExternalEditor?
  /// How long the problem on the screen was visible.
  private var reading = ProblemReading()
  /// The saves under way, which run in the background.
  private var saves = SessionSaves(wake: EventSource.writeEnd)
  /// The maps that others may have open too.
  private var sharing: SessionSharing
  /// The input that was read but not handled yet.
  private var input = SessionInput()
  /// The caches from earlier frames.
  private var drawing = DrawingCache()
  /// Whether the screen is older than the state of the editor.
  private var isStale = true

  /// Makes a session.
  ///
  /// - Parameters:
  ///   - editor: The editor, with the map or the start screen.
  ///   - terminal: The terminal that shows it.
  ///   - files: The files of the session.
  ///   - recovery: The recovery copies of unsaved edits.
  ///   - name: The name that others see; empty for the login name.
  ///   - startsOtherPrograms: Whether the user's own editor may be started.
  init(
    editor: Editor, terminal: Terminal, files: SessionFiles, recovery: SessionRecovery, name: String,
    startsOtherPrograms: Bool = true
  ) {
    self.editor = editor
    self.terminal = terminal
    self.files = files
    self.recovery = recovery
    sharing = SessionSharing(name: name, scope: files.scope, wake: EventSource.writeEnd)
    self.startsOtherPrograms = startsOtherPrograms
  }

  /// Runs until the user leaves, a signal ends the session, or the terminal hangs up.
  mutating func run() -> SessionEnd {
    if editor.question != nil { input.noteQuestion() }
    // A near terminal has already reported its background: the first frame then has the right colours.
    input.readIfEmpty(from: terminal, editor)
    show()
    // After the first frame, so that it does not wait for a thread to start.
    followUp()
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
      // Before anything else, so that the user's own key does not wait for it.
      if hasRead, !isOver { show() }
      takeSaves()
      checkFiles(wake)
      let start = EventSource.processorTime
      let hasChanges = takeShared()
      if !isOver { show() }
      if hasChanges { sharing.noteCost(EventSource.processorTime - start) }
    }
    leave()
    return .left
  }

  /// The longest time a turn spends on input, in milliseconds.
  private static let longestTurn: Int64 = 10

  /// Handles input until none is left or the time for it is over.
  ///
  /// - Returns: Whether there was any input.
  private mutating func takeInput() -> Bool {
    let end = MonotonicClock.milliseconds + Self.longestTurn
    var hasRead = false
    while externalEditor == nil {
      input.readIfEmpty(from: terminal, editor)
      while let event = input.next() {
        hasRead = true
        take(event)
        if isOver || MonotonicClock.milliseconds >= end { return hasRead }
      }
      guard terminal.mayHaveInput, MonotonicClock.milliseconds < end else { break }
    }
    return hasRead
  }

  /// Whether unhandled input is in memory, where `poll` does not see it.
  private var hasInput: Bool { externalEditor == nil && (input.isWaiting || terminal.mayHaveInput) }

  /// The descriptors and the timeout for the next `poll`.
  private var interest: EventSource.Interest {
    let now = MonotonicClock.milliseconds
    let check = files.nextCheck.map { max(0, $0 - now) } ?? (watch.needsPolling ? Self.pollingInterval : nil)
    return EventSource.Interest(
      input: terminal.inputDescriptor, wantsInput: externalEditor == nil,
      output: terminal.hasUnsentOutput ? terminal.outputDescriptor : nil,
      fileWatch: sharing.isPausing(now) ? nil : watch.descriptor,
      timeout: hasInput
        ? 0
        : [
          check, terminal.nextDeadline.map(Int64.init), saves.nextSlow.map { max(0, $0 - now) },
          input.deadline.map { max(0, $0 - now) }, sharing.nextTime(now).map { max(0, $0 - now) },
        ].compactMap { $0 }.min())
  }

  /// The interval for checking files that the kernel cannot watch, in milliseconds.
  private static let pollingInterval: Int64 = 1000

  /// Watches the files of the open maps, and checks new ones for changes since they were read.
  private mutating func watchFiles() {
    let paths = editor.openPaths
    if paths != watched.paths {
      watched = (paths, paths.map(files.absolute))
      files.forgetChecks(except: watched.places)
      sharing.leave(except: watched.places)
      enterMaps()
    }
    guard watch.watch(watched.places, logs: sharing.logs) else { return }
    sharing.noteWatch()
    takeExternalChanges()
    show()
  }

  /// Lets others see that the maps are open, unless the user wants to be asked first.
  private mutating func enterMaps() {
    for (path, key) in zip(watched.paths, watched.places) where files.mayEnter(key) {
      sharing.enter(key, path, isReadOnly: files.isReadOnly(key))
    }
  }

  /// Passes what other programs have written to files to the editor; live maps take it from their log.
  private mutating func takeExternalChanges() {
    let paths = editor.openPaths.filter { !sharing.isLive(files.absolute($0)) }
    for event in files.externalChanges(in: paths, now: MonotonicClock.milliseconds) { take(event) }
  }

  /// Checks the files of the open maps for external changes if the kernel reports a change, a file needs
  /// polling, or a check is pending.
  private mutating func checkFiles(_ wake: EventSource.Wake) {
    var changes = wake.hasFileChanges ? watch.drain() : .nothing
    if watch.needsPolling { changes = .anything }
    for event in sharing.note(changes) { take(event) }
    guard changes.files || files.nextCheck != nil else { return }
    takeExternalChanges()
  }

  /// Passes the edits and messages of others to the editor, and the results of sending its own.
  ///
  /// - Returns: Whether there were any.
  @discardableResult
  private mutating func takeShared() -> Bool {
    var hasChanges = false
    for event in sharing.takeEvents(now: MonotonicClock.milliseconds, seen: { [files] in files.seen[$0] }) {
      if case .saved(let save, _) = event { saves.end(save) }
      handle(event)
      hasChanges = true
    }
    return hasChanges
  }

  /// Draws a frame unless the terminal lags behind; then reads linked maps that the frame lacks and draws
  /// again.
  ///
  /// Unsaved edits go to the recovery copy first, so that neither a blocked terminal nor a crash while
  /// drawing loses the edits.
  private mutating func show() {
    keepEdits()
    guard isStale || terminal.needsFrame, terminal.mayShow else { return }
    draw()
    let effects = editor.afterDrawing()
    guard !effects.isEmpty else { return }
    for effect in effects { carryOut(effect) }
    draw()
  }

  private mutating func draw() {
    input.dropKeysBeforeQuestion(from: terminal, editor)
    editor.layOut()
    isStale = !terminal.show(editor.draw(&drawing))
    guard !isStale else { return }
    input.noteDrawn()
    reading.noteDrawn(
      editor.unreadProblem, isVisible: editor.showsUnreadProblem, at: MonotonicClock.milliseconds)
  }

  private mutating func keepEdits() {
    if let farewell = recovery.keep(editor.unsavedMaps, files.absolute) {
      let text = farewell[editor.language]
      terminal.setCrashMessage(text.isEmpty ? "" : text + "\n")
    }
    if let problem = recovery.newProblem() { take(.failed(problem)) }
  }

  /// Ends the session on a signal or a hang-up: writes recovery copies and restores the terminal.
  private mutating func end(_ end: SessionEnd) -> SessionEnd {
    keepEdits()
    recovery.flush()
    _ = leaveShared()
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

  private mutating func take(_ event: Event) {
    if !isOver { handle(event) }
  }

  private mutating func handle(_ event: Event) {
    isStale = true
    if reading.isOver(at: MonotonicClock.milliseconds) { editor.noteMessageRead() }
    // A session can last longer than a day.
    editor.note(today: files.today())
    let question = editor.question
    for effect in editor.handle(input.marked(event, editor)) { carryOut(effect) }
    if let asked = editor.question, asked != question { input.noteQuestion() }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .keepDiscarded(let maps): recovery.keepDiscarded(maps, files.absolute)
    case .quit: isOver = true
    case .save(let map, let base, let save, let mayReplace):
      saves.run(
        save, now: MonotonicClock.milliseconds, files.save(map, base: base, save, mayReplace: mayReplace))
    case .share(let map, let base, let save, let conflicts):
      saves.begin(save, now: MonotonicClock.milliseconds)
      sharing.share(files.absolute(save.path), map, base: base, save, conflicts)
    case .writeFile(let path): sharing.writeFile(files.absolute(path))
    case .enter(let path, let isReadOnly):
      sharing.enter(files.absolute(path), path, isReadOnly: isReadOnly)
    case .tell(let message, let path):
      sharing.tell(files.absolute(path), message, now: MonotonicClock.milliseconds)
    case .open(let path): open(path)
    case .openLink(let path): openLink(path)
    case .readLinks(let paths): take(.linksRead(paths.map { files.linkedMap($0, from: editor.path) }))
    case .readToCompare(let path): take(files.readToCompare(path))
    case .export(let map, let path, let lens):
      take(files.export(map, to: path, lens: lens, in: editor.language))
    case .readToImport(let path, let choices):
      take(files.readToImport(path, choices, into: editor.map, in: editor.language))
    case .listFiles(let folder, let content):
      take(.filesListed(folder: folder, names: files.names(in: folder, content)))
    case .discardRecovery(let place): recovery.discard(place)
    case .recovered(let place): recovery.recovered(place, in: editor.openMap)
    case .findMissing(let paths): take(.missingFiles(files.missing(of: paths)))
    case .forgetRecent(let path): if let job = files.forgetRecent(path) { saves.run(job) }
    case .suspend: stop(wholeGroup: true)
    case .editExternally(let text): editExternally(text)
    case .useMouse(let isOn): terminal.setMouse(isOn)
    case .usePalette(let palette): terminal.setPalette(palette)
    case .rememberRows(let names, let path):
      let file = files.absolute(path)
      if let job = files.remember({ $0.remember(names, of: file) }) { saves.run(job) }
    case .rememberPreview(let isShown):
      if let job = files.remember({ $0.hidesPreview = !isShown }) { saves.run(job) }
    case .askTime: take(.time(SharedMap.now))
    case .redraw:
      drawing = DrawingCache()
      terminal.forgetScreen()
    }
  }

  // MARK: Saves

  /// The longest time that leaving or suspending the program waits for saves.
  private static let longestWait = Duration.seconds(5)

  /// Ends the session after the user has left; recovery copies stay only if a save fails or takes too long.
  private mutating func leave() {
    guard finishSaves(), leaveShared() else {
      keepEdits()
      recovery.flush()
      return terminal.restore(saying: recovery.farewell[editor.language] + "\r\n")
    }
    recovery.finish()
    let word = recovery.wordOnDiscarded[editor.language]
    terminal.restore(saying: word.isEmpty ? "" : word + "\r\n")
  }

  /// Passes the results of saves to the editor, which then starts the queued saves.
  ///
  /// - Returns: The results.
  @discardableResult
  private mutating func takeSaves() -> [SaveResult] {
    let results = saves.takeResults()
    for save in results {
      files.finish(save)
      if case .success = save.result { recovery.saved(save.save.map) }
      // Also when the user has left: queued saves follow.
      handle(save.event)
    }
    if !results.isEmpty {
      followUp()
      enterMaps()
      // During a save its file is not checked.
      takeExternalChanges()
    }
    for save in saves.takeSlow(now: MonotonicClock.milliseconds) { take(.saveIsSlow(save)) }
    return results
  }

  /// Waits for all saves, pending and queued.
  ///
  /// - Returns: Whether all of them ended in time and the last save of each map succeeded.
  private mutating func finishSaves() -> Bool {
    let deadline = Deadline(after: Self.longestWait)
    var failed: Set<OpenMap.ID> = []
    repeat {
      saves.wait(timeout: deadline.remaining)
      for save in takeSaves() {
        if case .failure = save.result { failed.insert(save.save.map) } else { failed.remove(save.save.map) }
      }
    } while saves.isBusy && !deadline.hasPassed
    return !saves.isBusy && failed.isEmpty
  }

  /// Sends the edits that are on their way, and leaves the maps that others have open too.
  ///
  /// - Returns: Whether the files have all edits; if not, the logs beside them do.
  private mutating func leaveShared() -> Bool {
    let deadline = Deadline(after: Self.longestWait)
    while sharing.isSending, !deadline.hasPassed {
      sharing.waitForEdits()
      takeShared()
    }
    let isWritten = sharing.leaveAll()
    keepEdits()
    return isWritten
  }

  /// Does in the background what follows after files are opened and saved.
  private mutating func followUp() {
    if let job = files.followUp() { saves.run(job) }
  }

  private mutating func stop(wholeGroup: Bool) {
    keepEdits()
    // A stopped process would hold the lock of a save.
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
    // The map in front may be opened again: then this session is not one of those that have it open.
    leaveShared(files.absolute(path))
    switch files.open(path, recovery) {
    case .success(let document): take(.opened(document))
    case .failure(let problem): take(.failed(problem.message))
    }
    enterMaps()
    followUp()
  }

  private mutating func leaveShared(_ key: String) {
    guard sharing.hasEntered(key) else { return }
    sharing.waitForEdits()
    takeShared()
    sharing.leave(key)
  }

  private mutating func openLink(_ path: String) {
    let openPaths = editor.pathsLeftOpen + [editor.path].compactMap { $0 }
    if let open = openPaths.first(where: { files.isSame($0, path) }) { return take(.alreadyOpen(path: open)) }
    switch files.open(path, mayBeNew: false, recovery) {
    case .success(let document): take(.linkOpened(document))
    case .failure(let problem): take(.linkFailed(path: path, problem: problem.message))
    }
    followUp()
  }

  private mutating func editExternally(_ text: String) {
    keepEdits()
    guard startsOtherPrograms else {
      return takeEdited(.failure(Failure(nil, CommandPhrase.noOtherPrograms)))
    }
    terminal.suspend()
    do throws(Failure) {
      externalEditor = try ExternalEditor(editing: text, on: terminal.inputDescriptor)
      // Keys that were typed ahead were meant for the external editor.
      input = SessionInput()
    } catch {
      resume()
      takeEdited(.failure(error))
    }
  }

  /// Handles a change in the state of the external editor; if the editor stops, this program stops too, as
  /// after Ctrl-Z in a shell.
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
    case .success(let text): take(.editedExternally(text))
    case .failure(let problem):
      take(.editedExternally(nil))
      take(.failed(problem.message))
    }
  }

  /// Takes the terminal back and redraws everything; if an external editor is still running, it gets the
  /// terminal instead.
  private mutating func resume() {
    if let externalEditor { return externalEditor.bringToFront() }
    terminal.resume()
    terminal.forgetScreen()
    take(.resize(terminal.resized()))
  }
}
