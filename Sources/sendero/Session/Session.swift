import NcursesTerminal
import SenderoCore
import SenderoEditor

/// An editing session: the loop that joins the editor, the terminal and the files.
///
/// It waits for input or a signal, lets the editor answer everything that waits, and draws once. While nothing happens
/// it sleeps.
struct Session {
  private var editor: Editor
  private let terminal: Terminal
  private var files: SessionFiles
  private let startsOtherPrograms: Bool
  private var isOver = false

  /// Makes a session.
  ///
  /// - Parameters:
  ///   - editor: What is edited.
  ///   - terminal: Where it is shown.
  ///   - files: Where it is kept.
  ///   - startsOtherPrograms: Whether the user's own editor may be started.
  init(editor: Editor, terminal: Terminal, files: SessionFiles, startsOtherPrograms: Bool = true) {
    self.editor = editor
    self.terminal = terminal
    self.files = files
    self.startsOtherPrograms = startsOtherPrograms
  }

  /// Runs until the user leaves, a signal says so, or the terminal is gone.
  mutating func run() -> SessionEnd {
    show()
    // Only now: the list of recent maps is synced to the disk, and nobody is to wait for that.
    files.rememberOpened()
    while !isOver {
      let wake = EventSource.wait(input: terminal.inputDescriptor)
      for signal in wake.signals {
        switch signal {
        case .resized: take(.resize(terminal.resized()))
        case .continued: resume()
        case .ended(let number):
          terminal.restore()
          return .signal(number)
        }
      }
      if wake.hasInput { for event in terminal.readEvents() { take(event) } }
      if wake.isHungUp { return .hungUp }
      if !isOver { show() }
    }
    terminal.restore()
    return .left
  }

  /// Draws, and only then sees to what the picture lacks.
  private mutating func show() {
    terminal.show(editor.draw())
    let effects = editor.afterDrawing()
    guard !effects.isEmpty else { return }
    for effect in effects { carryOut(effect) }
    terminal.show(editor.draw())
  }

  private mutating func take(_ event: Event) {
    guard !isOver else { return }
    for effect in editor.handle(event) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: isOver = true
    case .save(let map, _, let revision, let path, let mayReplace):
      let problem = files.save(map, to: path, mayReplace: mayReplace)
      take(
        .saved(
          path: path, revision: revision,
          problem.map { .failure(SaveProblem($0)) } ?? .success(MergedMap(map: map))))
    case .discardRecovery, .recovered: break
    case .open(let path): open(path)
    case .openLink(let path): openLink(path)
    case .readLinks(let paths): take(.linksRead(paths.map { files.linkedMap($0) }))
    case .suspend:
      terminal.suspend()
      EventSource.stopSelf()
      resume()
    case .editOutside(let text): editOutside(text)
    case .useMouse(let isOn): terminal.setMouse(isOn)
    case .usePalette(let palette): terminal.setPalette(palette)
    case .rememberRows(let names): files.remember(rows: names)
    case .redraw: terminal.forgetScreen()
    }
  }

  private mutating func open(_ path: String) {
    if let open = editor.pathsLeftOpen.first(where: { files.isSame($0, path) }) {
      return take(.alreadyOpen(path: open))
    }
    switch files.open(path) {
    case .success(let document): take(.opened(document))
    case .failure(let problem): take(.openFailed(problem.line))
    }
    files.rememberOpened()
  }

  private mutating func openLink(_ path: String) {
    let openPaths = editor.pathsLeftOpen + [editor.path].compactMap { $0 }
    if let open = openPaths.first(where: { files.isSame($0, path) }) { return take(.alreadyOpen(path: open)) }
    switch files.open(path, mayBeNew: false) {
    case .success(let document): take(.linkOpened(document))
    case .failure(let problem): take(.linkFailed(path: path, problem: problem.line))
    }
    files.rememberOpened()
  }

  private mutating func editOutside(_ text: String) {
    guard startsOtherPrograms else {
      take(.editedOutside(nil))
      take(.openFailed(CommandPhrase.noOtherPrograms))
      return
    }
    terminal.suspend()
    let edited = OutsideEditor.edit(text)
    resume()
    take(.editedOutside(edited))
  }

  private mutating func resume() {
    terminal.resume()
    take(.resize(terminal.resized()))
  }
}

/// How a session came to its end.
enum SessionEnd: Equatable {
  case left
  case signal(Int32)
  case hungUp
}
