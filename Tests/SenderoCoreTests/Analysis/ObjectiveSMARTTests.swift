import SenderoCore
import TestSupport
import Testing

/// The parts of SMART that an objective lacks, and the sentence that lists them.
struct ObjectiveSMARTTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let objective: String
    var measured = "NPS"
    let missing: String
    var english: String?
    var spanish: String?
    var testDescription: String { name }
  }

  private static let figures = #""metric": "NPS", "baseline": 10, "target": 30, "direction": "up""#
  private static let whole = #""statement": "Buyers recommend us", "deadline": "2027-03-31", "# + figures
  static let rows: [Row] = [
    Row(name: "complete", objective: whole, missing: ""),
    Row(
      name: "empty", objective: "", missing: "SMMAAART",
      english:
        "To be SMART it lacks a statement of three words or more, a metric, a target, a baseline, a direction, a deadline",
      spanish:
        "Para ser SMART le faltan: un enunciado de tres palabras o más, una métrica, una meta, un punto de partida, una dirección, un plazo"
    ),
    Row(
      name: "two words", objective: #""statement": " Sell more ", "deadline": "2027-03-31", "# + figures,
      missing: "S", english: "To be SMART it lacks a statement of three words or more"),
    Row(
      name: "no measurement of its metric", objective: whole, measured: "CSAT", missing: "R",
      english: "To be SMART it lacks a measurement of “NPS” in the map",
      spanish: "Para ser SMART le falta una medición de «NPS» en el mapa"),
    Row(name: "the metric's case does not matter", objective: whole, measured: "nps", missing: ""),
    Row(
      name: "a target in the wrong direction",
      objective:
        #""statement": "a b c", "deadline": "2027-03-31", "metric": "NPS", "baseline": 10, "target": 30, "direction": "down""#,
      missing: "A", english: "To be SMART it lacks a target that is better than the baseline"),
    Row(
      name: "a target equal to the baseline",
      objective:
        #""statement": "a b c", "deadline": "2027-03-31", "metric": "NPS", "baseline": 10, "target": 10, "direction": "up""#,
      missing: "A"),
    Row(
      name: "a deadline that is not a day",
      objective: #""statement": "a b c", "deadline": "soon", "# + figures, missing: "T",
      english: "To be SMART it lacks a deadline that is a day",
      spanish: "Para ser SMART le falta un plazo que sea un día"),
    Row(
      name: "values of another kind", objective: #""statement": "a b c", "target": "thirty", "metric": 3"#,
      missing: "MMAAART"),
  ]

  @Test(arguments: rows) func itLacks(_ row: Row) throws {
    let map = try ObjectiveProgressTests.map(
      objective: row.objective, measurements: [#""metric": "\#(row.measured)", "value": 1"#])
    let objective = map.objectives[0]
    #expect(objective.gaps(in: map).map(\.part.letter).joined() == row.missing)
    let lacking = objective.lacking(in: map)
    #expect((lacking == nil) == row.missing.isEmpty)
    if let english = row.english { #expect(lacking?.english == english) }
    if let spanish = row.spanish { #expect(lacking?.spanish == spanish) }
  }

  @Test(arguments: [
    #""evidence": [{"metric": "nps"}]"#, #""opportunities": [{"text": "x", "metric": "NPS"}]"#,
  ])
  func aTouchpointMakesAMetricRelevant(_ member: String) throws {
    let text = """
      {"format": "sendero.journey-map", "version": 1, "objectives": [{\(Self.whole)}],
       "stages": [{"name": "s", "touchpoints": [{"name": "t", \(member)}]}]}
      """
    let map = try JourneyMap.read(Array(text.utf8)).map
    #expect(map.objectives[0].gaps(in: map).isEmpty)
  }
}
