import TestSupport
import Testing

@testable import SenderoCore

/// Updates of a report, silenced rules, and unusual maps.
struct FindingReportTests {
  private static let context = FindingContext(today: SoundMap.today, missingLinks: ["gone.json"])

  private static let maps: [(name: String, map: JourneyMap)] = {
    let example = (try? JourneyMap.read(Template.example.bytes(in: .english)).map) ?? SoundMap.map
    return [("every field", EveryField.map()), ("example", example), ("sound", SoundMap.map)]
  }()

  @Test(arguments: maps.map(\.name)) func aReportThatIsKeptIsTheReport(_ name: String) throws {
    var map = try #require(Self.maps.first { $0.name == name }).map
    var edits = RandomEdits(generator: .fromEnvironment(default: 13), name: "r")
    var kept = FindingReport(map, Self.context)
    for step in 0..<150 {
      let before = map
      edits.edit(&map, times: 1 + step % 3)
      // Sometimes the edit is undone.
      if step % 10 == 9 { map = before }
      kept.update(map, Self.context)
      let fresh = FindingReport(map, Self.context)
      #expect(kept.open == fresh.open && kept.silenced == fresh.silenced && kept.counts == fresh.counts)
      #expect(Array(kept) == kept.open)
      guard kept.open == fresh.open else { return }
    }
  }

  /// An updated report equals a new one after each defect appears and disappears.
  ///
  /// A rule whose scope does not contain everything that it reads would miss a defect.
  @Test(arguments: SoundMap.defects) func everyRuleIsAppliedAgain(_ defect: SoundMap.Defect) {
    let context = FindingContext(today: SoundMap.today, missingLinks: ["b.json"])
    var kept = FindingReport(SoundMap.map, context)
    func update(to map: JourneyMap, _ other: SoundMap.Defect? = nil) {
      kept.update(map, context)
      let fresh = FindingReport(map, context)
      #expect(kept.open == fresh.open && kept.silenced == fresh.silenced, "\(other?.testDescription ?? "")")
      #expect(kept.counts == fresh.counts)
      #expect(kept.mark(stage: 1, touchpoint: 0) == fresh.mark(stage: 1, touchpoint: 0))
    }
    var map = SoundMap.map
    defect.make(&map)
    update(to: map)
    #expect(kept.map(\.code) == [defect.rule])
    for other in SoundMap.defects {
      var both = map
      other.make(&both)
      update(to: both, other)
      update(to: map, other)
    }
    update(to: SoundMap.map)
    #expect(kept.isEmpty)
  }

  @Test func whatIsFoundMovesWithItsTouchpoint() {
    var map = SoundMap.map
    map.stages[1].touchpoints[1].rating = nil
    var report = FindingReport(map, Self.context)
    func unrated() -> [String] {
      report.update(map, Self.context)
      return report.filter { $0.code == "unrated-touchpoint" }.map { "\($0.path)" }
    }
    map.stages[1].touchpoints.insert(Touchpoint(id: "new", name: "New"), at: 0)
    #expect(unrated() == [0, 2].map { "$.stages[1].touchpoints[\($0)].experience" })
    map.stages[1].touchpoints.remove(at: 0)
    map.stages[1].touchpoints.swapAt(0, 1)
    #expect(unrated() == ["$.stages[1].touchpoints[0].experience"])
    map.stages.remove(at: 1)
    #expect(unrated() == [])
    map.stages = ItemList()
    report.update(map, Self.context)
    #expect(report.open == FindingReport(map, Self.context).open && report.counts(inStage: 0).all == 0)
  }

  @Test func everyFindingLeadsToAnItemAndAField() {
    for (name, map) in Self.maps {
      for finding in FindingReport(map, Self.context) {
        let item = map.item(at: finding.item)
        #expect(item != nil, "\(name) \(finding.item)")
        if let field = finding.field { #expect(item?.kind.field(field.key) != nil, "\(finding.path)") }
      }
    }
  }

  @Test func aReferenceIsLostWhereverItsTargetWas() {
    var map = SoundMap.map
    map.stages[2].touchpoints[0].next.append(
      Branch(object: JSONObject([.init(key: "to", value: .string("queue"))])))
    var report = FindingReport(map, Self.context)
    #expect(report.isEmpty)
    let queue = map.stages[1].touchpoints.remove(at: 0)
    report.update(map, Self.context)
    #expect(report.map(\.code).contains("dangling-reference"))
    map.stages[0].touchpoints.append(queue)
    report.update(map, Self.context)
    #expect(!report.map(\.code).contains("dangling-reference"))
    // The stage moves, and its findings with it.
    map.stages[0].touchpoints[1].fulfilment = Number(101)
    map.stages.swapAt(0, 2)
    report.update(map, Self.context)
    #expect(report.first.map { "\($0.path)" } == "$.stages[2].touchpoints[1].fulfilment")
    #expect(report.counts(inStage: 2)[.error] == 1 && report.counts(inStage: 9).all == 0)
    #expect(report.mark(stage: 2, touchpoint: 1) == .error && report.mark(stage: 0, touchpoint: 0) == nil)
  }

  @Test func aPainPointIsAnsweredFromAnyTouchpoint() {
    var map = SoundMap.map
    map.stages[1].touchpoints[0].opportunities[0].painPoints = ["other"]
    #expect(map.findings(today: nil).map(\.code) == ["dangling-reference", "pain-point-without-opportunity"])
    map.stages[1].touchpoints[0].opportunities[0].painPoints = []
    #expect(map.findings(today: nil).isEmpty)
    map.stages[1].touchpoints[0].opportunities[0].status = .dropped
    #expect(map.findings(today: nil).map(\.code) == ["pain-point-without-opportunity"])
  }

  @Test func aSilencedRuleIsCountedAndNotOpen() {
    var map = SoundMap.map
    map.owner = ""
    map.stages[1].touchpoints[1].rating = nil
    var report = FindingReport(map, Self.context)
    #expect(report.map(\.code) == ["no-owner", "unrated-touchpoint"])
    map.silenced.append(
      SilencedRule(
        object: JSONObject([
          .init(key: "id", value: .string("x")), .init(key: "rule", value: .string("unrated-touchpoint")),
          .init(key: "reason", value: .string("Later")),
        ])))
    report.update(map, Self.context)
    #expect(report.map(\.code) == ["no-owner"])
    #expect(report.silencedCount == 1 && report.silencedCount(of: "unrated-touchpoint") == 1)
    #expect(report.silenced.map { "\($0.path)" } == ["$.stages[1].touchpoints[1].experience"])
    #expect(report.silences.map(\.reason) == ["Later"])
    map.silenced = ItemList()
    report.update(map, Self.context)
    #expect(report.count == 2 && report.silencedCount == 0)
  }

  @Test func anEmptyMapHasItsFindings() {
    #expect(JourneyMap(id: "m").findings(today: nil).map(\.code) == ["no-owner", "no-objective"])
    #expect(FindingReport().isEmpty)
  }

  @Test func theContextCounts() {
    var map = SoundMap.map
    map.stages[1].touchpoints[0].opportunities[0].due = "2027-01-01"
    var report = FindingReport(map, Self.context)
    #expect(report.isEmpty)
    report.update(map, FindingContext(today: Day(year: 2027, month: 1, day: 2)))
    #expect(report.map(\.code) == ["opportunity-overdue"])
    // A year ago, in a leap year too.
    #expect(FindingContext(today: Day(year: 2028, month: 2, day: 29)).yearAgo == Day("2027-02-28"))
    #expect(FindingContext(today: Day(year: 0, month: 1, day: 1)).yearAgo == nil)
  }

  @Test func tenThousandTouchpointsWithHostileTexts() {
    var map = JourneyMap(id: "m")
    var generator = SeededGenerator.fromEnvironment(default: 13)
    for stage in 0..<200 {
      var made = Stage(id: "s\(stage)", name: HostileText.random(length: 10, using: &generator))
      made.touchpoints = ItemList(
        (0..<50).map { index in
          var touchpoint = Touchpoint(
            id: "t\(stage)-\(index)", name: HostileText.random(length: 20, using: &generator))
          touchpoint.experience = index % 2 == 0 ? .negative : nil
          return touchpoint
        })
      map.stages.append(made)
    }
    let report = FindingReport(map, Self.context)
    #expect(report.count { $0.code == "negative-without-pain-point" } == 5_000)
    #expect(report.count { $0.code == "unrated-touchpoint" } == 5_000)
    #expect(report.last?.sentence.english.isEmpty == false)
  }
}
