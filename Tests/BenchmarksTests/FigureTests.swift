import Testing

@testable import Benchmarks

struct FigureTests {
  @Test(
    arguments: [
      (0, "0"), (0.194, "0.19"), (0.05, "0.05"), (3.999, "4.00"), (12.34, "12.3"), (250.4, "250"),
      (52_409, "52,409"), (1_000_006, "1,000,006"),
    ] as [(Double, String)])
  func hasFewDigits(value: Double, text: String) {
    #expect(Figure.text(value) == text)
  }

  @Test(
    arguments: [(999, "999 ns"), (1500, "1.50 µs"), (42_000_000, "42 ms")] as [(Double, String)])
  func timeHasAFittingUnit(nanoseconds: Double, text: String) {
    #expect(Figure.time(nanoseconds: nanoseconds) == text)
  }
}
