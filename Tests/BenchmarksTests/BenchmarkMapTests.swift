import SenderoCore
import Testing

@testable import Benchmarks

struct BenchmarkMapTests {
  @Test func isAsLargeAsAskedForAndNeedsNoMending() throws {
    let map = BenchmarkMap.map(stages: 20, touchpointsEach: 50)
    let read = try JourneyMap.read(map.bytes)
    #expect(map.stages.map(\.touchpoints.count) == Array(repeating: 50, count: 20))
    #expect(read.map == map)
    #expect(read.idsGiven == 0 && read.idsRepeated == 0)
  }

  @Test func isTheSameEachTime() {
    #expect(
      BenchmarkMap.map(stages: 3, touchpointsEach: 20).bytes
        == BenchmarkMap.map(stages: 3, touchpointsEach: 20).bytes)
  }

  @Test func branchesLeadToTouchpointsOfTheMap() {
    let touchpoints = BenchmarkMap.map(stages: 8, touchpointsEach: 40).stages.flatMap(\.touchpoints)
    let ids = Set(touchpoints.map(\.id))
    let leadsTo = touchpoints.flatMap { $0.next.map(\.to) }
    #expect(!leadsTo.isEmpty)
    #expect(leadsTo.allSatisfy(ids.contains))
  }
}
