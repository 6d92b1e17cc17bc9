import Testing

@testable import Benchmarks

struct WorkshopLoadTests {
  @Test func namesDifferFromTheNextAtEveryPlace() {
    for number in 0..<500 {
      let (one, next) = (Token.name(number, of: 3), Token.name(number + 1, of: 3))
      #expect(zip(one, next).allSatisfy { $0 != $1 })
    }
    #expect(Set((0..<500).flatMap { number in (0..<36).map { Token.name(number, of: $0) } }).count == 18_000)
  }

  @Test func everybodyHasATouchpointOfTheirOwn() {
    let places = WorkshopMap(touchpoints: 500).places(140)
    #expect(Set(places).count == 140)
    #expect(Set(places).isDisjoint(with: WorkshopMap.looked))
    // The places on every screen come first.
    #expect(places.prefix(34).allSatisfy { $0.row < WorkshopMap.rows })
  }

  @Test func aSmallWorkshopIsMeasured() throws {
    let figures = try WorkshopLoad.measure(
      editors: 4, touchpoints: 300, for: .seconds(2), idle: .milliseconds(100))
    #expect(figures.edits == 8)
    #expect(figures.otherScreen.count + figures.missed == 4)
    #expect(figures.keyAlone.count > 4 && figures.keyUnderLoad.count > 4)
    #expect(figures.cores > 0 && figures.bytesPerEdit > 0)
    #expect(figures.lost == [])
    #expect(WorkshopFigures.table([figures]).rows.allSatisfy { $0.count == 3 })
  }
}
