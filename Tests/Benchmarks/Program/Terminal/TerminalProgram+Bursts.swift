import TestSupport

/// What a program wrote in one go.
struct Burst {
  /// When the last of it was read; `nil` where there was none.
  var last: ContinuousClock.Instant?
  /// How many bytes.
  var bytes = 0
  /// Whether it came to an end.
  var isSettled = true
}

extension TerminalProgram {
  /// Reads what the program writes until it pauses.
  ///
  /// - Parameters:
  ///   - quiet: How long a pause ends it.
  ///   - patience: How long to wait for its first byte.
  ///   - limit: How long at most, however much comes.
  /// - Returns: What was read; not settled where the limit cut it off.
  func burst(
    quiet: Duration = .milliseconds(8), patience: Duration = .seconds(1), limit: Duration = .seconds(10)
  ) -> Burst {
    var burst = Burst()
    let end = ContinuousClock.now + limit
    var deadline = min(end, .now + patience)
    while true {
      let left = deadline - .now
      guard left > .zero, !isOver else {
        burst.isSettled = deadline < end || burst.last == nil || isOver
        return burst
      }
      guard waitForOutput(left) else { continue }
      let count = read()
      guard count > 0 else { continue }
      let now = ContinuousClock.now
      burst.last = now
      burst.bytes += count
      deadline = min(end, now + quiet)
    }
  }

  /// Reads until something is so and the output pauses.
  ///
  /// - Returns: All that was read, not settled where it never was so.
  func output(
    quiet: Duration, limit: Duration = .seconds(10), until condition: (TerminalProgram) -> Bool
  ) -> Burst {
    var all = Burst()
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end, !isOver {
      let next = burst(quiet: quiet, patience: quiet, limit: end - .now)
      all.last = next.last ?? all.last
      all.bytes += next.bytes
      if next.isSettled, condition(self) { return all }
    }
    all.isSettled = false
    return all
  }

  /// Whether a text was printed since `reading.printed` was last cleared.
  func hasPrinted(_ text: String) -> Bool { reading.printed.contains(text) }

  /// The end of what was printed, for a remark; nothing where nothing was.
  var lastWords: String {
    let words = String(decoding: reading.printed.suffix(200), as: UTF8.self)
      .split { $0.isWhitespace || $0 == "\u{FFFD}" }.suffix(8)
    return words.isEmpty ? "" : " and ended with “\(words.joined(separator: " "))”"
  }
}
