import CNcurses
import Glibc
import SenderoCanvas

/// The terminal, which shows canvases and returns events.
///
/// ncurses keeps its state in globals, so only one terminal can exist at a time, and only one thread may use
/// it. The terminal handles only crash signals; the event loop handles the others, and calls `resized`,
/// `suspend` or `restore`.
public final class Terminal {
  /// The size of the screen in cells.
  public internal(set) var size: Size
  /// Whether the locale supports characters beyond ASCII.
  public let isUnicode: Bool
  /// The descriptor to wait on for input.
  public let inputDescriptor: Int32
  /// The number of colours in use.
  let depth: ColourDepth

  /// The phases between taking the terminal and restoring it.
  enum Phase {
    case active, suspended, restored
  }

  var phase = Phase.active
  var decoder: InputDecoder
  var pressPairing = DoubleClickDetector()
  /// The theme, which resolves styles.
  var theme: Theme
  /// The renderer, which draws canvases.
  var renderer: Renderer
  var reportsMouse: Bool
  /// The canvas on the screen; `nil` if it is unknown and everything has to be sent.
  var shown: Canvas?
  var isCursorVisible = false
  /// Whether the colours have changed since the last frame, so that the canvas has to be shown again.
  public internal(set) var needsFrame = false
  /// Whether the theme depends on a background that the terminal may report.
  let asksForBackground: Bool
  /// Whether the background was asked for, if it is to be asked for.
  var hasAsked = false
  /// The terminal from `TERM` that terminfo does not know; `nil` if it knows the terminal.
  public let unknownName: String?
  /// Whether the size changed while another program used the terminal.
  var resizedWhileAway = false
  /// The queue of all output.
  let output: OutputQueue
  var pace: FramePacer
  /// The buffer for the next frame.
  var frame: [UInt8] = []
  /// The collector of ncurses output.
  private let capture: CursesOutput
  /// The time until which a trailing escape may still begin a reply, in milliseconds of the clock.
  var escapeEnds: Int64?
  /// The time until which replies for another program may arrive, in milliseconds of the clock.
  var answersEnd: Int64 = 0
  /// Whether there may be more input after the last call of `readEvents`.
  public internal(set) var mayHaveInput = false
  /// The original settings of the terminal.
  let savedSettings: termios
  /// The settings of the terminal that the editor needs.
  let ownSettings: termios
  let sequences: ControlSequences
  /// The window to read keys from: a pad, since reading from a normal window would draw it first.
  let inputWindow: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Takes the terminal of standard output.
  ///
  /// Input comes from standard input, or from the controlling terminal if standard input is redirected.
  ///
  /// - Throws: `TerminalError`, before anything is written.
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

  /// Takes a terminal by its descriptors and its terminfo name.
  init(
    options: TerminalOptions, input: Int32, output: Int32, name: String, isUnicode: Bool
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
    guard let pad = newpad(1, 1), let window = sendero_screen() else { throw .cannotStart("newpad") }

    Self.prepareLine()
    var ownSettings = termios()
    tcgetattr(output, &ownSettings)
    guard let queue = OutputQueue(terminal: output) else { throw .cannotStart("open") }
    // So far ncurses has written nothing; from here on it must not write to the terminal itself, because it
    // blocks.
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
    self.unknownName = unknownName
    reportsMouse = options.mouse
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    queue.append(Self.greeting(pad, capture))
    let known = unknownName == nil ? name : TerminalName.usual
    sequences = ControlSequences()
    pace = FramePacer(
      canAsk: ControlSequences.knowsStatusReport(known), lineSpeed: LineSpeed.bytesPerSecond(settings))
    let colours = Self.prepareColours(options)
    depth = colours.depth
    theme = Theme(
      palette: options.palette, depth: colours.depth, background: options.background.colour)
    asksForBackground =
      options.background == .auto && depth.hasManyColours && ControlSequences.knowsColourReport(known)
    let styles = CursesStyleCache(
      theme: theme, hasStandardColours: colours.hasStandard, pairLimit: sendero_colour_pairs())
    renderer = Renderer(styles: styles, capture: capture, isUnicode: isUnicode)
    decoder = InputDecoder(keys: Self.keyTable(), reportsMouse: options.mouse, screen: size)
    enter()
  }

  deinit {
    restore()
    delwin(inputWindow)
    delscreen(screen)
    for file in files { fclose(file) }
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
