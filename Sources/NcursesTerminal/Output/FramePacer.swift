/// Decides when the next frame may be sent, so that the screen does not lag behind the input.
///
/// Buffers in front of a slow line accept far more than it carries, so frames sent without pacing would
/// appear seconds late. A status request (ECMA-48, device status report) after a frame solves this: the
/// terminal replies when it has processed the frame, and the next frame waits for the reply. A request is
/// sent only if frames come faster than the slowest line could carry, and frames wait only for a terminal
/// that has replied once.
///
/// If the terminal settings contain a line speed, that speed is used and no requests are sent.
///
/// A reply may be queued behind unread input. While that is possible, frames are sent anyway, at most twenty
/// per second.
struct FramePacer: Sendable {
  /// The assumed speed of the slowest line, in bytes per second: 9,600 baud.
  static let slowestSpeed = 960
  /// The number of bytes that may be in transit without a status request.
  static let allowance: Int64 = 600
  /// The number of bytes that may be in transit without a status request after a quick reply.
  ///
  /// It is larger than `allowance`, since reading a reply costs as much as reading a key.
  static let quickAllowance: Int64 = 2_400
  /// The maximum time of a quick reply, in milliseconds.
  static let quickTime: Int64 = 25
  /// The time to wait for a reply beyond the transmission time on the slowest line, in milliseconds.
  static let patience: Int64 = 1_000
  /// The time for which no requests are sent after a reply fails to arrive, in milliseconds.
  static let silence: Int64 = 10_000
  /// The time between frames while a reply may be queued behind unread input, in milliseconds.
  static let unreadInterval: Int64 = 50
  /// The status request.
  static let question = Array("\u{1B}[5n".utf8)

  private enum Answering {
    /// The terminal does not support status requests.
    case never
    /// Unknown until the first frame is sent.
    case unknown
    /// A request was sent, and no reply has arrived so far.
    case notYet
    /// The terminal replies.
    case yes
  }

  /// Whether there may be unread input, which may contain a reply.
  var isInputUnread = false
  private var answering: Answering
  private let lineSpeed: Int?
  /// The estimated number of bytes in transit at `moment`, in thousandths.
  private var backlog: Int64 = 0
  private var moment: Int64 = 0
  /// The time at which the pending status request counts as lost; `nil` if none is pending.
  private var patienceEnds: Int64?
  /// The time of the last status request.
  private var asked: Int64 = 0
  private var allowance = Self.allowance
  /// The number of bytes sent since the last status request.
  private var countSince: Int64 = 0
  private var silenceEnds = Int64.min
  /// The time of the last frame.
  private var lastFrame = Int64.min

  /// Makes a pacer.
  ///
  /// - Parameters:
  ///   - canAsk: Whether the terminal supports status requests.
  ///   - lineSpeed: The speed of the line in bytes per second, if it is known.
  init(canAsk: Bool, lineSpeed: Int? = nil) {
    answering = canAsk && lineSpeed == nil ? .unknown : .never
    self.lineSpeed = lineSpeed
  }

  /// Records that a frame is sent.
  ///
  /// - Parameters:
  ///   - count: The length in bytes.
  ///   - now: The time, in milliseconds.
  /// - Returns: Whether to send a status request after the frame.
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

  /// Records a reply; a reply without a request is ignored.
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

  /// Returns whether a frame may be sent now.
  func maySend(at now: Int64) -> Bool {
    guard let end = holdEnds(at: now) else { return true }
    return now >= end
  }

  /// Returns the time at which a frame may be sent even without a reply, in milliseconds; `nil` if it may be
  /// sent now.
  func deadline(at now: Int64) -> Int64? {
    holdEnds(at: now).flatMap { $0 > now ? $0 : nil }
  }

  /// Returns whether a reply is outstanding.
  func isWaiting(at now: Int64) -> Bool {
    patienceEnds.map { now < $0 } ?? false
  }

  /// Resets the pacer after another program has used the terminal.
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
      // Allows an eighth of a second in advance, so that the line is never idle while there is output.
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

  /// Returns the number of bytes still in transit at the given or assumed line speed, in thousandths.
  private func remaining(at now: Int64) -> Int64 {
    max(0, backlog - (now - moment) * Int64(lineSpeed ?? Self.slowestSpeed))
  }
}
