import TestSupport
import Testing

@testable import SenderoCore

/// Small comparisons, worked out by hand.
struct ComparisonTableTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let first: String
    let second: String
    /// Whether the items of the second map have other ids.
    var isRenewed = false
    let english: [String]
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "the same map", first: "A: a+", second: "A: a+", english: []),
    Row(
      name: "the same map with other ids", first: "A: a+ b", second: "A: a+ b", isRenewed: true, english: []),
    Row(name: "two empty maps", first: "", second: "", english: []),
    Row(
      name: "a rating", first: "A: a-", second: "A: a+",
      english: ["A: Touchpoint “a”: - negative → + positive"]),
    Row(
      name: "strength is part of the rating", first: "A: a-", second: "A: a++",
      english: ["A: Touchpoint “a”: - negative → ++ strongly positive"]),
    Row(
      name: "only the strength", first: "A: a=", second: "A: a==",
      english: ["A: Touchpoint “a”: = neutral → == strongly neutral"]),
    Row(
      name: "a rating removed", first: "A: a--", second: "A: a",
      english: ["A: Touchpoint “a”: -- strongly negative → not rated"]),
    Row(name: "added", first: "A: a", second: "A: a b", english: ["A: Touchpoint “b” added"]),
    Row(name: "removed", first: "A: a b", second: "A: b", english: ["A: Touchpoint “a” removed"]),
    Row(
      name: "moved to another stage", first: "A: a b | B:", second: "A: b | B: a",
      english: ["B: Touchpoint “a” moved from stage “A” to stage “B”"]),
    Row(
      name: "reordered", first: "A: a b c", second: "A: c a b",
      english: ["A: Touchpoint “c” moved to the start"]),
    Row(
      name: "reordered behind another", first: "A: a b c", second: "A: b c a",
      english: ["A: Touchpoint “a” moved after “c”"]),
    Row(
      name: "ratings of a stage come before its other fields", first: "A: a b- | B: c",
      second: "A: a* b+ | B: c*",
      english: [
        "A: Touchpoint “b”: - negative → + positive", "A: Touchpoint “a”: moment of truth nothing → yes",
        "B: Touchpoint “c”: moment of truth nothing → yes",
      ]),
    Row(
      name: "other ids: matched by stage and name", first: "A: a- b | B: c+", second: "A: b a+ | B: c+",
      isRenewed: true,
      english: ["A: Touchpoint “a”: - negative → + positive", "A: Touchpoint “b” moved to the start"]),
    Row(
      name: "other ids: in another stage, it is another touchpoint", first: "A: a | B:", second: "A: | B: a",
      isRenewed: true, english: ["A: Touchpoint “a” removed", "B: Touchpoint “a” added"]),
    Row(
      name: "nothing in common", first: "A: a b", second: "X: y", isRenewed: true,
      english: ["A: Stage “A” removed, with 2 touchpoints", "X: Stage “X” added, with 1 touchpoint"]),
    Row(
      name: "from an empty map", first: "", second: "A: a",
      english: ["A: Stage “A” added, with 1 touchpoint"]),
    Row(
      name: "to an empty map", first: "A: a", second: "", english: ["A: Stage “A” removed, with 1 touchpoint"]
    ),
    Row(
      name: "a new stage with a touchpoint of another", first: "A: a b", second: "A: a | N: b",
      english: ["N: Stage “N” added", "N: Touchpoint “b” moved from stage “A” to stage “N”"]),
  ]

  @Test(arguments: rows) func itLists(_ row: Row) throws {
    let (first, second) = maps(row)
    let comparison = MapComparison(first, second)
    let lines = comparison.groups.flatMap { group in
      group.differences.map {
        "\(group.stage?.name ?? "–"): \(comparison.text(of: comparison.differences[$0]).english)"
      }
    }
    #expect(lines == row.english)
    #expect(comparison.applying(comparison.differences.indices) == comparison.second)
    #expect(comparison.isSame == row.english.isEmpty)
  }

  @Test(arguments: rows) func theOtherWayRoundItLeadsBack(_ row: Row) {
    let (first, second) = maps(row)
    let comparison = MapComparison(second, first)
    #expect(comparison.withSecondIDs(comparison.applying(comparison.differences.indices)) == first)
  }

  struct Side: CustomTestStringConvertible, Sendable {
    let name: String
    let first: String
    let second: String
    /// The stages, each with its rows: the name in each map, or a dash.
    let rows: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Side(name: "the same", first: "A: a b", second: "A: a b", rows: ["A/A: a/a b/b"]),
    Side(
      name: "removed after the one it followed", first: "A: a b c", second: "A: a c",
      rows: ["A/A: a/a b/- c/c"]),
    Side(name: "removed at the start", first: "A: a b", second: "A: b", rows: ["A/A: a/- b/b"]),
    Side(name: "added", first: "A: b", second: "A: a b", rows: ["A/A: -/a b/b"]),
    Side(
      name: "a moved touchpoint is in both stages", first: "A: a | B: b", second: "A: | B: b a",
      rows: ["A/A: a/-", "B/B: b/b -/a"]),
    Side(
      name: "stages", first: "A: a | B: b", second: "B: b | C: c", rows: ["A/-: a/-", "B/B: b/b", "-/C: -/c"]),
  ]) func itAlignsTheStages(_ row: Side) {
    let (first, second) = (
      named(BoardNotation.map(row.first).map), named(BoardNotation.map(row.second).map)
    )
    let comparison = MapComparison(first, second)
    let rows = comparison.stages.map { stage in
      let (old, new) = (stage.first.map { first.stages[$0] }, stage.second.map { second.stages[$0] })
      let items = stage.touchpoints.map { item in
        (item.first.flatMap { old?.touchpoints[$0].name } ?? "-") + "/"
          + (item.second.flatMap { new?.touchpoints[$0].name } ?? "-")
      }
      return (["\(old?.name ?? "-")/\(new?.name ?? "-"):"] + items).joined(separator: " ")
    }
    #expect(rows == row.rows)
  }

  /// The map with the name of each stage as its id.
  private func named(_ map: JourneyMap) -> JourneyMap {
    let ids = Dictionary(map.stages.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    return JourneyMap(object: JourneyMap.kind.renaming(map.object, ids))
  }

  @Test func oneDifferenceIsAdoptedWithWhatItNeeds() throws {
    let first = BoardNotation.map("A: a b-").map
    let second = BoardNotation.map("A: a+ | N: b+").map
    let comparison = MapComparison(first, second)
    let move = try #require(comparison.differences.firstIndex { $0.kind == .moved })
    #expect(comparison.needed(for: move).map { comparison.differences[$0].kind } == [.added, .moved])
    let map = comparison.applying(comparison.needed(for: move))
    #expect(map.stages.map { $0.touchpoints.map { $0.name + ($0.rating?.symbol ?? "") } } == [["a"], ["b-"]])
    // In reverse, the stage is removed only after its touchpoint has moved back.
    let back = MapComparison(second, first)
    let removal = try #require(back.differences.firstIndex { $0.kind == .removed })
    #expect(back.needed(for: removal).map { back.differences[$0].kind } == [.moved, .removed])
  }

  @Test func ofSeveralWithOneNameTheFirstIsTheFirst() {
    var first = BoardNotation.map("A: a- b+").map
    first.stages[0].touchpoints[1].name = "a"
    var second = BoardNotation.map("A: x- y+ z").map
    for index in 0..<3 { second.stages[0].touchpoints[index].name = "A" }
    let comparison = MapComparison(first, second)
    #expect(
      comparison.differences.map { comparison.text(of: $0).english } == [
        "Touchpoint “A”: name “a” → “A”", "Touchpoint “A”: name “a” → “A”", "Touchpoint “A” added",
      ])
    #expect(comparison.second.stages[0].touchpoints.map(\.id) == ["a", "b", "z"])
    #expect(comparison.secondID(of: ItemIdentity(kind: "touchpoint", id: "a")) == "x")
  }

  @Test func theRatingOfAPersonaIsNamedAfterBoth() {
    var first = BoardNotation.map("A: a").map
    first.personas.append(Persona(object: Self.ana))
    var second = first
    second.stages[0].touchpoints[0].rate(Rating(.negative, isStrong: true), for: "p")
    let comparison = MapComparison(first, second)
    #expect(
      comparison.differences.map { comparison.text(of: $0).english }
        == ["Touchpoint “a · Ana”: not rated → -- strongly negative"])
    #expect(
      comparison.differences.map { comparison.text(of: $0).spanish }
        == ["Punto de contacto «a · Ana»: sin valorar → -- muy negativa"])
  }

  @Test func idsInFieldsAreShownAsNames() {
    var first = BoardNotation.map("A: a b").map
    first.personas.append(Persona(object: Self.ana))
    var second = first
    second.stages[0].touchpoints[0].personas = ["p"]
    var branch = Branch(object: JSONObject())
    branch.to = "b"
    branch.when = "late"
    second.stages[0].touchpoints[0].next.append(branch)
    let comparison = MapComparison(first, second)
    let texts = comparison.differences.map { comparison.text(of: $0).english }
    #expect(texts == ["Touchpoint “a”: personas + “Ana”", "Touchpoint “a”: next + “b · late”"])
  }

  private static let ana = JSONObject([
    .init(key: "id", value: .string("p")), .init(key: "name", value: .string("Ana")),
  ])

  private func maps(_ row: Row) -> (JourneyMap, JourneyMap) {
    let first = BoardNotation.map(row.first).map
    var second = BoardNotation.map(row.second).map
    if row.isRenewed {
      var generator = SeededGenerator(seed: 1)
      second.object = JourneyMap.kind.renewing(second.object, using: &generator)
    }
    return (first, second)
  }
}
