/// A vote that is under way.
public struct OpenVote: Hashable, Sendable {
  /// The kind of items that people vote on.
  public let kind: VoteKind
  /// The number of dots of each person, 1 … 99.
  public let dots: Int
  /// The participant who ends the vote.
  public internal(set) var facilitator: ParticipantID
  /// The ballots, in the order in which the voters put their first dots.
  public internal(set) var ballots: [Ballot] = []

  /// Opens a vote.
  init(_ kind: VoteKind, dots: Int, facilitator: ParticipantID) {
    self.kind = kind
    self.dots = dots
    self.facilitator = facilitator
  }

  /// The ballot of a person; `nil` before the first dot.
  public func ballot(of voter: ParticipantID) -> Ballot? { ballots.first { $0.voter == voter } }

  /// The number of dots that a person has on an item, from 0.
  public func dots(of voter: ParticipantID, on item: String) -> Int {
    ballot(of: voter)?.dots(on: item) ?? 0
  }

  /// The number of dots that a person has left, from 0; dots on deleted items count as put.
  public func dotsLeft(for voter: ParticipantID) -> Int { max(0, dots - (ballot(of: voter)?.total ?? 0)) }

  // MARK: In a snapshot

  /// Reads a vote; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let kind = object["kind"]?.string.flatMap(VoteKind.init(rawValue:)),
      let dots = WorkshopJSON.number(object["dots"], in: WorkshopLimits.dots),
      let facilitator = WorkshopJSON.participant(object["facilitator"]),
      let ballots = object["ballots"]?.array, ballots.count <= WorkshopLimits.ballots
    else { return nil }
    self.init(kind, dots: dots, facilitator: facilitator)
    for ballot in ballots {
      guard let ballot = Ballot(json: ballot, dots: dots), self.ballot(of: ballot.voter) == nil else {
        return nil
      }
      self.ballots.append(ballot)
    }
  }

  /// The vote as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "kind": .string(kind.rawValue), "dots": WorkshopJSON.json(dots), "facilitator": facilitator.json,
      "ballots": .array(ballots.map(\.json)),
    ])
  }
}
