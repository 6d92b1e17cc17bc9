import TestSupport
import Testing

@testable import SenderoCore

/// The pages of a map as a story.
struct StoryTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let map: String
    var retired: [String] = []
    var persona: String?
    var filter: String?
    let pages: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "an empty map", map: "", pages: "map end"),
    Row(name: "one touchpoint", map: "A: a", pages: "map A a end"),
    Row(name: "stages in order", map: "A: a b | B: c", pages: "map A a b B c end"),
    Row(name: "a stage without touchpoints is part of the journey", map: "A: | B: b", pages: "map A B b end"),
    Row(name: "retired ones are left out", map: "A: a b", retired: ["a"], pages: "map A b end"),
    Row(name: "only touchpoints of the lens", map: "A: a b | B: c", persona: "p", pages: "map A b end"),
    Row(
      name: "only touchpoints that match the filter", map: "A: a+ b- | B: c+", filter: "negative",
      pages: "map A b end"),
    Row(name: "nothing matches", map: "A: a+", filter: "negative", pages: "map end"),
  ]

  @Test(arguments: rows) func itTells(_ row: Row) throws {
    var map = BoardNotation.map(row.map).map
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        let id = map.stages[stage].touchpoints[index].id
        if row.retired.contains(id) { map.stages[stage].touchpoints[index].retired = "2026-01-01" }
        // The persona meets only one touchpoint.
        map.stages[stage].touchpoints[index].personas = [id == "b" ? "p" : "q"]
      }
    }
    let filter = try row.filter.flatMap { try Filter($0, in: map) }
    let story = Story(map, lens: Lens(persona: row.persona, showsRetired: true), filter: filter)
    let pages = story.pages.map { page in
      switch page {
      case .map: "map"
      case .stage(let index): map.stages[index].name
      case .touchpoint(let stage, let index): map.stages[stage].touchpoints[index].name
      case .end: "end"
      }
    }
    #expect(pages.joined(separator: " ") == row.pages)
  }

  @Test func progressCountsWhatIsTold() {
    let story = Story(BoardNotation.map("A: a b | B: c").map)
    let progress = story.pages.indices.map { index in
      story.progress(at: index).map { "\($0.stage)/\($0.stages) \($0.touchpoint)/\($0.touchpoints)" } ?? "–"
    }
    #expect(progress == ["–", "1/2 0/2", "1/2 1/2", "1/2 2/2", "2/2 0/1", "2/2 1/1", "–"])
    #expect(story.page(ofTouchpoint: "c") == 5)
    #expect([0, 1, 3, 4, 5, 6].map { story.stagePage(from: $0, direction: 1) } == [1, 4, 4, 6, 6, 6])
    #expect([0, 1, 3, 4, 5, 6].map { story.stagePage(from: $0, direction: -1) } == [0, 0, 1, 1, 4, 4])
  }
}
