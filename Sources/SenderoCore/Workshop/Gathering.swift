/// A request to everybody to follow one person.
public struct Gathering: Hashable, Sendable {
  /// Who asked.
  public let leader: ParticipantID
  /// Who refused, in the order of the log.
  public internal(set) var refused: [ParticipantID] = []

  init(leader: ParticipantID) { self.leader = leader }

  /// Reads a request; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let leader = WorkshopJSON.participant(object["leader"]),
      let refused = object["refused"]?.array, refused.count <= WorkshopLimits.participants
    else { return nil }
    self.init(leader: leader)
    self.refused = refused.compactMap(ParticipantID.init(json:))
  }

  /// The request as an object.
  var json: JSONValue {
    WorkshopJSON.object(["leader": leader.json, "refused": .array(refused.map(\.json))])
  }
}
