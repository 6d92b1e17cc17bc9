import SenderoCore
import TestSupport
import Testing

/// Figures calculated from counted answers.
struct SurveyScoreTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let metric: String
    let counts: [String: Int]
    var value: Number?
    let figure: Double?
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(
      name: "NPS: 30 % promoters, 20 % detractors", metric: "NPS", counts: ["10": 30, "7": 50, "0": 20],
      figure: 10),
    Row(
      name: "NPS: 6 detracts, 7 and 8 do not count, 9 promotes", metric: "NPS",
      counts: ["6": 1, "7": 1, "8": 1, "9": 3], figure: 100.0 / 3),
    Row(name: "NPS: no promoters", metric: "nps ", counts: ["3": 4], figure: -100),
    Row(
      name: "CSAT: 4 and 5 are satisfied", metric: "CSAT",
      counts: ["1": 6, "2": 12, "3": 18, "4": 44, "5": 20], figure: 64),
    Row(name: "CES: the mean", metric: "ces", counts: ["1": 1, "4": 2, "7": 1], figure: 4),
    Row(name: "CES: a mean between answers", metric: "CES", counts: ["4": 46, "5": 4], figure: 4.08),
    Row(
      name: "“no answer” does not count", metric: "CSAT", counts: ["5": 1, "1": 1, "no answer": 8], figure: 50
    ),
    Row(
      name: "answers take precedence over the value", metric: "CSAT", counts: ["5": 3, "1": 1],
      value: Number(10),
      figure: 75),
    Row(
      name: "the value counts if an answer is off the scale", metric: "CSAT", counts: ["5": 3, "7": 1],
      value: Number(10), figure: 10),
    Row(
      name: "the value counts if a count is negative", metric: "NPS", counts: ["9": -3], value: Number(10),
      figure: 10),
    Row(name: "no answers", metric: "NPS", counts: ["9": 0], figure: nil),
    Row(
      name: "counts of another metric are ignored", metric: "retention", counts: ["9": 3], value: Number(57),
      figure: 57),
    Row(name: "nothing at all", metric: "", counts: [:], figure: nil),
    Row(
      name: "a number beyond the range of a double", metric: "x", counts: [:], value: Number(typed: "1e999"),
      figure: nil),
  ]

  @Test(arguments: rows) func theFigureIs(_ row: Row) {
    var measurement = Measurement(object: JSONObject())
    measurement.metric = row.metric
    measurement.value = row.value
    measurement.counts = Counts(row.counts.sorted { $0.key < $1.key }.map { ($0.key, Number($0.value)) })
    guard let expected = row.figure else {
      #expect(measurement.figure == nil)
      return
    }
    #expect(abs((measurement.figure ?? .infinity) - expected) < 1e-9)
  }

  @Test func theExampleSaysWhatItsCountsGive() {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: .english, using: &generator)
    var counted = 0
    for measurement in map.measurements where !measurement.counts.entries.isEmpty {
      counted += 1
      let written = measurement.value?.double ?? .infinity
      #expect(abs((measurement.figure ?? 0) - written) <= 0.5, "\(measurement.id)")
    }
    #expect(counted > 5)
  }
}
