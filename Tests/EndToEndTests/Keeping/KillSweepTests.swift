import TestSupport
import Testing

/// Nothing that was answered is lost when the program is killed, whatever it was doing.
struct KillSweepTests {
  @Test func killedAnywhereTheEditsAreKept() async throws {
    let seed = SeededGenerator.fromEnvironment(default: 20).seed
    let rounds = Nightly.count(150, nightly: 300)
    let lanes = 3
    let start = ContinuousClock.now
    let outcome = try await withThrowingTaskGroup(of: KillRound.Outcome.self) { group in
      for lane in 0..<lanes {
        group.addTask {
          try stride(from: lane, to: rounds, by: lanes).reduce(KillRound.Outcome()) { sum, number in
            try sum + KillRound.run(number, seed: seed, usesEditor: number % 4 == 0)
          }
        }
      }
      return try await group.reduce(KillRound.Outcome()) { $0 + $1 }
    }
    print(
      """
      Killed \(outcome.rounds) times in \(ContinuousClock.now - start): of \(outcome.promised) edits answered 200 ms \
      before, \(outcome.broken) lost; of \(outcome.seen) answered at all, \(outcome.lost) lost; \(outcome.copies) \
      copies, \(outcome.recovered) brought back by the editor.
      """)
    #expect(outcome.rounds == rounds)
    #expect(outcome.promised > rounds && outcome.copies > rounds / 2 && outcome.recovered > 0)
    #expect(outcome.broken == 0)
    #expect(outcome.faults.isEmpty, "\(outcome.faults.joined(separator: "\n"))")
  }
}
