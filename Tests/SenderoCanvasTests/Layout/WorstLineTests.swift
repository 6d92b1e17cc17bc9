import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

/// The line of the worst moments: its content, its order and how it is shortened.
struct WorstLineTests {
  private static func example(_ edit: (inout JourneyMap) -> Void = { _ in }) throws -> JourneyMap {
    var map = try JourneyMap.read(Template.example.bytes(in: .english)).map
    edit(&map)
    return map
  }

  private static func line(_ map: JourneyMap, width: Int) -> String {
    let bands = PrintedBoard.bands(of: BoardModel(map, zoom: .overview, language: .english), width: width)
    let lines = bands.first?.plainText.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    return lines.count > 1 ? String(lines[1]).trimmingCharacters(in: .whitespaces) : ""
  }

  @Test(arguments: [
    (
      120,
      "Worst: Weeks without news (Wait): We know where the car is, and do n… · Trade-in appraisal (Deal) · "
        + "The bill (Service)"
    ),
    (
      100,
      "Worst: Weeks without news (6): We know where the car is, … · Trade-in appraisal (5) · The bill (9)"
    ),
    (80, "Worst: Weeks without news (6): We know where the car is, and do not say so"),
    (60, "Worst: Weeks without news (6): We know where the car is, …"),
    (40, "Worst: Weeks wit… (6) · Trade-in … (5)"),
    (30, ""),
  ]) func itIsShortenedSensibly(_ width: Int, _ expected: String) throws {
    let got = Self.line(try Self.example(), width: width)
    #expect((got.hasPrefix("Worst:") ? got : "") == expected)
  }

  @Test func theOrderIsThatOfTheHarm() {
    var map = BoardNotation.map("A: a- b- c- d-- e+ f | B: g- h-*").map
    func worst() -> String {
      let derived = Derived(map.stages, lens: .everything, arrangement: .stages)
      return derived.worst.moments.map(\.name).joined(separator: " ")
    }
    #expect(worst() == "d h a")
    map.stages[0].touchpoints[2].painPoints.append(
      PainPoint(object: JSONObject([.init(key: "severity", value: .number("4"))])))
    #expect(worst() == "d c h")
    map.stages[1].touchpoints[0].fulfilment = Number(10)
    map.stages[1].touchpoints[1].momentOfTruth = false
    #expect(worst() == "d c g")
    map.stages[0].touchpoints[3].object.members.append(.init(key: "retired", value: .string("2026-01-01")))
    #expect(worst() == "c g a")
  }

  /// The updated line equals a newly computed one.
  @Test func itFollowsEachEdit() {
    var edits = RandomEdits(generator: .fromEnvironment(default: 5), name: "x")
    var map = BoardNotation.map("A: a- b | B: c--* d- | C: e f").map
    var derived = Derived(map.stages, lens: .everything, arrangement: .stages)
    for _ in 0..<300 {
      edits.edit(&map)
      derived.update(map.stages, lens: .everything, arrangement: .stages)
      let new = Derived(map.stages, lens: .everything, arrangement: .stages)
      #expect(derived.worst.moments == new.worst.moments)
    }
  }
}
