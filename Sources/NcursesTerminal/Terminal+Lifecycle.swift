import CNcurses
import Glibc
import SenderoCore
import SenderoEditor

extension Terminal {
  /// Hands the terminal temporarily to another program: the shell, after Ctrl-Z, or `$EDITOR`.
  public func suspend() {
    guard phase == .active else { return }
    leave()
    phase = .suspended
  }

  /// The time during which replies for another program may arrive after it has ended, in milliseconds.
  private static let timeForOthersAnswers: Int64 = 2_000

  /// Takes the terminal back; the next canvas is drawn in full.
  ///
  /// If the size has changed, the next call of `readEvents` returns a resize event.
  public func resume() {
    guard phase == .suspended else { return }
    phase = .active
    var settings = ownSettings
    tcsetattr(output.descriptor, TCSANOW, &settings)
    pace.restart()
    decoder.forget()
    escapeEnds = nil
    answersEnd = MonotonicClock.milliseconds + Self.timeForOthersAnswers
    output.append(sequences.take)
    let before = size
    resized()
    resizedWhileAway = size != before
    enter()
  }

  /// Turns mouse reports on or off; while they are off, the terminal's own text selection works.
  public func setMouse(_ on: Bool) {
    guard on != reportsMouse, phase != .restored else { return }
    reportsMouse = on
    decoder.reportsMouse = on
    if phase == .active { send(on ? sequences.startMouse : sequences.endMouse) }
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
  public func setCrashMessage(_ message: String) {
    CrashGuard.setMessage(message)
  }

  /// Sets whether another thread is writing data that must not be lost.
  ///
  /// While this is set, a crash restores the terminal and then waits at most 300 ms for that thread. Any
  /// thread may call this function; it costs one store.
  public static func setPendingWrite(_ isPending: Bool) {
    CrashGuard.setPending(isPending)
  }

  /// Turns on the modes that ncurses does not turn on.
  func enter() {
    isCursorVisible = false
    // So early that a near terminal replies before the first frame, and before the status request of that
    // frame, whose reply then shows that no report follows.
    let question = asksForBackground && !hasAsked ? ColourReport.question : []
    hasAsked = true
    send(
      sequences.hideCursor + sequences.startPasteMarks + (reportsMouse ? sequences.startMouse : [])
        + question)
    CrashGuard.arm(descriptor: output.descriptor, saved: savedSettings, bytes: sequences.restore)
  }

  /// The time to send the remaining output before the terminal is restored, in milliseconds.
  private static let timeToSend: Int64 = 200
  /// The time to wait for an outstanding reply, in milliseconds.
  private static let timeToAnswer: Int64 = 150

  private func leave(saying message: String = "") {
    output.append(sequences.restore + message.utf8)
    if !output.finish(within: Self.timeToSend) {
      // Half a frame may be lost, but not the sequences that restore the terminal.
      output.discard()
      send(sequences.restore)
    }
    // A late reply would be typed into the shell. If unread input is in front of it, all input is dropped.
    if pace.isWaiting(at: MonotonicClock.milliseconds),
      mayHaveInput || !takeAnswer(within: Self.timeToAnswer)
    {
      tcflush(inputDescriptor, TCIFLUSH)
    }
    var settings = savedSettings
    tcsetattr(output.descriptor, TCSANOW, &settings)
    CrashGuard.disarm()
    output.drop()
    forgetScreen()
  }

  /// Changes the palette; the next canvas is drawn in full.
  public func setPalette(_ palette: Palette) {
    theme = Theme(palette: palette, depth: depth, background: theme.background)
    renderer.use(theme)
    forgetScreen()
  }

  /// Chooses the tones of text by the background that the terminal has reported, unless the user has chosen.
  func use(_ background: RGB) {
    guard asksForBackground, background != theme.background else { return }
    theme.background = background
    renderer.use(theme)
    shown = nil
    needsFrame = true
  }

  /// Causes the next canvas to be sent in full.
  public func forgetScreen() {
    shown = nil
    renderer.forget()
  }

  /// Sends bytes after those already queued.
  func send(_ bytes: [UInt8]) {
    output.append(bytes)
    output.sendMore()
  }
}
