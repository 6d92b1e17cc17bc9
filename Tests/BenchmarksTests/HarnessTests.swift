import Testing

@testable import Benchmarks

/// The measurements, applied to the minimal program.
struct HarnessTests {
  private let floor = Contestant(name: "floor", source: .floor, shown: "Ready")
  private let extent = Extent(
    rounds: 1, keyRepeats: 1, edits: 1, idle: .milliseconds(50), hold: .milliseconds(200), endless: .zero,
    workshop: .seconds(2), batches: 1)

  @Test func measuresStartKeysAndFlood() throws {
    var results = Results()
    var rounds = Rounds(contestants: [floor], parts: [.keys, .flood], extent: extent)
    rounds.run(into: &results) { _ in }
    #expect(results.remarks == [])
    let samples = try #require(results.samples["floor"])
    #expect(samples[.startUp]?.count == 1)
    #expect(samples[.key]?.count == 4)
    // Moving the highlight paints two cells: more bytes than a cursor movement, fewer than a screen.
    let bytes = try #require(results.figure(.median, .keyBytes, "floor"))
    #expect((50...600).contains(bytes))
    #expect(try #require(results.figure(.median, .flood, "floor")) > 0)
    #expect(try #require(results.figure(.median, .memoryAtStart, "floor")) > 0.5)
  }

  @Test func aProgramThatNobodyTouchesSleeps() {
    var results = Results()
    Idle.measure([floor], for: extent.idle, into: &results)
    #expect(results.figure(.maximum, .idleBytes, "floor") == 0)
    #expect(results.figure(.maximum, .idleWakeUps, "floor") == 0)
  }

  @Test func aSlowLineFallsBehind() throws {
    var results = Results()
    SlowLine.measure([floor], hold: extent.hold, into: &results)
    #expect(results.remarks == [])
    #expect(try #require(results.figure(.median, .slowLineBytesBehind, "floor")) > 0)
  }

  @Test func aProgramThatNeverPaintsIsRemarkedOn() {
    var results = Results()
    let mute = Contestant(name: "mute", source: .installed("true"), shown: "Ready")
    var rounds = Rounds(contestants: [mute], parts: [.keys], extent: extent)
    rounds.run(into: &results) { _ in }
    #expect(results.remarks == ["mute: did not settle after its start"])
  }
}
