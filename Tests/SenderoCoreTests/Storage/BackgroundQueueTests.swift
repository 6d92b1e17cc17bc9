import Testing

@testable import SenderoCore

/// Jobs on a background thread.
struct BackgroundQueueTests {
  /// A gate that blocks a job until it opens.
  private final class Gate: Sendable {
    private let isOpen = Monitor(false)
    func open() { isOpen.access { $0 = true } }
    func pass() { _ = isOpen.wait(until: nil) { $0 ? true : nil } }
  }

  @Test func resultsComeInTheOrderOfTheJobs() {
    let queue = BackgroundQueue<Int>()
    for number in 0..<100 { queue.run { number } }
    #expect(queue.finish(timeout: .seconds(60)))
    #expect(queue.takeResults() == Array(0..<100))
    #expect(queue.takeResults().isEmpty)
    #expect(!queue.isBusy)
  }

  @Test func aJobMayHaveNoResult() {
    let queue = BackgroundQueue<Int>()
    queue.run { nil }
    queue.run { 2 }
    #expect(queue.wait(timeout: .seconds(60)))
    #expect(queue.takeResults() == [2] && !queue.isBusy)
  }

  @Test func nobodyWaitsForAJob() {
    let gate = Gate()
    let queue = BackgroundQueue<String>()
    queue.run {
      gate.pass()
      return "done"
    }
    #expect(queue.isBusy && queue.takeResults().isEmpty)
    gate.open()
    #expect(queue.finish(timeout: .seconds(60)))
    #expect(queue.takeResults() == ["done"])
  }

  @Test func whatHangsIsLeftToItself() {
    let gate = Gate()
    let queue = BackgroundQueue<Int>()
    queue.run {
      gate.pass()
      return 1
    }
    queue.run { 2 }
    #expect(!queue.finish(timeout: .milliseconds(1)))
    gate.open()
  }
}
