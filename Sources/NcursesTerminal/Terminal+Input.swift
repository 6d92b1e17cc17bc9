import CNcurses
import Glibc
import SenderoCanvas
import SenderoCore
import SenderoEditor

extension Terminal {
  /// The maximum number of bytes that one call of `readEvents` reads, so that a continuous sender cannot
  /// block the program.
  private static let bytesAtOnce = 64

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
    var events: [Event] = []
    if resizedWhileAway {
      resizedWhileAway = false
      events.append(.resize(size))
    }
    let start = MonotonicClock.milliseconds
    var count = 0
    mayHaveInput = true
    while count < Self.bytesAtOnce {
      let code = wgetch(inputWindow)
      if code == ERR {
        mayHaveInput = false
        break
      }
      count += 1
      if code == KEY_RESIZE {
        events.append(.resize(resized()))
      } else {
        for event in decoder.decode(code, at: start) { events.append(event) }
        // ncurses may have waited for every such escape.
        if code == 0x1B, MonotonicClock.milliseconds - start > Self.timeAtOnce { break }
      }
    }
    let now = MonotonicClock.milliseconds
    pace.isInputUnread = mayHaveInput
    if decoder.takeAnswers() > 0 { pace.answered(at: now) }
    if let background = decoder.takeBackground() { use(background) }
    if !mayHaveInput, !holdsEscape(hasInput: count > 0, at: now) { events += decoder.endOfInput() }
    for index in events.indices { events[index] = pressPairing.pair(events[index], at: now) }
    return events
  }

  /// Whether another job owns the terminal and no shell exists that could stop and continue this one.
  ///
  /// Reading from the terminal then fails. If the shell still exists, the system instead stops this program
  /// as soon as it reads in the background.
  public var isTakenAway: Bool {
    let group = tcgetpgrp(inputDescriptor)
    return phase == .active && group > 0 && group != getpgrp()
  }

  /// The time after which `readEvents` stops at the next escape, in milliseconds; ncurses may wait 25 ms for
  /// each escape.
  private static let timeAtOnce: Int64 = 40

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
      decoder.screen = size
    }
    forgetScreen()
    return size
  }

  /// The time that a trailing escape waits for the rest of a reply, in milliseconds.
  ///
  /// ncurses has already waited for 25 ms.
  private static let timeForEscape: Int64 = 50

  /// Returns whether to hold a trailing escape back, because it may be the beginning of an outstanding reply
  /// split between two packets.
  private func holdsEscape(hasInput: Bool, at now: Int64) -> Bool {
    guard decoder.isInEscape, pace.isWaiting(at: now) || now < answersEnd else {
      escapeEnds = nil
      return false
    }
    if hasInput || escapeEnds == nil { escapeEnds = now + Self.timeForEscape }
    if let escapeEnds, now < escapeEnds { return true }
    escapeEnds = nil
    return false
  }

  /// Waits for the outstanding reply and reads nothing after it.
  ///
  /// Input before the reply is dropped; input after it is left for the next program.
  ///
  /// - Returns: Whether the reply arrived.
  func takeAnswer(within milliseconds: Int64) -> Bool {
    let end = MonotonicClock.milliseconds + milliseconds
    while decoder.takeAnswers() == 0 {
      let left = end - MonotonicClock.milliseconds
      var input = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&input, 1, Int32(left)) >= 0 || errno == EINTR else { return false }
      guard input.revents != 0 else { continue }
      var byte: UInt8 = 0
      guard read(inputDescriptor, &byte, 1) == 1 else { return false }
      _ = decoder.decode(Int32(byte), at: MonotonicClock.milliseconds)
    }
    pace.answered(at: MonotonicClock.milliseconds)
    return true
  }
}
