import CNcurses
import Glibc
import SenderoEditor

extension Terminal {
  /// All that waits, without blocking; except that ncurses holds a lone escape back for 25 ms, to see whether it begins
  /// the sequence of a key.
  ///
  /// After the other side has hung up there is no input for ever: that is for the event loop to notice, by `POLLHUP`.
  public func readEvents() -> [Event] {
    guard phase == .active else { return [] }
    var events: [Event] = []
    if resizedWhileAway {
      resizedWhileAway = false
      events.append(.resize(size))
    }
    var hasInput = false
    while true {
      let code = wgetch(inputWindow)
      if code == ERR { break }
      hasInput = true
      if code == KEY_RESIZE {
        events.append(.resize(resized()))
      } else {
        events += decoder.decode(code)
      }
    }
    let now = MonotonicClock.milliseconds()
    if decoder.takeAnswers() > 0 { pace.answered(at: now) }
    if !holdsEscape(hasInput: hasInput, at: now) { events += decoder.endOfInput() }
    for index in events.indices { events[index] = pressPairing.pair(events[index], at: now) }
    return events
  }

  /// Asks the terminal for its size, after a SIGWINCH; what comes next is drawn in full.
  ///
  /// - Returns: The size, which is the old one where the terminal does not tell.
  @discardableResult
  public func resized() -> Size {
    var height: Int32 = 0
    var width: Int32 = 0
    guard phase == .active, sendero_window_size(outputDescriptor, &height, &width) else { return size }
    // `resizeterm` would put a KEY_RESIZE in the queue, for the change that this call already tells of.
    if resize_term(height, width) == OK {
      size = Size(width: Int(width), height: Int(height))
      decoder.screen = size
    }
    forgetScreen()
    return size
  }

  /// How long an escape at the end of what came waits for the rest of an answer, in milliseconds; ncurses has waited
  /// for 25 before.
  private static let timeForEscape: Int64 = 50

  /// Whether an escape that nothing followed is left to wait: while an answer is under way, it may be its beginning,
  /// cut off between two packets.
  private func holdsEscape(hasInput: Bool, at now: Int64) -> Bool {
    guard decoder.isInEscape, pace.isWaiting(at: now) else {
      escapeEnds = nil
      return false
    }
    if hasInput || escapeEnds == nil { escapeEnds = now + Self.timeForEscape }
    if let escapeEnds, now < escapeEnds { return true }
    escapeEnds = nil
    return false
  }

  /// Waits for the answer that is under way, and for nothing else: what was typed ahead of it is lost, and what was
  /// typed behind it is for the program that comes next.
  ///
  /// - Returns: Whether it came.
  func takeAnswer(within milliseconds: Int64) -> Bool {
    let end = MonotonicClock.milliseconds() + milliseconds
    while decoder.takeAnswers() == 0 {
      let left = end - MonotonicClock.milliseconds()
      var input = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&input, 1, Int32(left)) >= 0 || errno == EINTR else { return false }
      guard input.revents != 0 else { continue }
      var byte: UInt8 = 0
      guard read(inputDescriptor, &byte, 1) == 1 else { return false }
      _ = decoder.decode(Int32(byte))
    }
    pace.answered(at: MonotonicClock.milliseconds())
    return true
  }
}
