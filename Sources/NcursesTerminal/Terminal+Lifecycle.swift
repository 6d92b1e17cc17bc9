import CNcurses
import Glibc
import SenderoEditor

extension Terminal {
  /// Gives the terminal to another program for a while: the shell, after Ctrl-Z, or `$EDITOR`.
  public func suspend() {
    guard phase == .active else { return }
    leave()
    phase = .suspended
  }

  /// How long after another program has had the terminal its answers may still come, in milliseconds.
  private static let timeForOthersAnswers: Int64 = 2_000

  /// Takes the terminal again; the next canvas is drawn in full.
  ///
  /// A size that changed meanwhile comes as an event.
  public func resume() {
    guard phase == .suspended else { return }
    phase = .active
    var settings = ownSettings
    tcsetattr(output.descriptor, TCSANOW, &settings)
    pace.restart()
    decoder.forget()
    escapeEnds = nil
    answersEnd = MonotonicClock.milliseconds() + Self.timeForOthersAnswers
    output.append(sequences.take)
    let before = size
    resized()
    resizedWhileAway = size != before
    enter()
  }

  /// Turns mouse reports on or off: while they are off, the terminal's own selection works.
  public func setMouse(_ on: Bool) {
    guard on != reportsMouse, phase != .restored else { return }
    reportsMouse = on
    decoder.reportsMouse = on
    if phase == .active { send(on ? sequences.startMouse : sequences.endMouse) }
  }

  /// Gives the terminal back for good, as it was found.
  ///
  /// Calling it again does nothing.
  ///
  /// - Parameter message: What is left on the terminal, with its line end.
  public func restore(saying message: String = "") {
    guard phase != .restored else { return }
    if phase == .active { leave(saying: message) }
    phase = .restored
  }

  /// Prepares what is said on the terminal if the process crashes: after giving the terminal back nothing can be worked
  /// out any more.
  ///
  /// - Parameter message: At most 1024 bytes, with its line end.
  public func setCrashMessage(_ message: String) {
    CrashGuard.setMessage(message)
  }

  /// Says whether another thread is writing something that is not to be lost: a crash then waits for it, for 300 ms at
  /// the most, after giving the terminal back.
  ///
  /// May be called from any thread; costs one store.
  public static func setPendingWrite(_ isPending: Bool) {
    CrashGuard.setPending(isPending)
  }

  /// Turns on what ncurses does not.
  func enter() {
    isCursorVisible = false
    send(sequences.hideCursor + sequences.startPasteMarks + (reportsMouse ? sequences.startMouse : []))
    CrashGuard.arm(descriptor: output.descriptor, saved: savedSettings, bytes: sequences.restore)
  }

  /// How long the terminal has for what is still to be sent, when it is given back.
  private static let timeToSend: Int64 = 200
  /// How long it has for an answer.
  private static let timeToAnswer: Int64 = 150

  private func leave(saying message: String = "") {
    output.append(sequences.restore + message.utf8)
    if !output.finish(within: Self.timeToSend) {
      // Half a frame may be lost, but not the way back.
      output.discard()
      send(sequences.restore)
    }
    // An answer that came later would be typed into the shell. One behind unread input is dropped with that.
    if pace.isWaiting(at: MonotonicClock.milliseconds()),
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

  /// Takes another set of colours; the next canvas is drawn in full.
  public func setPalette(_ palette: Palette) {
    theme = Theme(palette: palette, depth: depth)
    renderer.use(theme)
    forgetScreen()
  }

  /// Has the next canvas sent in full.
  public func forgetScreen() {
    shown = nil
    renderer.forget()
  }

  /// Sends bytes behind what waits.
  func send(_ bytes: [UInt8]) {
    output.append(bytes)
    output.sendMore()
  }
}
