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
    while true {
      let code = wgetch(inputWindow)
      if code == ERR { break }
      if code == KEY_RESIZE {
        events.append(.resize(resized()))
      } else {
        events += decoder.decode(code)
      }
    }
    events += decoder.endOfInput()
    let now = Self.milliseconds()
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

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
