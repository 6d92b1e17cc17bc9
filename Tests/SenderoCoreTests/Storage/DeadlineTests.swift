import SenderoCore
import Testing

/// The end of a wait.
struct DeadlineTests {
  @Test func passes() {
    let past = Deadline(after: .zero)
    #expect(past.hasPassed)
    #expect(past.remaining == .zero)
  }

  @Test func leavesTheRestOfTheTime() {
    let hour = Deadline(after: .seconds(3600))
    #expect(!hour.hasPassed)
    let first = hour.remaining
    #expect(first > .seconds(60) && first <= .seconds(3600))
    #expect(hour.remaining <= first)
  }
}
