import CNcurses
import Glibc
import SenderoCanvas

/// The screen of ncurses on a terminal, from `newterm` to `delscreen`.
///
/// ncurses keeps its state in globals, so only one screen can exist at a time.
final class CursesScreen {
  /// The terminal from `TERM` that terminfo does not know; `nil` if it knows the terminal.
  let unknownName: String?
  /// The number of colours in use.
  let depth: ColourDepth
  /// Whether the terminal supports its default colours in pairs.
  let hasStandardColours: Bool
  /// The original settings of the terminal.
  let savedSettings: termios
  /// The settings of the terminal that the editor needs.
  let ownSettings: termios
  /// The window to read keys from: a pad, since reading from a normal window would draw it first.
  let inputWindow: UnsafeMutablePointer<WINDOW>
  /// The descriptor that keys are read from.
  let inputDescriptor: Int32
  /// The collector of ncurses output.
  let capture: CursesOutput
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Starts ncurses on a terminal, by its descriptors and its terminfo name.
  ///
  /// - Parameters:
  ///   - name: The name of the terminal, as in `TERM`.
  ///   - input: The descriptor of its input.
  ///   - output: The descriptor of its output.
  ///   - usesColour: Whether to use colours, if there are any.
  ///   - queue: The queue that gets the bytes that take over the terminal and clear its screen.
  /// - Throws: `TerminalError`, before anything is queued.
  init(
    name: String, input: Int32, output: Int32, usesColour: Bool, queue: OutputQueue
  ) throws(TerminalError) {
    guard !name.isEmpty else { throw .noTerm }
    var settings = termios()
    guard tcgetattr(output, &settings) == 0 else { throw .notATerminal }
    // ncurses uses its streams until the end and closes none, so it gets its own.
    let curses = fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard let writing = fdopen(curses, "w"), let reading = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r")
    else {
      throw .cannotStart("fdopen")
    }
    // The terminal knows its size; LINES and COLUMNS may be outdated exports of a shell.
    use_env(false)
    use_tioctl(true)
    set_escdelay(25)
    let (started, unknownName) = try Self.start(name, writing, reading)
    guard sendero_capability("cup") != nil else {
      delscreen(started)
      tcsetattr(output, TCSANOW, &settings)
      throw .cannotPlaceCursor(name)
    }
    guard let pad = newpad(1, 1), sendero_screen() != nil else { throw .cannotStart("newpad") }
    Self.prepareLine()
    var ownSettings = termios()
    tcgetattr(output, &ownSettings)
    // So far ncurses has written nothing; from here on it must not write to the terminal itself, because it
    // blocks.
    guard let capture = CursesOutput(descriptor: curses) else { throw .cannotStart("memfd_create") }
    screen = started
    inputWindow = pad
    inputDescriptor = fileno(reading)
    files = [writing, reading]
    self.capture = capture
    savedSettings = settings
    self.ownSettings = ownSettings
    self.unknownName = unknownName
    queue.append(Self.greeting(pad, capture))
    (depth, hasStandardColours) = Self.prepareColours(usesColour)
  }

  deinit {
    delwin(inputWindow)
    delscreen(screen)
    for file in files { fclose(file) }
  }

  /// The size of the screen in cells.
  var size: Size {
    guard let window = sendero_screen() else { return Size(width: 0, height: 0) }
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// The ncurses codes of the keys that the terminal has.
  var keyTable: KeyTable {
    var table = KeyTable.common
    for (capability, key) in KeyTable.extended {
      guard let sequence = sendero_capability(capability) else { continue }
      let code = key_defined(sequence)
      if code > 0 { table.add(code, key) }
    }
    return table
  }

  /// Sets the terminal line to the original settings.
  func restoreLine(of descriptor: Int32) {
    var settings = savedSettings
    tcsetattr(descriptor, TCSANOW, &settings)
  }

  /// Sets the terminal line to the settings that the editor needs.
  func takeLine(of descriptor: Int32) {
    var settings = ownSettings
    tcsetattr(descriptor, TCSANOW, &settings)
  }

  /// Starts ncurses for a terminal; if terminfo does not know its name, for the usual terminal.
  ///
  /// - Returns: The screen, and the name if terminfo does not know it.
  private static func start(
    _ name: String, _ writing: UnsafeMutablePointer<FILE>, _ reading: UnsafeMutablePointer<FILE>
  ) throws(TerminalError) -> (OpaquePointer, unknownName: String?) {
    let dispositions = sendero_save_dispositions()
    defer { sendero_restore_dispositions(dispositions) }
    if let screen = newterm(name, writing, reading) { return (screen, nil) }
    switch TerminalName(name: name).knowledge {
    case .known: throw .cannotStart("newterm")
    case .onPaper: throw .cannotPlaceCursor(name)
    case .unknown:
      guard let screen = newterm(TerminalName.usual, writing, reading) else { throw .unknownTerm(name) }
      return (screen, name)
    }
  }

  /// Sets the terminal line to deliver keys one by one and unchanged.
  ///
  /// The editor uses Ctrl-C, Ctrl-Q, Ctrl-S and Ctrl-Z, and distinguishes Enter from Ctrl-J.
  private static func prepareLine() {
    raw()
    noecho()
    nonl()
    intrflush(nil, false)
  }

  /// Returns the bytes that take over the terminal and clear its screen.
  ///
  /// Until `endwin` has been called once, ncurses writes its output at every cursor move; afterwards it
  /// writes a frame in one call. What `endwin` itself writes is dropped.
  private static func greeting(
    _ pad: UnsafeMutablePointer<WINDOW>, _ capture: CursesOutput
  ) -> ArraySlice<UInt8> {
    _ = capture.gather {
      prepareInput(pad)
      endwin()
    }
    return capture.gather { doupdate() }
  }

  private static func prepareInput(_ pad: UnsafeMutablePointer<WINDOW>) {
    keypad(pad, true)
    nodelay(pad, true)
    // Otherwise a waiting key makes ncurses leave a screen half drawn.
    typeahead(-1)
    // The decoder reads mouse reports, because ncurses supports only one of their two kinds, chosen by the
    // terminal name.
    for report in ["\u{1B}[<", "\u{1B}[M"] { define_key(report, 0) }
  }

  private static func prepareColours(_ isWanted: Bool) -> (depth: ColourDepth, hasStandard: Bool) {
    guard isWanted, has_colors(), start_color() == OK else { return (.monochrome, false) }
    return (ColourDepth(colours: Int(sendero_colours())), use_default_colors() == OK)
  }
}
