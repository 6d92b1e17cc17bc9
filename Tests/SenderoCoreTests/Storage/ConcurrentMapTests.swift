import Testing

@testable import SenderoCore

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 1000]) func resultsAreInTheOrderOfTheElements(_ count: Int) {
    #expect(Array(0..<count).concurrentMap { "\($0)" } == (0..<count).map { "\($0)" })
  }

  @Test func aResultCanBeNothing() {
    #expect([1, 2, 3].concurrentMap { $0 == 2 ? nil : $0 } == [1, nil, 3])
  }
}
