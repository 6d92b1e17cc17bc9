import TestSupport
import Testing

@testable import SenderoCore

/// Removal of references to missing items.
struct MendingTests {
  @Test(arguments: ["personas", "experiences", "next", "painPoints", "stage"])
  func onlyTheLostReferenceGoes(_ place: String) throws {
    var map = SoundMap.map
    switch place {
    case "personas": map.stages[1].touchpoints[1].personas = ["irene", "gone"]
    case "experiences":
      map.stages[0].touchpoints[0].experiences["gone"] = PersonaExperience(
        object: JSONObject([.init(key: "experience", value: .string("neutral"))]))
    case "next":
      for id in ["queue", "gone"] {
        map.stages[0].touchpoints[0].next.append(
          Branch(object: JSONObject([.init(key: "to", value: .string(id))])))
      }
    case "painPoints": map.stages[1].touchpoints[0].opportunities[0].painPoints = ["slow", "gone"]
    default:
      map.measurements.append(
        Measurement(
          object: JSONObject([
            .init(key: "id", value: .string("m")), .init(key: "stage", value: .string("gone")),
          ])))
    }
    let finding = try #require(map.findings(today: nil).first)
    #expect(finding.code == "dangling-reference" && finding.rule.mend == .remove)
    let before = map
    map.removeReference(finding)
    #expect(map != before && map.findings(today: nil).isEmpty)
    let text = String(decoding: map.bytes, as: UTF8.self)
    #expect(!text.contains("gone") && text.contains("irene") && text.contains("queue"))
    map.removeReference(finding)
    #expect(map.findings(today: nil).isEmpty)
  }
}
