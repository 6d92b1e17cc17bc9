import CNcurses
import Glibc
import SenderoCanvas
import SenderoEditor

extension Terminal {
  /// The most bytes that one call of `readEvents` reads: a sender that does not stop must not hold the program.
  private static let bytesAtOnce = 64

  /// Reads input that is waiting, a few dozen bytes at most, without blocking; except that ncurses holds a lone escape
  /// back for 25 ms, to see whether it begins the sequence of a key.
  ///
  /// If `mayHaveInput` is true afterwards, there may be more: ncurses may have read it already, so do not wait for it.
  /// After the other side has hung up there is no input: the event loop notices that by `POLLHUP`.
  public func readEvents() -> [Event] {
    guard phase == .active else { return [] }
    var events: [Event] = []
    if resizedWhileAway {
      resizedWhileAway = false
      events.append(.resize(size))
    }
    let start = MonotonicClock.milliseconds()
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
        events += decoder.decode(code, at: start)
        // Each may be an escape that ncurses has waited for.
        if code == 0x1B, MonotonicClock.milliseconds() - start > Self.timeAtOnce { break }
      }
    }
    let now = MonotonicClock.milliseconds()
    pace.isInputUnread = mayHaveInput
    if decoder.takeAnswers() > 0 { pace.answered(at: now) }
    if !mayHaveInput, !holdsEscape(hasInput: count > 0, at: now) { events += decoder.endOfInput() }
    for index in events.indices { events[index] = pressPairing.pair(events[index], at: now) }
    return events
  }

  /// Whether another job has the terminal for good: reading fails, since no shell is there to stop and continue this one.
  ///
  /// A program in the background whose shell is alive is stopped when it reads, and never comes to ask.
  public var isTakenAway: Bool {
    let group = tcgetpgrp(inputDescriptor)
    return phase == .active && group > 0 && group != getpgrp()
  }

  /// The most time that one call of `readEvents` takes, in milliseconds, but for one more escape: each may take 25.
  private static let timeAtOnce: Int64 = 40

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

  /// Whether an escape that nothing followed is left to wait: while an answer may be under way, it may be its beginning,
  /// cut off between two packets.
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
      _ = decoder.decode(Int32(byte), at: MonotonicClock.milliseconds())
    }
    pace.answered(at: MonotonicClock.milliseconds())
    return true
  }
}
