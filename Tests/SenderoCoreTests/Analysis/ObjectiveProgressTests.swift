import SenderoCore
import TestSupport
import Testing

/// The progress of an objective according to the measurements.
struct ObjectiveProgressTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let objective: String
    let measurements: [String]
    let current: Double?
    var fraction: Double?
    var isReached: Bool?
    var testDescription: String { name }
  }

  private static let rise = #""metric": "NPS", "baseline": 10, "target": 30, "direction": "up""#
  static let rows: [Row] = [
    Row(name: "nothing measured", objective: rise, measurements: [], current: nil),
    Row(name: "no metric", objective: #""target": 3"#, measurements: [#""value": 2"#], current: nil),
    Row(
      name: "halfway", objective: rise, measurements: [#""metric": "nps", "value": 20"#], current: 20,
      fraction: 0.5, isReached: false),
    Row(
      name: "a target below the baseline",
      objective: #""metric": "x", "baseline": 50, "target": 30, "direction": "down""#,
      measurements: [#""metric": "x", "value": 45"#], current: 45, fraction: 0.25, isReached: false),
    Row(
      name: "down and below the target",
      objective: #""metric": "x", "baseline": 50, "target": 30, "direction": "down""#,
      measurements: [#""metric": "x", "value": 12.5"#], current: 12.5, fraction: 1, isReached: true),
    Row(
      name: "worse than at the start", objective: rise, measurements: [#""metric": "NPS", "value": -5"#],
      current: -5,
      fraction: 0, isReached: false),
    Row(
      name: "no baseline, but reached", objective: #""metric": "x", "target": 5, "direction": "down""#,
      measurements: [#""metric": "x", "value": 5"#], current: 5, isReached: true),
    Row(
      name: "a target equal to the baseline", objective: #""metric": "x", "baseline": 5, "target": 5"#,
      measurements: [#""metric": "x", "value": 5"#], current: 5),
    Row(
      name: "the latest counts, in any order", objective: rise,
      measurements: [
        #""metric": "NPS", "value": 1, "date": "2026-01-01""#,
        #""metric": "NPS", "value": 20, "date": "2026-03-01""#,
        #""metric": "NPS", "value": 2, "date": "2026-02-28""#,
        #""metric": "NPS", "value": 3, "date": "soon""#,
        #""metric": "NPS", "value": 4"#,
      ], current: 20, fraction: 0.5, isReached: false),
    Row(
      name: "on the same day, the later in the list counts", objective: rise,
      measurements: [
        #""metric": "NPS", "value": 1, "date": "2026-01-01""#,
        #""metric": "NPS", "value": 20, "date": "2026-01-01""#,
      ], current: 20, fraction: 0.5, isReached: false),
    Row(
      name: "another unit is another measure", objective: rise + #", "unit": "points""#,
      measurements: [
        #""metric": "NPS", "value": 20, "unit": "Points""#, #""metric": "NPS", "value": 1, "unit": "%""#,
      ], current: 20, fraction: 0.5, isReached: false),
    Row(
      name: "a measurement of the whole journey takes precedence", objective: rise,
      measurements: [
        #""metric": "NPS", "value": 20, "date": "2025-01-01""#,
        #""metric": "NPS", "value": 1, "date": "2026-01-01", "stage": "s""#,
        #""metric": "NPS", "value": 1, "date": "2026-01-01", "persona": "p""#,
      ], current: 20, fraction: 0.5, isReached: false),
    Row(
      name: "only a measurement of a part", objective: rise,
      measurements: [#""metric": "NPS", "value": 20, "touchpoint": "t""#], current: 20, fraction: 0.5,
      isReached: false),
    Row(
      name: "a measurement without a figure does not count", objective: rise,
      measurements: [#""metric": "NPS", "value": 20"#, #""metric": "NPS", "date": "2026-01-01""#],
      current: 20,
      fraction: 0.5, isReached: false),
    Row(
      name: "counted answers", objective: rise,
      measurements: [#""metric": "NPS", "counts": {"10": 30, "7": 50, "0": 20}"#], current: 10, fraction: 0,
      isReached: false),
    Row(
      name: "figures that are too large", objective: #""metric": "x", "baseline": -1e308, "target": 1e308"#,
      measurements: [#""metric": "x", "value": 1e308"#], current: 1e308, isReached: true),
  ]

  @Test(arguments: rows) func itIs(_ row: Row) throws {
    let map = try Self.map(objective: row.objective, measurements: row.measurements)
    let progress = map.objectives[0].progress(in: map.measurements)
    #expect(progress?.current == row.current)
    #expect(progress?.fraction == row.fraction)
    #expect(progress?.isReached == row.isReached)
  }

  /// A map with one objective and some measurements, each as the members of its object.
  static func map(objective: String, measurements: [String] = []) throws -> JourneyMap {
    let list = measurements.map { "{\($0)}" }.joined(separator: ", ")
    let text = """
      {"format": "sendero.journey-map", "version": 1, "objectives": [{\(objective)}], "measurements": [\(list)]}
      """
    return try JourneyMap.read(Array(text.utf8)).map
  }
}
