import CNcurses
import Glibc
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The terminal, which shows canvases and returns events.
///
/// ncurses keeps its state in globals, so only one terminal can exist at a time, and only one thread may use
/// it. The terminal handles only crash signals; the event loop handles the others, and calls `resized`,
/// `suspend` or `restore`.
public final class Terminal {
  /// The size of the screen in cells.
  public private(set) var size: Size
  /// Whether the locale supports characters beyond ASCII.
  public let isUnicode: Bool
  /// Whether the colours have changed since the last frame, so that the canvas has to be shown again.
  public private(set) var needsFrame = false

  /// The phases between taking the terminal and restoring it.
  enum Phase {
    case active, suspended, restored
  }

  /// Whether the theme depends on a background that the terminal may report.
  private enum BackgroundQuestion {
    case never, toAsk, asked
  }

  private(set) var phase = Phase.active
  private var backgroundQuestion: BackgroundQuestion
  /// Whether the size changed while another program used the terminal.
  private var resizedWhileAway = false
  private let curses: CursesScreen
  private let sequences: ControlSequences
  private var input: InputReader
  private var frames: FrameSender
  private var pace: FramePacer
  /// The queue of all output.
  private let output: OutputQueue

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
    guard let queue = OutputQueue(terminal: output) else { throw .cannotStart("open") }
    curses = try CursesScreen(
      name: name, input: input, output: output, usesColour: options.colour, queue: queue)
    self.output = queue
    self.isUnicode = isUnicode
    size = curses.size
    sequences = ControlSequences()
    let known = curses.unknownName == nil ? name : TerminalName.usual
    pace = FramePacer(
      canAsk: ControlSequences.knowsStatusReport(known),
      lineSpeed: LineSpeed.bytesPerSecond(curses.savedSettings))
    backgroundQuestion =
      options.background == .auto && curses.depth.hasManyColours && ControlSequences.knowsColourReport(known)
      ? .toAsk : .never
    let styles = CursesStyleCache(
      theme: Theme(palette: options.palette, depth: curses.depth, background: options.background.colour),
      hasStandardColours: curses.hasStandardColours, pairLimit: sendero_colour_pairs())
    frames = FrameSender(
      renderer: Renderer(styles: styles, capture: curses.capture, isUnicode: isUnicode),
      sequences: sequences)
    self.input = InputReader(
      window: curses.inputWindow,
      decoder: InputDecoder(keys: curses.keyTable, reportsMouse: options.mouse, screen: size))
    enter()
  }

  deinit {
    restore()
  }

  /// The terminal from `TERM` that terminfo does not know; `nil` if it knows the terminal.
  public var unknownName: String? { curses.unknownName }

  /// The number of colours in use.
  var depth: ColourDepth { curses.depth }

  /// The theme, which resolves styles.
  var theme: Theme { frames.theme }

  // MARK: Input

  /// The descriptor to wait on for input.
  public var inputDescriptor: Int32 { curses.inputDescriptor }

  /// Whether there may be more input after the last call of `readEvents`.
  public var mayHaveInput: Bool { input.mayHaveMore }

  /// Reads waiting input without blocking, at most 64 bytes.
  ///
  /// Only a lone escape blocks: ncurses waits 25 ms for more bytes, in case the escape begins the sequence of
  /// a key.
  ///
  /// If `mayHaveInput` is true afterwards, call this function again before waiting for input, since ncurses
  /// may have more in its buffer. After a hang-up there is no input; the event loop detects a hang-up by
  /// `POLLHUP`.
  public func readEvents() -> [Event] {
    guard phase == .active else { return [] }
    let events = input.read(&pace)
    if let background = input.decoder.takeBackground() { use(background) }
    guard resizedWhileAway else { return events }
    resizedWhileAway = false
    return [.resize(size)] + events
  }

  /// Whether another job owns the terminal and no shell exists that could stop and continue this one.
  ///
  /// Reading from the terminal then fails. If the shell still exists, the system instead stops this program
  /// as soon as it reads in the background.
  public var isTakenAway: Bool {
    let group = tcgetpgrp(inputDescriptor)
    return phase == .active && group > 0 && group != getpgrp()
  }

  /// Updates the size after a SIGWINCH; the next canvas is drawn in full.
  ///
  /// - Returns: The new size, or the old one if the terminal does not report its size.
  @discardableResult
  public func resized() -> Size {
    var height: Int32 = 0
    var width: Int32 = 0
    guard phase == .active, sendero_window_size(outputDescriptor, &height, &width) else { return size }
    // `resizeterm` would also queue a KEY_RESIZE for the same change.
    if resize_term(height, width) == OK {
      size = Size(width: Int(width), height: Int(height))
      input.decoder.screen = size
    }
    forgetScreen()
    return size
  }

  /// Turns mouse reports on or off; while they are off, the terminal's own text selection works.
  public func setMouse(_ on: Bool) {
    guard on != input.decoder.reportsMouse, phase != .restored else { return }
    input.decoder.reportsMouse = on
    if phase == .active { send(on ? sequences.startMouse : sequences.endMouse) }
  }

  // MARK: Output

  /// The descriptor to wait on until the terminal accepts output.
  public var outputDescriptor: Int32 { output.descriptor }

  /// Whether output is queued; while it is, wait for `POLLOUT` on `outputDescriptor` and call `sendMore`.
  public var hasUnsentOutput: Bool { !output.isEmpty }

  /// Whether `show` would draw a canvas now; while this is `false`, the event loop can process more input.
  public var mayShow: Bool { phase != .active || maySend(at: MonotonicClock.milliseconds) }

  private func maySend(at now: Int64) -> Bool { output.isEmpty && pace.maySend(at: now) }

  /// Shows a canvas: sends its differences from the last canvas in one write.
  ///
  /// If the canvas is larger than the screen, its top left part is shown. The cost depends on the rows that
  /// do not share storage with the last canvas, and on the changed cells in them.
  ///
  /// - Returns: `false` if the frame was dropped because the terminal is slow: call again with the newest
  ///   canvas when `mayShow` is true.
  @discardableResult
  public func show(_ canvas: Canvas) -> Bool {
    guard phase == .active else { return true }
    let now = MonotonicClock.milliseconds
    guard maySend(at: now) else { return false }
    needsFrame = false
    guard let count = frames.send(canvas, size: size, to: output) else { return true }
    if pace.send(count, at: now) { output.append(FramePacer.question) }
    output.sendMore()
    return true
  }

  /// Sends as much queued output as the terminal accepts, without blocking.
  public func sendMore() { output.sendMore() }

  /// The time in milliseconds until the next timeout; `nil` if there is none.
  ///
  /// After that time, call `readEvents` and check `mayShow`.
  public var nextDeadline: Int? {
    guard phase == .active else { return nil }
    let now = MonotonicClock.milliseconds
    let ends = [pace.deadline(at: now), input.escapeEnds].compactMap { $0 }
    return ends.min().map { Int(max(0, $0 - now)) }
  }

  /// Causes the next canvas to be sent in full.
  public func forgetScreen() { frames.forgetScreen() }

  /// Changes the palette; the next canvas is drawn in full.
  public func setPalette(_ palette: Palette) {
    frames.theme = Theme(palette: palette, depth: depth, background: theme.background)
    forgetScreen()
  }

  /// Chooses the tones of text by the background that the terminal has reported, unless the user has chosen.
  private func use(_ background: RGB) {
    guard backgroundQuestion == .asked, background != theme.background else { return }
    frames.theme.background = background
    needsFrame = true
  }

  /// Sends bytes after those already queued.
  private func send(_ bytes: [UInt8]) {
    output.append(bytes)
    output.sendMore()
  }

  // MARK: Taking and restoring the terminal

  /// Hands the terminal temporarily to another program: the shell, after Ctrl-Z, or `$EDITOR`.
  public func suspend() {
    guard phase == .active else { return }
    leave()
    phase = .suspended
  }

  /// Takes the terminal back; the next canvas is drawn in full.
  ///
  /// If the size has changed, the next call of `readEvents` returns a resize event.
  public func resume() {
    guard phase == .suspended else { return }
    phase = .active
    curses.takeLine(of: outputDescriptor)
    pace.restart()
    input.restart()
    output.append(sequences.take)
    let before = size
    resized()
    resizedWhileAway = size != before
    enter()
  }

  /// Restores the terminal to its original state permanently.
  ///
  /// Further calls do nothing.
  ///
  /// - Parameter message: A message to leave on the terminal, with its line end.
  public func restore(saying message: String = "") {
    guard phase != .restored else { return }
    if phase == .active { leave(saying: message) }
    phase = .restored
  }

  /// Sets the message that a crash prints on the terminal.
  ///
  /// It has to be prepared, because a crash handler cannot compute it.
  ///
  /// - Parameter message: At most 1024 bytes, with its line end.
  public func setCrashMessage(_ message: String) { CrashGuard.setMessage(message) }

  /// Sets whether another thread is writing data that must not be lost.
  ///
  /// While this is set, a crash restores the terminal and then waits at most 300 ms for that thread. Any
  /// thread may call this function; it costs one store.
  public static func setPendingWrite(_ isPending: Bool) { CrashGuard.setPending(isPending) }

  /// Turns on the modes that ncurses does not turn on.
  private func enter() {
    frames.hideCursor(in: output)
    output.append(sequences.startPasteMarks)
    if input.decoder.reportsMouse { output.append(sequences.startMouse) }
    // So early that a near terminal replies before the first frame, and before the status request of that
    // frame, whose reply then shows that no report follows.
    if backgroundQuestion == .toAsk {
      output.append(ColourReport.question)
      backgroundQuestion = .asked
    }
    output.sendMore()
    CrashGuard.arm(descriptor: outputDescriptor, saved: curses.savedSettings, bytes: sequences.restore)
  }

  /// The time to send the remaining output before the terminal is restored, in milliseconds.
  private static let timeToSend: Int64 = 200
  /// The time to wait for an outstanding reply, in milliseconds.
  private static let timeToReply: Int64 = 150

  private func leave(saying message: String = "") {
    output.append(sequences.restore + message.utf8)
    if !output.finish(within: Self.timeToSend) {
      // Half a frame may be lost, but not the sequences that restore the terminal.
      output.discard()
      send(sequences.restore)
    }
    // A late reply would be typed into the shell. If unread input is in front of it, all input is dropped.
    if pace.isWaiting(at: MonotonicClock.milliseconds),
      mayHaveInput || !waitForReply(within: Self.timeToReply)
    {
      tcflush(inputDescriptor, TCIFLUSH)
    }
    curses.restoreLine(of: outputDescriptor)
    CrashGuard.disarm()
    output.drop()
    forgetScreen()
  }

  /// Waits for the outstanding reply and reads nothing after it; returns whether it arrived.
  func waitForReply(within milliseconds: Int64) -> Bool {
    guard input.waitForReply(on: inputDescriptor, within: milliseconds) else { return false }
    pace.answered(at: MonotonicClock.milliseconds)
    return true
  }
}
