import SenderoCore

/// The box that takes one item a line.
struct BrainstormState: Sendable {
  /// What a line becomes.
  var kind = RoundEntry.Kind.touchpoint
  /// The lines that were entered since the box was opened, the latest last.
  var texts: [String] = []

  /// Turns to the next kind of item, or to the previous one.
  mutating func turn(forward: Bool) {
    let all = RoundEntry.Kind.allCases
    let index = (all.firstIndex(of: kind) ?? 0) + (forward ? 1 : all.count - 1)
    kind = all[index % all.count]
  }
}
