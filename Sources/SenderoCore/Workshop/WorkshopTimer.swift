/// A timer that everybody sees.
///
/// Its times are of the boot clock of the host, which all participants share, so their wall clocks do not
/// matter.
public struct WorkshopTimer: Hashable, Sendable {
  /// Who changes and stops it; once it is over, everybody may.
  public internal(set) var facilitator: ParticipantID
  /// When it ends, in milliseconds of the host's boot clock.
  public internal(set) var end: Int64

  /// The remaining milliseconds, from 0.
  public func remaining(at now: Int64) -> Int64 { Self.remaining(until: end, at: now) }

  /// Whether its time is over.
  public func isOver(at now: Int64) -> Bool { now >= end }

  /// The milliseconds until a time, from 0; never more than a day, whatever the times are.
  static func remaining(until end: Int64, at now: Int64) -> Int64 {
    let (rest, overflow) = end.subtractingReportingOverflow(now)
    if overflow { return end < now ? 0 : longest }
    return min(max(0, rest), longest)
  }

  /// The time some seconds after another.
  static func time(_ start: Int64, plus seconds: Int) -> Int64 {
    let (end, overflow) = start.addingReportingOverflow(Int64(seconds) * 1_000)
    return overflow ? .max : end
  }

  private static let longest = Int64(WorkshopLimits.seconds.upperBound) * 1_000

  // MARK: In a snapshot

  init(facilitator: ParticipantID, end: Int64) {
    self.facilitator = facilitator
    self.end = end
  }

  /// Reads a timer; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let facilitator = WorkshopJSON.participant(object["facilitator"]),
      let end = WorkshopJSON.time(object["end"])
    else { return nil }
    self.init(facilitator: facilitator, end: end)
  }

  /// The timer as an object.
  var json: JSONValue {
    WorkshopJSON.object(["facilitator": facilitator.json, "end": WorkshopJSON.json(end)])
  }
}
