/// The form of a whole workshop in a snapshot of the log.
extension Workshop {
  /// The workshop as an object, without the parts that have no value.
  public var json: JSONValue {
    WorkshopJSON.object([
      "participants": .array(participants.map(\.json)), "vote": vote?.json, "round": round?.json,
      "timer": timer?.json, "lock": lock?.json, "gathering": gathering?.json, "lastVote": lastVote?.json,
      "lastRound": lastRound?.json,
    ])
  }

  /// Reads a workshop; `nil` if the value is not an object with a list of participants.
  ///
  /// A part of another version, or one that breaks a rule, such as a vote without a facilitator who is here,
  /// is left out.
  ///
  /// - Parameter json: Any value.
  public init?(json: JSONValue) {
    guard let object = json.object, let people = object["participants"]?.array,
      people.count <= WorkshopLimits.participants
    else { return nil }
    for person in people {
      guard let person = Participant(json: person),
        !participants.contains(where: { $0.id == person.id || $0.initials == person.initials })
      else { continue }
      participants.append(person)
    }
    vote = object["vote"].flatMap(OpenVote.init(json:)).flatMap { isEditor($0.facilitator) ? $0 : nil }
    round = object["round"].flatMap(OpenRound.init(json:)).flatMap { isEditor($0.facilitator) ? $0 : nil }
    timer = object["timer"].flatMap(WorkshopTimer.init(json:)).flatMap {
      self[$0.facilitator] == nil ? nil : $0
    }
    lock = WorkshopJSON.participant(object["lock"]).flatMap { isEditor($0) ? $0 : nil }
    gathering = object["gathering"].flatMap(Gathering.init(json:)).flatMap {
      self[$0.leader] == nil ? nil : $0
    }
    lastVote = object["lastVote"].flatMap(VoteResult.init(json:))
    lastRound = object["lastRound"].flatMap(RoundResult.init(json:))
  }
}
