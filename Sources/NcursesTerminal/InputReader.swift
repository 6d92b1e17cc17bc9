import CNcurses
import Glibc
import SenderoCore
import SenderoEditor

/// Reads the keys of a terminal from ncurses.
struct InputReader {
  /// The decoder of what is read.
  var decoder: InputDecoder
  /// Whether there may be more input after the last call of `read`.
  private(set) var mayHaveMore = false
  /// The time until which a trailing escape may still begin a reply, in milliseconds of the clock.
  private(set) var escapeEnds: Int64?
  private let window: UnsafeMutablePointer<WINDOW>
  private var pressPairing = DoubleClickDetector()
  /// The time until which replies for another program may arrive, in milliseconds of the clock.
  private var othersRepliesEnd: Int64 = 0

  /// The maximum number of bytes that one call of `read` reads, so that a continuous sender cannot block the
  /// program.
  private static let bytesAtOnce = 64
  /// The time after which `read` stops at the next escape, in milliseconds; ncurses may wait 25 ms for each
  /// escape.
  private static let timeAtOnce: Int64 = 40
  /// The time that a trailing escape waits for the rest of a reply, in milliseconds.
  ///
  /// ncurses has already waited for 25 ms.
  private static let timeForEscape: Int64 = 50
  /// The time during which replies for another program may arrive after it has ended, in milliseconds.
  private static let timeForOthersReplies: Int64 = 2_000

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - window: The window to read keys from.
  ///   - decoder: The decoder of what is read.
  init(window: UnsafeMutablePointer<WINDOW>, decoder: InputDecoder) {
    self.window = window
    self.decoder = decoder
  }

  /// Reads waiting input without blocking, at most 64 bytes.
  ///
  /// Only a lone escape blocks: ncurses waits 25 ms for more bytes, in case the escape begins the sequence of
  /// a key.
  ///
  /// - Parameter pace: The frame pacing, which learns of the replies in the input.
  /// - Returns: The events.
  mutating func read(_ pace: inout FramePacer) -> [Event] {
    var events: [Event] = []
    let start = MonotonicClock.milliseconds
    var count = 0
    mayHaveMore = true
    while count < Self.bytesAtOnce {
      let code = wgetch(window)
      if code == ERR {
        mayHaveMore = false
        break
      }
      count += 1
      for event in decoder.decode(code, at: start) { events.append(event) }
      // ncurses may have waited for every such escape.
      if code == 0x1B, MonotonicClock.milliseconds - start > Self.timeAtOnce { break }
    }
    let now = MonotonicClock.milliseconds
    pace.isInputUnread = mayHaveMore
    if decoder.takeAnswers() > 0 { pace.answered(at: now) }
    let awaitsReply = pace.isWaiting(at: now) || now < othersRepliesEnd
    if !mayHaveMore, !holdsEscape(hasInput: count > 0, awaitsReply: awaitsReply, at: now) {
      events += decoder.endOfInput()
    }
    for index in events.indices { events[index] = pressPairing.pair(events[index], at: now) }
    return events
  }

  /// Returns whether to hold a trailing escape back, because it may be the beginning of an outstanding reply
  /// split between two packets.
  private mutating func holdsEscape(hasInput: Bool, awaitsReply: Bool, at now: Int64) -> Bool {
    guard decoder.isInEscape, awaitsReply else {
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
  /// - Parameters:
  ///   - descriptor: The descriptor to read from, past ncurses.
  ///   - milliseconds: The maximum time to wait.
  /// - Returns: Whether the reply arrived.
  mutating func waitForReply(on descriptor: Int32, within milliseconds: Int64) -> Bool {
    let end = MonotonicClock.milliseconds + milliseconds
    while decoder.takeAnswers() == 0 {
      let left = end - MonotonicClock.milliseconds
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&input, 1, Int32(left)) >= 0 || errno == EINTR else { return false }
      guard input.revents != 0 else { continue }
      var byte: UInt8 = 0
      guard Glibc.read(descriptor, &byte, 1) == 1 else { return false }
      _ = decoder.decode(Int32(byte), at: MonotonicClock.milliseconds)
    }
    return true
  }

  /// Drops incomplete input after another program has used the terminal; replies to it may still arrive.
  mutating func restart() {
    decoder.forget()
    escapeEnds = nil
    othersRepliesEnd = MonotonicClock.milliseconds + Self.timeForOthersReplies
  }
}
