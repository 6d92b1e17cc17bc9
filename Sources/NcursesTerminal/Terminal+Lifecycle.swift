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

  /// Takes the terminal again; the next canvas is drawn in full.
  ///
  /// A size that changed meanwhile comes as an event.
  public func resume() {
    guard phase == .suspended else { return }
    phase = .active
    reset_prog_mode()
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
    if phase == .active { writeAtOnce(on ? sequences.startMouse : sequences.endMouse) }
  }

  /// Gives the terminal back for good, as it was found.
  ///
  /// Calling it again does nothing.
  public func restore() {
    guard phase != .restored else { return }
    if phase == .active { leave() }
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
    setCursor(visible: false)
    writeAtOnce(sequences.startPasteMarks + (reportsMouse ? sequences.startMouse : []))
    CrashGuard.arm(descriptor: outputDescriptor, saved: savedSettings, bytes: sequences.restore)
  }

  private func leave() {
    writeAtOnce(sequences.endMouse + sequences.endPasteMarks)
    setCursor(visible: true)
    endwin()
    var settings = savedSettings
    tcsetattr(outputDescriptor, TCSANOW, &settings)
    CrashGuard.disarm()
    forgetScreen()
  }

  /// Takes another set of colours; the next canvas is drawn in full.
  public func setPalette(_ palette: Palette) {
    brushes.take(Theme(palette: palette, depth: depth))
    forgetScreen()
  }

  /// Has the next canvas sent in full.
  public func forgetScreen() {
    shown = nil
    clearok(sendero_shown_screen(), true)
  }

  /// Shows or hides the hardware cursor, at once.
  func setCursor(visible: Bool) {
    curs_set(visible ? 1 : 0)
    isCursorVisible = visible
  }

  /// Writes bytes now; what ncurses has yet to send comes after them.
  func writeAtOnce(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(outputDescriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Somebody who shares the terminal has made it non-blocking; half a frame is worse than a wait.
        var room = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
        continue
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
