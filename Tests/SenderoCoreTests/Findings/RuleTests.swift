import SenderoCore
import TestSupport
import Testing

/// Each rule finds its defect and nothing else.
struct RuleTests {
  private func findings(_ defect: SoundMap.Defect) -> [Finding] {
    var map = SoundMap.map
    defect.make(&map)
    return map.findings(today: SoundMap.today, missingLinks: defect.missingLinks)
  }

  @Test func aSoundMapHasNone() {
    #expect(SoundMap.map.findings(today: SoundMap.today).map(\.sentence.english) == [])
  }

  @Test(arguments: SoundMap.defects) func oneDefectIsOneFinding(_ defect: SoundMap.Defect) throws {
    let found = findings(defect)
    #expect(found.map(\.code) == [defect.rule])
    let finding = try #require(found.first)
    #expect("\(finding.path)" == defect.path)
    #expect(finding.sentence == LocalizedText(defect.english, defect.spanish))
  }

  @Test(arguments: Rules.all.map(\.code)) func everyRuleHasADefect(_ code: String) {
    #expect(SoundMap.defects.contains { $0.rule == code })
  }

  @Test func rulesAreDocumented() {
    for rule in Rules.all {
      for language in Language.allCases {
        for text in [rule.title, rule.why, rule.mending] { #expect(!text[language].isEmpty, "\(rule.code)") }
      }
      #expect(rule.code.allSatisfy { $0.isLowercase || $0 == "-" })
    }
    #expect(Set(Rules.all.map(\.code)).count == Rules.all.count)
  }

  @Test func withoutADayNothingIsOldOrOverdue() {
    for defect in SoundMap.defects
    where ["opportunity-overdue", "old-evidence", "review-overdue"].contains(defect.rule) {
      var map = SoundMap.map
      defect.make(&map)
      #expect(map.findings(today: nil).isEmpty)
    }
  }
}
