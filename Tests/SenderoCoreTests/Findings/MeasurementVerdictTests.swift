import TestSupport
import Testing

@testable import SenderoCore

/// Verdicts on figures, worked out by hand.
struct MeasurementVerdictTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let json: String
    let isGood: Bool?
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "CSAT above 80 is good", json: #""metric": "CSAT", "value": 80.5"#, isGood: true),
    Row(name: "CSAT of 80 has no verdict", json: #""metric": "csat ", "value": 80"#, isGood: nil),
    Row(name: "CSAT below 40 is poor", json: #""metric": "CSAT", "value": 39"#, isGood: false),
    Row(name: "CES of 5 is good", json: #""metric": "CES", "value": 5"#, isGood: true),
    Row(name: "CES of 3 is poor", json: #""metric": "CES", "value": 3"#, isGood: false),
    Row(
      name: "NPS of 3 promoters and 5 detractors of 10 is -20, poor",
      json: #""metric": "NPS", "counts": {"9": 3, "7": 2, "0": 5}"#, isGood: false),
    Row(name: "NPS of 51 is good", json: #""metric": "NPS", "value": 51"#, isGood: true),
    Row(
      name: "A reached target is good, even if the figure is low",
      json: #""metric": "NPS", "value": -5, "target": -10, "direction": "up""#, isGood: true),
    Row(
      name: "A figure above a target with direction down is poor",
      json: #""metric": "waiting", "value": 12, "target": 10, "direction": "down""#, isGood: false),
    Row(
      name: "Another metric without a target has no verdict", json: #""metric": "x", "value": 1"#, isGood: nil
    ),
    Row(name: "A measurement without a figure has no verdict", json: #""metric": "CSAT""#, isGood: nil),
    Row(
      name: "A figure beyond the range of a double has no verdict", json: #""metric": "NPS", "value": 1e999"#,
      isGood: nil
    ),
  ]

  private func measurement(_ json: String) throws -> Measurement {
    let value = try JSONReader.read(Array("{\(json)}".utf8))
    return Measurement(object: try #require(value.object))
  }

  @Test(arguments: rows) func itIsJudged(_ row: Row) throws {
    #expect(MeasurementVerdict(try measurement(row.json))?.isGood == row.isGood)
  }

  @Test func onlyTheNewestOfAMetricCounts() throws {
    let old = try measurement(#""metric": "CSAT", "value": 20, "date": "2026-01-01", "touchpoint": "t""#)
    let new = try measurement(#""metric": "csat", "value": 90, "date": "2026-02-01", "touchpoint": "t""#)
    let other = try measurement(#""metric": "CES", "value": 2, "touchpoint": "t""#)
    let elsewhere = try measurement(#""metric": "CES", "value": 2"#)
    let verdicts = MeasurementVerdict.verdicts(of: ItemList([new, old, other, elsewhere]))
    #expect(verdicts.keys.sorted() == ["t"])
    #expect(verdicts["t"]?.map(\.isGood) == [true, false])
  }
}
