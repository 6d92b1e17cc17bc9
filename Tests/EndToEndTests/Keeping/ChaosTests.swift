import TestSupport
import Testing

extension TestsOneByOne {
  /// No edit that was shown is lost if programs are killed, the file is rewritten or the disk is full.
  struct ChaosTests {
    /// Numbers that are added to the seed, one for each run.
    private static let numbers = Array(0..<UInt64(Nightly.count(1, nightly: 20)))

    @Test(arguments: numbers) func nothingThatWasAnsweredIsLost(_ number: UInt64) throws {
      let seed = SeededGenerator.fromEnvironment(default: 31).seed &+ number
      var chaos = try Chaos(editors: 8, seed: seed)
      try chaos.run(for: .seconds(Nightly.count(6, nightly: 60)))
      let outcome = try chaos.finish()
      print("SENDERO_SEED=\(seed): \(outcome)")
      #expect(outcome.promised > 20 && outcome.killed > 0)
      #expect(outcome.faults.isEmpty, "SENDERO_SEED=\(seed): \(outcome.faults.joined(separator: "\n"))")
    }
  }
}
