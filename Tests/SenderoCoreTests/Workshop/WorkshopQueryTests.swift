import Testing

@testable import SenderoCore

/// Values that the screens of a workshop show: initials, names, clocks.
struct WorkshopQueryTests {
  static let initials: [(name: String, taken: [String], initials: String)] = [
    ("Ana", [], "AN"), ("ana lópez", [], "AL"), ("Ana María Ruiz", [], "AR"), ("Ana", ["AN"], "AA"),
    ("Ana", ["AN", "AA"], "A2"), ("Ñandú", [], "NA"), ("J", [], "J2"), ("7", [], "P1"), ("Ольга", [], "P1"),
    ("日本", ["P1"], "P2"), ("", [], "P1"), ("user_42", [], "US"),
  ]

  @Test(arguments: initials) func initialsOf(_ row: (name: String, taken: [String], initials: String)) {
    #expect(Initials.make(for: row.name, besides: Set(row.taken)) == row.initials)
  }

  static let clocks: [(Int64, String)] = [
    (0, "0:00"), (-5, "0:00"), (1, "0:01"), (1_000, "0:01"), (59_001, "1:00"), (600_000, "10:00"),
    (3_600_000, "1:00:00"), (86_400_000, "24:00:00"), (.max, "2562047788015:12:56"),
  ]

  @Test(arguments: clocks) func aClock(_ row: (Int64, String)) {
    #expect(WorkshopPhrase.clock(row.0) == row.1)
  }

  static let durations: [(String, Int?)] = [
    ("10m", 600), ("10", 600), (" 5 min ", 300), ("90s", 90), ("90 SEG", 90), ("1h", 3_600), ("1:30", 90),
    ("24h", 86_400), ("0", nil), ("25h", nil), ("1:60", nil), ("1:5", nil), ("1:2:3", nil), ("-5m", nil),
    ("5x", nil), ("", nil), ("٣m", nil), ("99999999999999999999s", nil), ("m", nil), ("1.5m", nil),
  ]

  @Test(arguments: durations) func aTypedTime(_ row: (String, Int?)) {
    #expect(DurationText.seconds(typed: row.0) == row.1)
  }

  @Test func peopleByName() {
    let log = SharedLog.ofThree()
    #expect(log.workshop.participant(named: "LU")?.id == SharedLog.luis)
    #expect(log.workshop.participant(named: "eva")?.id == SharedLog.eva)
    #expect(log.workshop.participant(named: "x") == nil)
    #expect(log.workshop.participant(named: " ") == nil)
    var two = log
    two.send(.join(name: "Anabel", readOnly: false), by: SharedLog.stranger)
    #expect(two.workshop.participant(named: "ana")?.id == SharedLog.ana)
    #expect(two.workshop.participant(named: "an") == nil)
  }

  @Test func theDisplayChangesWithEachSecond() {
    var log = SharedLog.ofThree()
    #expect(log.workshop.nextTick(after: 0) == nil)
    log.send(.setTimer(seconds: 10), by: SharedLog.ana, at: 5_300)
    // It ends at 15,300: the clock shows 0:10 until 6,300.
    #expect(log.workshop.nextTick(after: 5_300) == 6_300)
    #expect(log.workshop.nextTick(after: 5_301) == 6_300)
    #expect(log.workshop.nextTick(after: 15_299) == 15_300)
    #expect(log.workshop.nextTick(after: 15_300) == nil)
  }

  @Test func nothingIsDueWithoutARound() {
    let log = SharedLog.ofThree()
    let due = log.workshop.due(for: SharedLog.ana, at: 0)
    #expect(due.message == nil && due.next == nil)
  }

  @Test func theNextInRankEndsARoundAfterTwoSeconds() {
    var log = SharedLog.ofThree()
    log.send(.openRound(seconds: 10), by: SharedLog.luis, at: 5_000)
    // Luis at 15,000, Ana at 17,000, Eva at 19,000, the projector never.
    let next = [SharedLog.luis, SharedLog.ana, SharedLog.eva, SharedLog.wall].map {
      log.workshop.due(for: $0, at: 6_000).next
    }
    #expect(next == [15_000, 17_000, 19_000, nil])
    let late = log.workshop.due(for: SharedLog.ana, at: 17_000)
    #expect(late.message == .endRound && late.next == 19_000)
  }
}
