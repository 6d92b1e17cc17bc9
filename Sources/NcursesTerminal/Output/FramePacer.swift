/// Decides when the next frame may be sent, so that what is seen stays close to what was typed.
///
/// A slow line hides behind buffers that take much more than it carries: frames sent as they are made would be seen
/// seconds later. So the terminal is asked, behind a frame, whether it is still there (ECMA-48, device status report); it
/// answers once it has come that far, and the next frame waits for that. Only frames that come faster than the slowest
/// line could carry are worth a question, and only a terminal that has answered once is held to it.
///
/// Where the line says how fast it is, its speed is believed, and nothing is asked.
///
/// An answer may also stand behind input that is not read yet. While that may be so, frames are sent all the same, twenty
/// a second at most.
struct FramePacer: Sendable {
  /// The slowest line anybody is assumed to have, in bytes per second: 9,600 baud.
  static let slowestSpeed = 960
  /// How many bytes may be under way before the terminal is asked.
  static let allowance: Int64 = 600
  /// The same after an answer that came quickly: an answer costs as much as a key.
  static let quickAllowance: Int64 = 2_400
  /// What is quick, in milliseconds.
  static let quickTime: Int64 = 25
  /// How much longer than the slowest line would take is waited for an answer, in milliseconds.
  static let patience: Int64 = 1_000
  /// How long nothing is asked after an answer has not come, in milliseconds.
  static let silence: Int64 = 10_000
  /// How far apart frames are while an answer may stand behind unread input, in milliseconds.
  static let unreadInterval: Int64 = 50
  /// What a terminal is asked with: "are you there?".
  static let question = Array("\u{1B}[5n".utf8)

  private enum Answering {
    /// No terminal to ask.
    case never
    /// To be found out with the first frame.
    case unknown
    /// Asked, without an answer so far.
    case notYet
    /// It answers.
    case yes
  }

  /// Whether there may be input that is not read yet, with an answer in it.
  var isInputUnread = false
  private var answering: Answering
  private let lineSpeed: Int?
  /// How many thousandths of a byte are thought to be under way at `moment`.
  private var backlog: Int64 = 0
  private var moment: Int64 = 0
  /// When a question is taken for lost; `nil` while none is open.
  private var patienceEnds: Int64?
  /// When the open question was asked.
  private var asked: Int64 = 0
  private var allowance = Self.allowance
  /// What was sent after the open question, in bytes.
  private var countSince: Int64 = 0
  private var silenceEnds = Int64.min
  /// When the last frame was sent.
  private var lastFrame = Int64.min

  /// Makes a pace.
  ///
  /// - Parameters:
  ///   - canAsk: Whether the terminal is of a kind that knows the question.
  ///   - lineSpeed: How many bytes per second the line carries, where it says so.
  init(canAsk: Bool, lineSpeed: Int? = nil) {
    answering = canAsk && lineSpeed == nil ? .unknown : .never
    self.lineSpeed = lineSpeed
  }

  /// Takes note of a frame.
  ///
  /// - Parameters:
  ///   - count: Its length in bytes.
  ///   - now: The time, in milliseconds.
  /// - Returns: Whether the question is to follow it.
  mutating func send(_ count: Int, at now: Int64) -> Bool {
    giveUpWaiting(at: now)
    backlog = remaining(at: now) + Int64(count) * 1_000
    moment = now
    lastFrame = now
    countSince += Int64(count)
    guard patienceEnds == nil, isWorthAsking(at: now) else { return false }
    if answering == .unknown { answering = .notYet }
    patienceEnds = now + backlog / Int64(Self.slowestSpeed) + Self.patience
    asked = now
    countSince = 0
    return true
  }

  private func isWorthAsking(at now: Int64) -> Bool {
    switch answering {
    case .never, .notYet: false
    case .unknown: true
    case .yes: now >= silenceEnds && backlog > allowance * 1_000
    }
  }

  /// Takes note of an answer; one to no question means nothing.
  mutating func answered(at now: Int64) {
    guard answering == .notYet || answering == .yes else { return }
    answering = .yes
    silenceEnds = now
    guard patienceEnds != nil else { return }
    patienceEnds = nil
    allowance = now - asked <= Self.quickTime ? Self.quickAllowance : Self.allowance
    backlog = min(remaining(at: now), countSince * 1_000)
    moment = now
  }

  /// Whether a frame may be sent now.
  func maySend(at now: Int64) -> Bool {
    guard let end = holdEnds(at: now) else { return true }
    return now >= end
  }

  /// When a frame may be sent at the latest, in milliseconds of the clock; `nil` where it may be now.
  func deadline(at now: Int64) -> Int64? {
    holdEnds(at: now).flatMap { $0 > now ? $0 : nil }
  }

  /// Whether an answer may be under way.
  func isWaiting(at now: Int64) -> Bool {
    patienceEnds.map { now < $0 } ?? false
  }

  /// Forgets what is under way: the terminal was with somebody else.
  mutating func restart() {
    if answering == .notYet { answering = .unknown }
    backlog = 0
    patienceEnds = nil
    countSince = 0
    silenceEnds = .min
    allowance = Self.allowance
  }

  private func holdEnds(at now: Int64) -> Int64? {
    if let lineSpeed {
      // An eighth of a second ahead, so that the line is never idle while there is something to show.
      let excess = remaining(at: now) - Int64(lineSpeed) * 1_000 / 8
      return excess > 0 ? now + (excess + Int64(lineSpeed) - 1) / Int64(lineSpeed) : nil
    }
    guard answering == .yes, let patienceEnds else { return nil }
    return isInputUnread ? min(patienceEnds, lastFrame + Self.unreadInterval) : patienceEnds
  }

  private mutating func giveUpWaiting(at now: Int64) {
    guard let end = patienceEnds, now >= end else { return }
    patienceEnds = nil
    backlog = 0
    silenceEnds = now + Self.silence
    allowance = Self.allowance
  }

  /// How many thousandths of a byte the line has not carried yet, if it is the slowest.
  private func remaining(at now: Int64) -> Int64 {
    max(0, backlog - (now - moment) * Int64(lineSpeed ?? Self.slowestSpeed))
  }
}
