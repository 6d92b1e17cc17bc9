import TestSupport
import Testing

@testable import SenderoCore

/// Laws that hold after any messages by any participants, in any order.
struct WorkshopLawTests {
  private struct Record {
    let message: WorkshopMessage
    let sender: ParticipantID
    let time: Int64
    /// An edit of the map before the message; `nil` for none.
    let edit: UInt64?
  }

  private struct Replica {
    var map: JourneyMap
    var workshop = Workshop()

    mutating func take(_ record: Record) -> [WorkshopNotice] {
      if let seed = record.edit {
        var edits = RandomEdits(generator: SeededGenerator(seed: seed), name: "e\(seed % 1_000)x")
        edits.edit(&map, times: 1)
      }
      return workshop.apply(record.message, by: record.sender, at: record.time, to: &map)
    }

    /// Makes the replica of a process that joins later and reads a snapshot of the log.
    func readAgain() throws -> Replica {
      let json = try JSONReader.read(JSONWriter.write(workshop.json))
      return Replica(map: map, workshop: try #require(Workshop(json: json)))
    }
  }

  @Test(arguments: 0..<16) func anyMessages(_ number: Int) throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_128 + UInt64(number))
    let start = number % 4 == 0 ? EveryField.map(each: 2) : SharedLog.map
    let records = self.records(300, on: start, using: &generator)
    var one = Replica(map: start)
    var other = Replica(map: start)
    let dots = Dots()
    for (index, record) in records.enumerated() {
      let before = one.workshop
      let notices = one.take(record)
      // At random, the other process starts again from a snapshot.
      if Int.random(in: 0..<20, using: &generator) == 0 { other = try other.readAgain() }
      #expect(other.take(record) == notices)
      try #require(one.workshop == other.workshop, "\(generator) record \(index) \(record.message)")
      try #require(one.map == other.map, "\(generator) record \(index)")
      try isSound(one, "\(generator) record \(index) \(record.message)")
      dots.check(before, one, record, notices, "\(generator) record \(index)")
    }
    try MergeLaws.isValid(one.map, "\(generator)")
  }

  /// Checks what must hold after each message.
  private func isSound(_ replica: Replica, _ note: Comment) throws {
    let workshop = replica.workshop
    let people = workshop.participants
    #expect(Set(people.map(\.id)).count == people.count, note)
    #expect(Set(people.map(\.initials)).count == people.count, note)
    #expect(Set(people.map(\.colour)).count == people.count, note)
    #expect(Set(people.map { FoldedText.key(of: $0.name) }).count == people.count, note)
    #expect(people.allSatisfy { $0.colour < 8 && !$0.name.isEmpty && Initials.isValid($0.initials) }, note)
    // A facilitator is present while a vote, a round, a lock or a timer lasts.
    for id in [workshop.vote?.facilitator, workshop.round?.facilitator, workshop.lock] {
      if let id { try #require(workshop.isEditor(id), note) }
    }
    if let id = workshop.timer?.facilitator { try #require(workshop[id] != nil, note) }
    if let vote = workshop.vote {
      for ballot in vote.ballots {
        try #require(ballot.total <= vote.dots && ballot.dots.allSatisfy { $0.count > 0 }, note)
        #expect(vote.dotsLeft(for: ballot.voter) == vote.dots - ballot.total, note)
      }
      #expect(Set(vote.ballots.map(\.voter)).count == vote.ballots.count, note)
    }
    // One program ends a round at its end, that of the facilitator; if it does not, another does so later.
    if let round = workshop.round, round.end < .max {
      let senders = people.filter { workshop.due(for: $0.id, at: round.end).message != nil }
      try #require(senders.map(\.id) == [round.facilitator], note)
      for person in people where !person.isReadOnly {
        let due = workshop.due(for: person.id, at: round.end - 1)
        try #require(due.message == nil && due.next != nil, note)
        try #require(workshop.due(for: person.id, at: due.next ?? 0).message == .endRound, note)
      }
    }
    #expect(try replica.readAgain().workshop == workshop, note)
  }

  /// A check that the totals in the map equal the dots in the ballots.
  private struct Dots {
    func check(
      _ before: Workshop, _ after: Replica, _ record: Record, _ notices: [WorkshopNotice], _ note: Comment
    ) {
      for case .voteEnded(let result) in notices {
        guard let vote = before.vote else {
          Issue.record("a vote ended that was not open")
          continue
        }
        let put = vote.ballots.flatMap(\.dots).filter { vote.accepts($0.item, in: after.map) }
        #expect(result.total == put.reduce(0) { $0 + $1.count }, note)
        #expect(result.rows.reduce(0) { $0 + $1.dots } == result.total, note)
        #expect(Self.stored(vote.kind, in: after.map) == result.total, note)
        #expect(zip(result.rows, result.rows.dropFirst()).allSatisfy { $0.dots >= $1.dots }, note)
        #expect(
          zip(result.rows, result.rows.dropFirst()).allSatisfy {
            ($0.dots == $1.dots) == ($0.rank == $1.rank)
          }, note)
      }
      for case .roundEnded(let result) in notices {
        #expect(result.entries.count == before.round?.entries.count, note)
        for entry in result.entries where entry.isInMap {
          let kind = [
            RoundEntry.Kind.touchpoint: "touchpoint", .painPoint: "painPoint", .opportunity: "opportunity",
          ]
          #expect(after.map.path(ofID: entry.entry.id, kindNamed: kind[entry.entry.kind] ?? "") != nil, note)
        }
      }
    }

    private static func stored(_ kind: VoteKind, in map: JourneyMap) -> Int {
      map.stages.flatMap(\.touchpoints).reduce(0) { sum, touchpoint in
        let votes: [Number] =
          switch kind {
          case .touchpoints: touchpoint.votes.entries.map(\.number)
          case .painPoints: touchpoint.painPoints.compactMap(\.votes)
          case .opportunities: touchpoint.opportunities.compactMap(\.votes)
          }
        return sum + votes.reduce(0) { $0 + (Int($1.literal) ?? 0) }
      }
    }
  }

  // MARK: Random messages

  private func records(
    _ count: Int, on map: JourneyMap, using generator: inout SeededGenerator
  ) -> [Record] {
    let people = (1...6).map { ParticipantID(rawValue: UInt64($0)) }
    let touchpoints = map.stages.flatMap(\.touchpoints)
    let items =
      touchpoints.map(\.id) + touchpoints.flatMap(\.painPoints).map(\.id)
      + touchpoints.flatMap(\.opportunities).map(\.id) + map.stages.map(\.id) + ["nothing", "e1", "e2"]
    var time: Int64 = 1_000
    return (0..<count).map { index in
      time += Int64.random(in: -50...3_000, using: &generator)
      let isEdit = Int.random(in: 0..<12, using: &generator) == 0
      return Record(
        message: message(people, items, index, using: &generator),
        sender: people.randomElement(using: &generator) ?? people[0], time: time,
        edit: isEdit ? generator.next() : nil)
    }
  }

  private func message(
    _ people: [ParticipantID], _ items: [String], _ index: Int, using generator: inout SeededGenerator
  ) -> WorkshopMessage {
    func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
    let item = items[pick(0..<items.count)]
    let seconds = pick(0..<30)
    switch pick(0..<40) {
    case 0..<6: return .join(name: ["Ana", "ana", "Luis", "日本", ""][pick(0..<5)], readOnly: pick(0..<4) == 0)
    case 6: return .leave
    case 7: return .left(people[pick(0..<people.count)])
    case 8: return .rename(name: ["Ana", "Eva Sol", "Ana 2"][pick(0..<3)])
    case 9: return .select(pick(0..<3) == 0 ? nil : ItemIdentity(kind: "touchpoint", id: item))
    case 10: return .view(SharedView(view: "board", selection: ItemIdentity(kind: "stage", id: item)))
    case 11, 12: return .openVote(VoteKind.allCases[pick(0..<3)], dots: pick(1..<7))
    case 13..<22: return .putDot(item)
    case 22, 23: return .takeDot(item)
    case 24: return .endVote
    case 25: return .dropVote
    case 26, 27: return .openRound(seconds: seconds)
    case 28..<32:
      return .entry(
        RoundEntry(
          id: "r\(pick(0..<index + 1))", kind: RoundEntry.Kind.allCases[pick(0..<3)], owner: item,
          text: "\(index)"))
    case 32: return .endRound
    case 33: return .setTimer(seconds: seconds)
    case 34: return .addToTimer(seconds: seconds)
    case 35: return .stopTimer
    case 36: return .lock
    case 37: return .unlock
    case 38: return .gather
    default: return .refuseGather
    }
  }

  // MARK: Hostile snapshots

  @Test func aSnapshotOfAnotherKindIsRefusedOrRepaired() throws {
    for text in ["null", "[]", "{}", #"{"participants":7}"#] {
      #expect(Workshop(json: try JSONReader.read(Array(text.utf8))) == nil)
    }
    let strange = #"""
      {"participants":[null,{"id":"x"},
       {"id":"0000000000000001","name":"Ana","joined":5,"initials":"AN","colour":0},
       {"id":"0000000000000001","name":"Ana","joined":5,"initials":"AA","colour":0},
       {"id":"0000000000000002","name":"Bo","joined":5,"initials":"\u001bX","colour":0},
       {"id":"0000000000000003","name":"Cy","joined":1e99,"initials":"CY","colour":0}],
       "vote":{"kind":"touchpoints","dots":2,"facilitator":"0000000000000009","ballots":[]},
       "round":{"facilitator":"0000000000000001","end":9,"entries":[7]},
       "timer":[],"lock":"0000000000000002","gathering":{"leader":"0000000000000003","refused":[]},
       "lastVote":{"kind":"touchpoints","rows":[{}],"voters":1,"total":1},"lastRound":{}}
      """#
    let read = try #require(Workshop(json: try JSONReader.read(Array(strange.utf8))))
    #expect(read.participants.map(\.name) == ["Ana"])
    var alone = Workshop()
    var map = JourneyMap(id: "m")
    _ = alone.apply(.join(name: "Ana", readOnly: false), by: ParticipantID(rawValue: 1), at: 5, to: &map)
    #expect(read == alone)
  }

  @Test func aThousandPeople() {
    var workshop = Workshop()
    var map = SharedLog.map
    for number in 0..<1_000 {
      let id = ParticipantID(rawValue: UInt64(number))
      _ = workshop.apply(.join(name: "Ana", readOnly: false), by: id, at: 0, to: &map)
    }
    #expect(workshop.participants.count == WorkshopLimits.participants)
    #expect(workshop.participants.last?.name == "Ana 256")
    #expect(Set(workshop.participants.map(\.initials)).count == WorkshopLimits.participants)
    #expect(Workshop(json: workshop.json) == workshop)
  }
}
