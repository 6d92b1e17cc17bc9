import TestSupport

/// Output that a program has written without a pause.
struct Burst {
  /// The time at which the last byte was read; `nil` if there was no output.
  var last: ContinuousClock.Instant?
  /// The number of bytes.
  var bytes = 0
  /// Whether the output has ended with a pause.
  var isSettled = true
}

extension TerminalProgram {
  /// Reads the output of the program until it pauses.
  ///
  /// - Parameters:
  ///   - quiet: The length of the pause that ends it.
  ///   - patience: The longest wait for the first byte.
  ///   - limit: The longest total time.
  /// - Returns: The output; not settled if the limit was reached.
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

  /// Reads until a condition holds and the output pauses.
  ///
  /// - Returns: The output; not settled if the condition never held.
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

  /// The end of the printed text, for a remark; empty if nothing was printed.
  var lastWords: String {
    let words = String(decoding: reading.printed.suffix(200), as: UTF8.self)
      .split { $0.isWhitespace || $0 == "\u{FFFD}" }.suffix(8)
    return words.isEmpty ? "" : " and ended with “\(words.joined(separator: " "))”"
  }
}
