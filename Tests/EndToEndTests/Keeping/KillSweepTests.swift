import TestSupport
import Testing

/// No edit that was shown is lost if the program is killed, whatever it is doing.
struct KillSweepTests {
  @Test func killedAnywhereTheEditsAreKept() async throws {
    let seed = SeededGenerator.fromEnvironment(default: 20).seed
    let rounds = Nightly.count(150, nightly: 300)
    let start = ContinuousClock.now
    let outcome = try await KillRound.run(rounds, lanes: 3, seed: seed)
    print("In \(ContinuousClock.now - start): \(outcome)")
    #expect(outcome.rounds == rounds)
    #expect(outcome.promised > rounds && outcome.copies > rounds / 2 && outcome.recovered > 0)
    #expect(outcome.broken == 0)
    #expect(outcome.faults.isEmpty, "\(outcome.faults.joined(separator: "\n"))")
  }
}
