@testable import SenderoCore

/// Votes and rounds, with the changes that they make to the map.
extension WorkshopTests {
  static let votes = [
    Row(
      "a vote", { $0.send(.openVote(.painPoints, dots: 5), by: Log.ana) },
      notices: "Ana has opened a vote on pain points: 5 dots each"
    ) { $0.workshop.vote?.dotsLeft(for: Log.luis) == 5 && $0.workshop.facilitates(Log.ana) },
    Row("a projector cannot open a vote", { $0.send(.openVote(.painPoints, dots: 5), by: Log.wall) }) {
      $0.workshop.vote == nil
    },
    Row("a vote cannot have too many dots", { $0.send(.openVote(.painPoints, dots: 100), by: Log.ana) }) {
      $0.workshop.vote == nil
    },
    Row(
      "a second vote has to wait",
      {
        $0.send(.openVote(.painPoints, dots: 5), by: Log.ana)
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote?.kind == .painPoints },
    Row(
      "a person cannot put more dots than they have",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        for item in ["web", "web", "web", "till"] { $0.send(.putDot(item), by: Log.luis) }
        $0.notices = []
      }
    ) { $0.workshop.vote?.dots(of: Log.luis, on: "web") == 2 && $0.workshop.vote?.ballots.count == 1 },
    Row(
      "dots only on existing items of the vote, and only by people who may edit",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        for item in ["dear", "look", "nothing", "gone", ""] { $0.send(.putDot(item), by: Log.luis) }
        $0.send(.putDot("web"), by: Log.wall)
        $0.send(.putDot("web"), by: Log.stranger)
        $0.send(.takeDot("web"), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote?.ballots == [] },
    Row(
      "a dot is taken back",
      {
        $0.send(.openVote(.touchpoints, dots: 1), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.send(.takeDot("web"), by: Log.luis)
        $0.send(.takeDot("web"), by: Log.luis)
        $0.send(.putDot("till"), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote?.ballot(of: Log.luis)?.dots == [Ballot.Dots(item: "till", count: 1)] },
    Row(
      "dots on a deleted item can be put again",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.send(.putDot("till"), by: Log.luis)
        $0.map.stages[0].touchpoints.remove(at: 1)
        $0.send(.putDot("poster"), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote?.ballot(of: Log.luis)?.dots.map(\.item) == ["till", "poster"] },
    Row(
      "only the facilitator can end a vote",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        $0.send(.endVote, by: Log.luis)
        $0.send(.dropVote, by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote != nil },
    Row(
      "a vote that ends without a result does not change the map",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.notices = []
        $0.send(.dropVote, by: Log.ana)
      }, notices: "Ana has ended the vote without a result"
    ) { $0.map == Log.map && $0.workshop.lastVote == nil },
    Row(
      "the ranking, counted by hand: till 3 = 2 + 1, web 1, poster 1; ranks 1, 2, 2",
      {
        $0.send(.openVote(.touchpoints, dots: 3), by: Log.ana)
        for item in ["till", "web", "till"] { $0.send(.putDot(item), by: Log.luis) }
        for item in ["till", "poster"] { $0.send(.putDot(item), by: Log.eva) }
        $0.notices = []
        $0.send(.endVote, by: Log.ana)
      }, notices: "The vote has ended: first is “Till”, with 3 dots"
    ) { log in
      let rows = log.workshop.lastVote?.rows ?? []
      return log.workshop.vote == nil && rows.map(\.item) == ["till", "poster", "web"]
        && rows.map(\.rank) == [1, 2, 2] && rows.map(\.dots) == [3, 1, 1]
        && log.workshop.lastVote?.voters == 2 && log.workshop.lastVote?.total == 5
        && log.map.stages[1].touchpoints[0].votes == Counts([("Luis", Number(2)), ("Eva", Number(1))])
    },
    Row(
      "a second vote does not add to the first",
      {
        for item in ["till", "web"] {
          $0.send(.openVote(.touchpoints, dots: 3), by: Log.ana)
          $0.send(.putDot(item), by: Log.luis)
          $0.send(.endVote, by: Log.ana)
        }
        $0.notices = []
      }
    ) {
      $0.map.stages[1].touchpoints[0].votes == Counts()
        && $0.map.stages[0].touchpoints[1].votes == Counts([("Luis", Number(1))])
    },
    Row(
      "pain points and opportunities store the sum",
      {
        for (kind, item) in [(VoteKind.painPoints, "dear"), (.opportunities, "chat")] {
          $0.send(.openVote(kind, dots: 3), by: Log.ana)
          $0.send(.putDot(item), by: Log.luis)
          $0.send(.putDot(item), by: Log.luis)
          $0.send(.putDot(item), by: Log.eva)
          $0.send(.endVote, by: Log.ana)
        }
        $0.notices = []
      }
    ) {
      $0.map.stages[0].touchpoints[0].painPoints[0].votes == Number(3)
        && $0.map.stages[0].touchpoints[1].opportunities[0].votes == Number(3)
    },
    Row(
      "a vote without dots",
      {
        $0.send(.openVote(.touchpoints, dots: 3), by: Log.ana)
        $0.notices = []
        $0.send(.endVote, by: Log.ana)
      }, notices: "The vote has ended: nobody has put a dot"
    ) { $0.map == Log.map && $0.workshop.lastVote?.rows == [] },
    Row(
      "a person who leaves keeps their dots, and another person of the same name has their own",
      {
        $0.send(.openVote(.touchpoints, dots: 3), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.send(.leave, by: Log.luis)
        $0.send(.join(name: "LUIS", readOnly: false), by: Log.stranger)
        $0.send(.putDot("web"), by: Log.stranger)
        $0.send(.endVote, by: Log.ana)
        $0.notices = []
      }
    ) { $0.map.stages[0].touchpoints[1].votes == Counts([("Luis", Number(1)), ("LUIS 2", Number(1))]) },
    Row(
      "a person who leaves and returns has the remaining dots",
      {
        $0.send(.openVote(.touchpoints, dots: 1), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.send(.leave, by: Log.luis)
        $0.send(.join(name: "Luis", readOnly: false), by: Log.luis)
        $0.send(.putDot("till"), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote?.dotsLeft(for: Log.luis) == 0 && $0.workshop.vote?.ballots.count == 1 },
    Row(
      "a vote passes to the person who joined first and may edit",
      {
        $0.send(.openVote(.touchpoints, dots: 1), by: Log.luis)
        $0.send(.join(name: "Ana", readOnly: true), by: Log.ana)
        $0.notices = []
        $0.send(.leave, by: Log.luis)
      }, notices: "Luis has left\nEva is the facilitator now"
    ) { $0.workshop.vote?.facilitator == Log.eva },
    Row(
      "a vote ends when the last person who may edit leaves",
      {
        $0.send(.openVote(.touchpoints, dots: 1), by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        for id in [Log.luis, Log.eva] { $0.send(.leave, by: id) }
        $0.notices = []
        $0.send(.leave, by: Log.ana)
      }, notices: "Ana has left\nThe vote has ended: first is “Web”, with 1 dot"
    ) { $0.map.stages[0].touchpoints[1].votes == Counts([("Luis", Number(1))]) },
  ]

  static let rounds = [
    Row(
      "a round", { $0.send(.openRound(seconds: 300), by: Log.ana) },
      notices: "Ana has opened a silent round of 5 min"
    ) { $0.workshop.round?.remaining(at: 5_000) == 300_000 && $0.map == Log.map },
    Row("a projector cannot open a round", { $0.send(.openRound(seconds: 300), by: Log.wall) }) {
      $0.workshop.round == nil
    },
    Row("an entry without a round", { $0.send(.entry(.touchpoint("e1")), by: Log.luis) }) {
      $0.map == Log.map && $0.workshop.lastRound == nil
    },
    Row(
      "a duplicate entry, entries without an item, an empty one, and one by a projector are ignored",
      {
        $0.send(.openRound(seconds: 300), by: Log.ana)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        $0.send(.entry(.touchpoint("e2", in: "nothing")), by: Log.luis)
        $0.send(.entry(RoundEntry(id: "e3", kind: .painPoint, owner: "look", text: "x")), by: Log.luis)
        $0.send(.entry(RoundEntry(id: "e4", kind: .touchpoint, owner: "look", text: " ")), by: Log.luis)
        $0.send(.entry(.touchpoint("e5")), by: Log.wall)
        $0.notices = []
      }
    ) { $0.workshop.round?.entries.map(\.entry.id) == ["e1"] && $0.map == Log.map },
    Row(
      "all entries appear at the end, with their authors",
      {
        $0.send(.openRound(seconds: 300), by: Log.ana)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        $0.send(.entry(RoundEntry(id: "e2", kind: .painPoint, owner: "web", text: "Slow")), by: Log.eva)
        $0.send(.entry(RoundEntry(id: "e3", kind: .opportunity, owner: "web", text: "Faster?")), by: Log.luis)
        $0.send(.entry(.touchpoint("e4")), by: Log.eva)
        $0.send(.rename(name: "Luisa"), by: Log.luis)
        $0.notices = []
        $0.send(.endRound, by: Log.ana)
      }, notices: "The round has ended: 4 entries by 2 people"
    ) { log in
      let look = log.map.stages[0].touchpoints
      return look.map(\.name) == ["Poster", "Web", "New e1", "New e4"]
        && look[1].painPoints.map(\.text) == ["Slow"]
        && look[1].opportunities.map(\.text) == ["Chat", "Faster?"]
        && log.workshop.lastRound?.entries.map(\.name) == ["Luisa", "Eva", "Luisa", "Eva"]
        && log.workshop.lastRound?.entries.allSatisfy(\.isInMap) == true
    },
    Row(
      "an entry whose stage was deleted goes to the last stage; if its touchpoint was deleted, it is only listed",
      {
        $0.send(.openRound(seconds: 300), by: Log.ana)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        $0.send(.entry(RoundEntry(id: "e2", kind: .painPoint, owner: "web", text: "Slow")), by: Log.eva)
        $0.map.stages.remove(at: 0)
        $0.send(.endRound, by: Log.ana)
        $0.notices = []
      }
    ) {
      $0.map.stages[0].touchpoints.map(\.id) == ["till", "gone", "e1"]
        && $0.workshop.lastRound?.entries.map(\.isInMap) == [true, false]
    },
    Row(
      "others can end a round only when its time is over",
      {
        $0.send(.openRound(seconds: 10), by: Log.ana, at: 5_000)
        $0.send(.endRound, by: Log.luis, at: 14_999)
        $0.send(.endRound, by: Log.wall, at: 15_000)
        $0.notices = []
        $0.send(.endRound, by: Log.luis, at: 15_000)
        $0.send(.endRound, by: Log.luis, at: 15_000)
      }, notices: "The round has ended without entries"
    ) { $0.workshop.round == nil },
    Row(
      "a round ends when the last person who may edit leaves",
      {
        $0.send(.openRound(seconds: 300), by: Log.ana)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        for id in [Log.ana, Log.eva, Log.luis] { $0.send(.left(id), by: Log.wall) }
        $0.notices = []
      }
    ) { $0.map.stages[0].touchpoints.last?.id == "e1" && $0.workshop.round == nil },
  ]
}
