import SenderoCore
import TestSupport
import Testing

/// Merges of small boards, each in a line.
struct MergeTableTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let base: String
    let ours: String
    let theirs: String
    let expected: String
    var conflicts: [String] = []
    var line = #line
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "each side rates another touchpoint", base: "A: a b", ours: "A: a+ b", theirs: "A: a b-",
      expected: "A: a+ b-"),
    Row(
      name: "both rate the same, differently", base: "A: a", ours: "A: a+", theirs: "A: a-",
      expected: "A: a+", conflicts: ["a experience"]),
    Row(
      name: "both rate the same, equally", base: "A: a", ours: "A: a+", theirs: "A: a+", expected: "A: a+"),
    Row(
      name: "both add after the same touchpoint", base: "A: a b", ours: "A: a y b", theirs: "A: a x b",
      expected: "A: a x y b"),
    Row(
      name: "one moves, the other edits", base: "A: a b | B: c", ours: "A: b | B: c a",
      theirs: "A: a- b | B: c",
      expected: "A: b | B: c a-"),
    Row(
      name: "both move it elsewhere", base: "A: a | B: | C:", ours: "A: | B: a | C:",
      theirs: "A: | B: | C: a",
      expected: "A: | B: a | C:", conflicts: ["a place"]),
    Row(
      name: "one deletes, the other leaves it", base: "A: a b", ours: "A: b", theirs: "A: a b+",
      expected: "A: b+"),
    Row(
      name: "one deletes, the other edits", base: "A: a b", ours: "A: b", theirs: "A: a+ b",
      expected: "A: a+ b", conflicts: ["a deletion"]),
    Row(
      name: "a stage deleted, a touchpoint in it edited", base: "A: a | B: b c", ours: "A: a",
      theirs: "A: a | B: b+ c", expected: "A: a | B: b+", conflicts: ["stage2 deletion", "b deletion"]),
    Row(
      name: "a stage deleted, a touchpoint moved out of it", base: "A: a | B: b c", ours: "A: a",
      theirs: "A: a b | B: c", expected: "A: a b", conflicts: ["b deletion"]),
    Row(
      name: "a stage deleted, a touchpoint added to it", base: "A: a | B: b", ours: "A: a",
      theirs: "A: a | B: b x", expected: "A: a | B: b x", conflicts: ["stage2 deletion"]),
    Row(
      name: "one reorders, the other adds", base: "A: a b c", ours: "A: c a b", theirs: "A: a b c x",
      expected: "A: c x a b"),
    Row(
      name: "each side reorders other touchpoints", base: "A: a b c d e", ours: "A: b c d e a",
      theirs: "A: e a b c d",
      expected: "A: e b c d a"),
  ]

  @Test(arguments: rows) func itMerges(_ row: Row) {
    let (base, ours, theirs) = (map(row.base), map(row.ours), map(row.theirs))
    let merged = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: .ours)
    #expect(outline(merged.map) == row.expected, "line \(row.line)")
    #expect(merged.conflicts.map(brief) == row.conflicts, "line \(row.line)")
    let mirrored = JourneyMap.merging(base: base, ours: theirs, theirs: ours, preferring: .theirs)
    #expect(mirrored.map == merged.map, "line \(row.line)")
  }

  @Test func aPainPointIsEditedInATouchpointThatWasMoved() {
    var base = map("A: a | B: b")
    base.stages[0].touchpoints[0].painPoints.append(
      PainPoint(
        object: JSONObject([
          .init(key: "id", value: .string("p")), .init(key: "text", value: .string("slow")),
        ])))
    var ours = base
    var theirs = base
    ours.stages[1].touchpoints.append(ours.stages[0].touchpoints.remove(at: 0))
    theirs.stages[0].touchpoints[0].painPoints[0].text = "very slow"
    let merged = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: .ours)
    #expect(outline(merged.map) == "A: | B: b a")
    #expect(merged.map.stages[1].touchpoints[1].painPoints.map(\.text) == ["very slow"])
    #expect(merged.conflicts == [])
  }

  @Test func changesAreListedInTheOrderOfTheJourney() {
    let old = map("A: a b | B: c")
    var new = map("A: b+ x | B: c a")
    new.stages.append(Stage(id: "s", name: "Deal"))
    new.stages[2].touchpoints.append(Touchpoint(id: "y", name: "y"))
    new.stages[2].touchpoints.append(Touchpoint(id: "z", name: "z"))
    #expect(
      new.changes(since: old).map(\.text.english) == [
        "Touchpoint “b”: experience nothing → positive", "Touchpoint “x” added", "Touchpoint “a” moved",
        "Stage “Deal” added, with 2 touchpoints",
      ])
    #expect(
      old.changes(since: new).map(\.text.spanish) == [
        "Cambió de sitio: Punto de contacto «a»", "Punto de contacto «b»: experiencia positiva → nada",
        "Se quitó: Punto de contacto «x»", "Se quitó: Etapa «Deal», con 2 puntos de contacto",
      ])
    #expect(new.changes(since: new) == [])
  }

  private func map(_ text: String) -> JourneyMap { BoardNotation.map(text).map }

  private func outline(_ map: JourneyMap) -> String {
    map.stages.map { stage in
      (["\(stage.name):"] + stage.touchpoints.map { $0.name + ($0.rating?.symbol ?? "") })
        .joined(separator: " ")
    }.joined(separator: " | ")
  }

  private func brief(_ conflict: MergeConflict) -> String {
    switch conflict.subject {
    case .field(let key): "\(conflict.id) \(key)"
    case .deletion: "\(conflict.id) deletion"
    case .place: "\(conflict.id) place"
    }
  }
}
