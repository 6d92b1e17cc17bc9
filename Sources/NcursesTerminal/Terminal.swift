import CNcurses
import Glibc
import SenderoCanvas

/// The terminal: canvases out, events in.
///
/// Curses keeps its state in globals, so there can be one at a time, used from one thread. It installs no handler for
/// any signal but those of a crash: whoever runs the event loop tells it of a new size and asks it to leave.
public final class Terminal {
  /// The extent of the screen in cells.
  public internal(set) var size: Size
  /// Whether characters beyond ASCII can be drawn, by the locale.
  public let isUnicode: Bool
  /// What to wait on for input.
  public let inputDescriptor: Int32
  /// How many colours are in use.
  let depth: ColourDepth

  /// Where the terminal stands between being taken and being given back for good.
  enum Phase {
    case active, suspended, restored
  }

  var phase = Phase.active
  var decoder: InputDecoder
  var pressPairing = DoubleClickDetector()
  /// What styles look like.
  var theme: Theme
  /// Draws what the terminal shows.
  var renderer: Renderer
  var reportsMouse: Bool
  /// What the terminal shows; `nil` where that is not known, and all has to be sent.
  var shown: Canvas?
  var isCursorVisible = false
  /// Whether the size changed while the terminal was with somebody else.
  var resizedWhileAway = false
  /// Everything that is sent.
  let output: OutputQueue
  var pace: FramePacer
  /// What leaves next; kept for its memory.
  var frame: [UInt8] = []
  /// Where whatever ncurses writes goes.
  private let capture: CursesOutput
  /// Until when an escape that nothing followed may still begin an answer, in milliseconds of the clock.
  var escapeEnds: Int64?
  /// Until when answers to the questions of another program may come, in milliseconds of the clock.
  var answersEnd: Int64 = 0
  /// Whether more input may be waiting than the last `readEvents` took.
  public internal(set) var mayHaveInput = false
  /// The settings as they were found, and as the editor needs them.
  let savedSettings: termios
  let ownSettings: termios
  let sequences: ControlSequences
  /// Where keys are read from: a pad, since reading from a window would draw it first.
  let inputWindow: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Takes the terminal: the one of standard output, and for input that of standard input, or the controlling one where
  /// standard input is redirected.
  ///
  /// - Throws: `TerminalError`, before anything was written.
  public convenience init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isUnicode = CharacterLocale.establish()
    let input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard input >= 0 else { throw .notATerminal }
    defer { if input != STDIN_FILENO { close(input) } }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(
      options: options, input: input, output: STDOUT_FILENO, name: name, isUnicode: isUnicode)
  }

  /// Takes a terminal by its descriptors and its name in the terminfo database.
  init(
    options: TerminalOptions, input: Int32, output: Int32, name: String, isUnicode: Bool
  ) throws(TerminalError) {
    try Self.check(name, output: output)
    var settings = termios()
    guard tcgetattr(output, &settings) == 0 else { throw .notATerminal }
    // ncurses keeps the streams as long as it runs, and closes none: it gets some of its own.
    let curses = fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard let writing = fdopen(curses, "w"), let reading = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r")
    else {
      throw .cannotStart("fdopen")
    }
    let dispositions = sendero_save_dispositions()
    // The size is what the terminal says, not what LINES and COLUMNS said when a shell last exported them.
    use_env(false)
    use_tioctl(true)
    set_escdelay(25)
    let started = newterm(name, writing, reading)
    sendero_restore_dispositions(dispositions)
    guard let started else { throw .cannotStart("newterm") }
    guard let pad = newpad(1, 1), let window = sendero_screen() else { throw .cannotStart("newpad") }

    Self.prepareLine()
    var ownSettings = termios()
    tcgetattr(output, &ownSettings)
    guard let queue = OutputQueue(terminal: output) else { throw .cannotStart("open") }
    // ncurses has written nothing so far, and never will to the terminal: it would wait for one that takes nothing.
    guard let capture = CursesOutput(descriptor: curses) else { throw .cannotStart("memfd_create") }

    screen = started
    inputWindow = pad
    files = [writing, reading]
    self.output = queue
    self.capture = capture
    inputDescriptor = fileno(reading)
    savedSettings = settings
    self.ownSettings = ownSettings
    self.isUnicode = isUnicode
    reportsMouse = options.mouse
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    let greeting = capture.gather { Self.prepareInput(pad) }
    queue.append(greeting)
    sequences = ControlSequences()
    pace = FramePacer(
      canAsk: ControlSequences.knowsStatusReport(name), lineSpeed: LineSpeed.bytesPerSecond(settings))
    let colours = Self.prepareColours(options)
    depth = colours.depth
    theme = Theme(palette: options.palette, depth: colours.depth)
    let pens = CursesStyleCache(
      theme: theme, hasStandardColours: colours.hasStandard, pairLimit: sendero_colour_pairs())
    renderer = Renderer(styles: pens, capture: capture, isUnicode: isUnicode)
    decoder = InputDecoder(keys: Self.keyTable(), reportsMouse: options.mouse, screen: size)
    enter()
  }

  deinit {
    restore()
    delwin(inputWindow)
    delscreen(screen)
    for file in files { fclose(file) }
  }

  /// Refuses what ncurses would start on and then draw nonsense.
  private static func check(_ name: String, output: Int32) throws(TerminalError) {
    guard !name.isEmpty else { throw .noTerm }
    var status: Int32 = 0
    guard setupterm(name, output, &status) == OK else { throw .unknownTerm(name) }
    let canPlaceCursor = sendero_capability("cup") != nil
    sendero_forget_terminfo()
    guard canPlaceCursor else { throw .cannotPlaceCursor(name) }
  }

  /// Keys come one by one and as they are: the editor has a use for Ctrl-C, Ctrl-Q, Ctrl-S and Ctrl-Z, and has to tell
  /// Enter from Ctrl-J.
  private static func prepareLine() {
    raw()
    noecho()
    nonl()
    intrflush(nil, false)
  }

  private static func prepareInput(_ pad: UnsafeMutablePointer<WINDOW>) {
    keypad(pad, true)
    nodelay(pad, true)
    // Otherwise a key that waits makes ncurses leave a screen half drawn.
    typeahead(-1)
    // Mouse reports are read by the decoder: ncurses knows one of their two kinds, by the terminal's name.
    for report in ["\u{1B}[<", "\u{1B}[M"] { define_key(report, 0) }
  }

  private static func keyTable() -> KeyTable {
    var table = KeyTable.common
    for (capability, key) in KeyTable.extended {
      guard let sequence = sendero_capability(capability) else { continue }
      let code = key_defined(sequence)
      if code > 0 { table.add(code, key) }
    }
    return table
  }

  private static func prepareColours(_ options: TerminalOptions) -> (depth: ColourDepth, hasStandard: Bool) {
    guard options.colour, has_colors(), start_color() == OK else { return (.monochrome, false) }
    return (ColourDepth(colours: Int(sendero_colours())), use_default_colors() == OK)
  }
}
