import SenderoCore
import SenderoEditor
import Testing

@testable import SenderoProgram

/// When a key may remove a problem from the screen.
struct ProblemReadingTests {
  private let problem = Message(.problem, LocalizedText(verbatim: "it went wrong"))
  private let other = Message(.problem, LocalizedText(verbatim: "it went wrong too"))

  @Test func itTakesASecond() {
    var reading = ProblemReading()
    #expect(!reading.isOver(at: 5_000))
    reading.noteDrawn(problem, isVisible: true, at: 5_000)
    reading.noteDrawn(problem, isVisible: true, at: 5_900)
    #expect(!reading.isOver(at: 5_999))
    #expect(reading.isOver(at: 6_000))
    reading.noteDrawn(nil, isVisible: false, at: 6_000)
    #expect(!reading.isOver(at: 9_000))
  }

  @Test func anInputInFrontInterruptsIt() {
    var reading = ProblemReading()
    reading.noteDrawn(problem, isVisible: true, at: 0)
    reading.noteDrawn(problem, isVisible: false, at: 400)
    #expect(!reading.isOver(at: 9_000))
    reading.noteDrawn(problem, isVisible: true, at: 9_000)
    #expect(!reading.isOver(at: 9_599))
    #expect(reading.isOver(at: 9_600))
  }

  @Test func anotherProblemNeedsItsOwnTime() {
    var reading = ProblemReading()
    reading.noteDrawn(problem, isVisible: true, at: 0)
    reading.noteDrawn(other, isVisible: true, at: 800)
    #expect(!reading.isOver(at: 1_799))
    #expect(reading.isOver(at: 1_800))
  }
}
