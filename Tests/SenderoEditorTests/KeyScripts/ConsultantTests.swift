import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The number of keys that a consultant needs to build a whole map.
struct ConsultantTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases/consultant/keys")

  @Test func aMapOfSevenStagesTakesAtMostSixteenHundredKeys() throws {
    let text = try String(contentsOf: Self.script, encoding: .utf8)
    let script = try KeyScript(text)
    var session = EditorSession(
      Editor(nil, settings: EditorSettings(language: .spanish), size: Size(width: 120, height: 40), seed: 1))
    for event in script.events { session.send(event) }
    let map = session.editor.map

    #expect(map.title == "Abrir una cuenta bancaria")
    #expect(map.stages.count == 7)
    let touchpoints = map.stages.flatMap(\.touchpoints)
    #expect(touchpoints.count == 25)
    #expect(touchpoints.allSatisfy { $0.experience != nil })
    #expect(map.personas.map(\.name) == ["Lucía, primera nómina", "Julián, autónomo"])
    var generator = SeededGenerator(seed: 1)
    let template = Template.sevenStages.map(in: .spanish, using: &generator).stages.flatMap(\.touchpoints)
    let kept = zip(touchpoints, template).filter { $0.name == $1.name }.map(\.0.name)
    #expect(kept == template.suffix(3).map(\.name))

    let worst = touchpoints.filter { !$0.painPoints.isEmpty && !$0.opportunities.isEmpty }
    #expect(worst.map(\.name) == ["Videollamada", "Espera de la tarjeta"])
    #expect(worst.allSatisfy { $0.isAssessed })
    let full = worst[0]
    #expect(full.fulfilment?.literal == "30" && !full.expectation.isEmpty)
    #expect(full.opportunities[0].impact?.literal == "5" && full.opportunities[0].effort?.literal == "3")
    #expect(full.evidence.map { $0.kind } == [.quantitative, .qualitative])
    #expect(
      [full.physicalEvidence, full.frontstage, full.backstage, full.support].allSatisfy { !$0.isEmpty })
    #expect(GuideStep.all.prefix(5).allSatisfy { $0.progress(map).isDone })
    #expect(GuideStep.all[6].progress(map).isDone)
    #expect(session.files["cuenta.journey.json"] == map)

    // All keys count, also those that type text; in an earlier version, the same map took 2,552.
    let quoted = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
      .split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.reduce(0) { $0 + $1.element.count }
    print("\(script.events.count) keys, \(script.events.count - quoted) of them no text")
    #expect(script.events.count <= 1600)
    #expect(script.events.count - quoted <= 350)
  }
}
