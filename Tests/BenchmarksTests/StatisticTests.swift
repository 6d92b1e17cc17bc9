import Testing

@testable import Benchmarks

struct StatisticTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var statistic: Statistic
    var samples: [Double]
    var figure: Double?

    init(_ name: String, _ statistic: Statistic, of samples: [Double], is figure: Double?) {
      testDescription = name
      self.statistic = statistic
      self.samples = samples
      self.figure = figure
    }
  }

  static let cases = [
    Case("nothing measured", .median, of: [], is: nil),
    Case("the median of one", .median, of: [3], is: 3),
    Case("the median of an odd number, in any order", .median, of: [9, 1, 5], is: 5),
    Case("the median of an even number", .median, of: [4, 1, 2, 3], is: 2.5),
    Case("99 of 100, between two samples", .percentile99, of: [0, 100], is: 99),
    Case("99 of 101 samples", .percentile99, of: (0...100).map(Double.init), is: 99),
    Case("the least", .minimum, of: [2, 1, 3], is: 1),
    Case("the most", .maximum, of: [2, 3, 1], is: 3),
  ]

  @Test(arguments: cases) func figure(of row: Case) {
    #expect(row.statistic.of(row.samples) == row.figure)
  }
}
