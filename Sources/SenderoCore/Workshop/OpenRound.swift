/// A silent round: everybody writes, and nobody sees what the others write until it ends.
public struct OpenRound: Hashable, Sendable {
  /// Who ends it before its time is over.
  public internal(set) var facilitator: ParticipantID
  /// When it ends, in milliseconds of the host's boot clock.
  public let end: Int64
  /// The entries, in the order of the log.
  public internal(set) var entries: [AuthoredEntry] = []

  /// Opens a round.
  init(facilitator: ParticipantID, end: Int64) {
    self.facilitator = facilitator
    self.end = end
  }

  /// The remaining milliseconds, from 0.
  public func remaining(at now: Int64) -> Int64 { WorkshopTimer.remaining(until: end, at: now) }

  /// Returns the entries that a person has written.
  public func entries(of author: ParticipantID) -> [RoundEntry] {
    entries.filter { $0.author == author }.map(\.entry)
  }

  // MARK: In a snapshot

  /// Reads a round; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let facilitator = WorkshopJSON.participant(object["facilitator"]),
      let end = WorkshopJSON.time(object["end"]), let entries = object["entries"]?.array,
      entries.count <= WorkshopLimits.entries
    else { return nil }
    self.init(facilitator: facilitator, end: end)
    self.entries = entries.compactMap(AuthoredEntry.init(json:))
    if self.entries.count < entries.count { return nil }
  }

  /// The round as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "facilitator": facilitator.json, "end": WorkshopJSON.json(end),
      "entries": .array(entries.map(\.json)),
    ])
  }
}
