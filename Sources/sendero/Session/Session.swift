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
    terminal.show(editor.draw())
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
      if !isOver { terminal.show(editor.draw()) }
    }
    terminal.restore()
    return .left
  }

  private mutating func take(_ event: Event) {
    guard !isOver else { return }
    for effect in editor.handle(event) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: isOver = true
    case .save(let map, let revision, let path, let mayReplace):
      take(.saved(path: path, revision: revision, problem: files.save(map, to: path, mayReplace: mayReplace)))
    case .open(let path):
      switch files.open(path) {
      case .success(let document): take(.opened(document))
      case .failure(let problem): take(.openFailed(problem.line))
      }
      files.rememberOpened()
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
