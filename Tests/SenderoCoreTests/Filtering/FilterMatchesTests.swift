import SenderoCore
import TestSupport
import Testing

/// The touchpoints that a filter matches, as a map changes.
struct FilterMatchesTests {
  private func matches(_ board: String, _ filter: String, lens: Lens = .everything) throws -> FilterMatches {
    let map = BoardNotation.map(board).map
    return FilterMatches(try #require(try Filter(filter, in: map)), lens: lens, in: map.stages)
  }

  @Test func theyAreCountedByRating() throws {
    let matches = try matches("A: a+ b- c--* | B: | C: d- e", "negative,unrated")
    #expect(matches.places.stages == [[1, 2], [], [0, 1]])
    #expect(matches.places.count == 4)
    #expect(matches.stages.map(\.negative) == [2, 0, 1])
    #expect(matches.whole.negative == 3 && matches.whole.unrated == 1 && matches.whole.positive == 0)
    #expect(matches.contains(stage: 2, touchpoint: 1) && !matches.contains(stage: 0, touchpoint: 0))
    #expect(!matches.contains(stage: 9, touchpoint: 0))
  }

  @Test func onlyWhatTheLensCountsMatches() throws {
    var map = BoardNotation.map("A: a- b- c- d-").map
    map.stages[0].touchpoints[0].personas = ["luis"]
    map.stages[0].touchpoints[1].rate(Rating(.positive), for: "ana")
    map.stages[0].touchpoints[2].retired = "2026-01-01"
    let filter = try #require(try Filter("negative", in: map))
    for lens in [Lens(persona: "ana"), Lens(persona: "ana", showsRetired: true)] {
      #expect(FilterMatches(filter, lens: lens, in: map.stages).places.stages == [[3]])
    }
  }

  @Test func anUpdateGivesTheSameAsANewStart() throws {
    var generator = SeededGenerator.fromEnvironment(default: 7)
    for _ in 0..<40 {
      var map = BoardNotation.map("A: a+ b- c | B: d- | C: e= f-- g").map
      let filter = try #require(try Filter("-,stage:C", in: map))
      var updated = FilterMatches(filter, lens: .everything, in: map.stages)
      for _ in 0..<6 {
        let stage = Int.random(in: 0..<map.stages.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: map.stages.append(Stage(id: "new", name: "C"))
        case 1 where map.stages.count > 1: map.stages.remove(at: stage)
        case 2: map.stages[stage].name = Bool.random(using: &generator) ? "C" : "D"
        default:
          for index in map.stages[stage].touchpoints.indices {
            map.stages[stage].touchpoints[index].rating = Rating(.negative)
          }
        }
        updated.update(map.stages)
        let fresh = FilterMatches(filter, lens: .everything, in: map.stages)
        #expect(updated.places.stages == fresh.places.stages && updated.whole == fresh.whole)
        #expect(updated.places.count == fresh.places.count && updated.stages == fresh.stages)
      }
    }
  }

  @Test func theNextPlaceGoesRound() throws {
    let places = try matches("A: a+ b- | B: | C: d- e+ f-", "negative").places
    var seen: [String] = []
    var place = MatchedPlaces.Place(stage: 0, touchpoint: nil)
    for forward in [true, true, true, true, false, false] {
      let next = try #require(places.next(from: place, forward: forward))
      seen.append(
        "\(next.place.stage).\(next.place.touchpoint ?? -1) \(next.number)\(next.isWrapped ? "!" : "")")
      place = next.place
    }
    #expect(seen == ["0.1 1", "2.0 2", "2.2 3", "0.1 1!", "2.2 3!", "2.0 2"])
    #expect(places.first?.place == MatchedPlaces.Place(stage: 0, touchpoint: 1))
    #expect(MatchedPlaces().next(from: place, forward: true) == nil && MatchedPlaces().first == nil)
  }

  @Test func aMapLimitedToThemHasNothingElse() throws {
    let map = BoardNotation.map("A: a+ b- | B: c | C: d-").map
    let matches = try matches("A: a+ b- | B: c | C: d-", "negative")
    #expect(matches.limiting(map).stages.map { $0.touchpoints.map(\.name) } == [["b"], [], ["d"]])
  }
}
