import Testing

@testable import NcursesTerminal

/// An event or an expectation at a time in milliseconds.
enum PaceStep: Sendable {
  /// A frame of that many bytes is sent, followed by a question if `asks` is true.
  case sends(Int, asks: Bool, at: Int64)
  /// An answer arrives.
  case answered(at: Int64)
  /// A frame may be sent.
  case free(at: Int64)
  /// No frame may be sent before the given time, unless an answer arrives.
  case held(until: Int64, at: Int64)
  /// An answer may still arrive, or not.
  case waits(Bool, at: Int64)
  /// There is unread input, or there is none any more.
  case unread(Bool)
  /// The terminal was in use by another program.
  case restarts
}

struct PaceCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let pace: FramePacer
  let steps: [PaceStep]
  let location: SourceLocation

  /// With `answers`, the terminal has already answered a first question, though not quickly.
  init(
    _ name: String, pace: FramePacer = FramePacer(canAsk: true), answers: Bool = false,
    _ steps: [PaceStep], location: SourceLocation = #_sourceLocation
  ) {
    testDescription = name
    self.pace = pace
    self.steps = (answers ? [.sends(5_000, asks: true, at: 0), .answered(at: 50)] : []) + steps
    self.location = location
  }
}

@Suite("Frame pacing")
struct FramePacerTests {
  static let answer = Array("\u{1B}[0n".utf8)

  @Test("Frames, questions and waits follow the answers of the terminal", arguments: rows)
  func paces(_ row: PaceCase) {
    var pace = row.pace
    for (index, step) in row.steps.enumerated() {
      let comment = Comment(rawValue: "step \(index): \(step)")
      switch step {
      case .sends(let count, let asks, let now):
        #expect(pace.send(count, at: now) == asks, comment, sourceLocation: row.location)
      case .answered(let now): pace.answered(at: now)
      case .free(let now):
        #expect(pace.maySend(at: now), comment, sourceLocation: row.location)
        #expect(pace.deadline(at: now) == nil, comment, sourceLocation: row.location)
      case .held(let end, let now):
        #expect(!pace.maySend(at: now), comment, sourceLocation: row.location)
        #expect(pace.deadline(at: now) == end, comment, sourceLocation: row.location)
        #expect(!pace.maySend(at: end - 1) && pace.maySend(at: end), comment, sourceLocation: row.location)
      case .waits(let waits, let now):
        #expect(pace.isWaiting(at: now) == waits, comment, sourceLocation: row.location)
      case .unread(let isUnread): pace.isInputUnread = isUnread
      case .restarts: pace.restart()
      }
    }
  }

  static let rows: [PaceCase] = [
    PaceCase(
      "A terminal that cannot answer is not asked, and frames do not wait", pace: FramePacer(canAsk: false),
      [.sends(9_000, asks: false, at: 0), .free(at: 0), .sends(9_000, asks: false, at: 1), .free(at: 1)]),
    PaceCase(
      "The first frame asks, and nothing waits for that answer",
      [
        .sends(960, asks: true, at: 0), .free(at: 0), .waits(true, at: 1_999),
        .sends(9_000, asks: false, at: 1), .free(at: 1), .waits(false, at: 2_000),
      ]),
    PaceCase(
      "A terminal that has not answered the first time is not asked again",
      [
        .sends(960, asks: true, at: 0), .sends(9_000, asks: false, at: 5_000), .free(at: 5_000),
        .sends(9_000, asks: false, at: 50_000), .free(at: 50_000),
      ]),
    PaceCase(
      "A late first answer counts as one",
      [
        .sends(960, asks: true, at: 0), .sends(300, asks: false, at: 3_000), .answered(at: 4_000),
        .sends(900, asks: true, at: 4_100), .waits(true, at: 4_101),
      ]),
    PaceCase(
      "Single and slow key presses do not cause a question", answers: true,
      [
        .sends(450, asks: false, at: 500), .sends(450, asks: false, at: 1_000),
        .sends(450, asks: false, at: 1_500), .sends(450, asks: false, at: 2_000),
        .sends(450, asks: false, at: 2_500), .free(at: 2_500),
      ]),
    PaceCase(
      "A held key asks with every second frame, and waits for the answer", answers: true,
      [
        .sends(350, asks: false, at: 100), .free(at: 100),
        .sends(350, asks: true, at: 133), .held(until: 1_829, at: 134),
        .answered(at: 335), .free(at: 335), .sends(350, asks: false, at: 366), .free(at: 366),
        .sends(350, asks: true, at: 400),
      ]),
    PaceCase(
      "The next question comes later after a quick answer, and sooner after a slow one",
      answers: true,
      [
        .sends(700, asks: true, at: 100), .answered(at: 125), .sends(2_400, asks: false, at: 125),
        .free(at: 125), .sends(100, asks: true, at: 126), .answered(at: 152),
        .sends(700, asks: true, at: 153),
      ]),
    PaceCase(
      "A lost answer delays frames for two seconds, and questions for longer",
      answers: true,
      [
        .sends(960, asks: true, at: 1_000), .held(until: 3_000, at: 1_001),
        .sends(960, asks: false, at: 3_000), .free(at: 3_000), .sends(9_000, asks: false, at: 12_999),
        .free(at: 12_999), .sends(9_000, asks: true, at: 13_000),
      ]),
    PaceCase(
      "After a late answer, questions are asked again", answers: true,
      [
        .sends(960, asks: true, at: 1_000), .sends(100, asks: false, at: 3_000), .answered(at: 3_100),
        .sends(960, asks: true, at: 3_200),
      ]),
    PaceCase(
      "If input is unread, frames do not wait for an answer, but for 50 ms",
      answers: true,
      [
        .sends(960, asks: true, at: 1_000), .unread(true), .held(until: 1_050, at: 1_001),
        .sends(300, asks: false, at: 1_100), .held(until: 1_150, at: 1_120), .unread(false),
        .held(until: 3_000, at: 1_160), .unread(true), .sends(300, asks: false, at: 1_200),
        .answered(at: 1_250), .free(at: 1_250),
      ]),
    PaceCase(
      "An answer without a question is ignored",
      [
        .answered(at: 0), .sends(960, asks: true, at: 0), .sends(960, asks: false, at: 0), .free(at: 0),
      ]),
    PaceCase(
      "After a restart, no answer is expected, and a silent terminal is asked again",
      [.sends(960, asks: true, at: 0), .restarts, .waits(false, at: 1), .sends(960, asks: true, at: 1)]),
    PaceCase(
      "After a restart, a terminal that has answered is not asked at once", answers: true,
      [
        .sends(960, asks: true, at: 100), .restarts, .free(at: 101), .sends(350, asks: false, at: 101),
      ]),
    PaceCase(
      "On a line of 9,600 baud, a frame waits until the previous one is nearly sent",
      pace: FramePacer(canAsk: true, lineSpeed: 960),
      [
        .free(at: 0), .sends(1_080, asks: false, at: 0), .held(until: 1_000, at: 0),
        .held(until: 1_000, at: 500),
        .free(at: 1_000), .sends(100, asks: false, at: 5_000), .free(at: 5_000), .waits(false, at: 5_000),
      ]),
  ]
}
