import SenderoCore
import TestSupport
import Testing

/// The one-line summaries of items.
struct SummaryTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let kind: ItemSchema
    let json: String
    let english: String
    let spanish: String
    var testDescription: String { english }

    init(_ kind: ItemSchema, _ json: String, _ english: String, _ spanish: String? = nil) {
      (self.kind, self.json, self.english, self.spanish) = (kind, json, english, spanish ?? english)
    }
  }

  static let rows = [
    Row(
      Evidence.kind,
      #"{"kind": "quantitative", "source": "Web analytics", "date": "2026-07-01", "metric": "abandonment", "value": 81, "unit": "%", "respondents": 6420}"#,
      "abandonment 81 % (n 6,420) · Web analytics · 2026-07-01",
      "abandonment 81 % (n 6420) · Web analytics · 1/7/2026"),
    Row(
      Evidence.kind,
      #"{"kind": "qualitative", "source": "Interviews", "quote": "Nobody\ncalled", "persona": "p1"}"#,
      "“Nobody called” · Lucía · Interviews", "«Nobody called» · Lucía · Interviews"),
    Row(Evidence.kind, #"{"kind": "qualitative"}"#, "kind qualitative", "tipo cualitativa"),
    Row(Evidence.kind, #"{"id": "e"}"#, ""),
    Row(
      Measurement.kind,
      #"{"date": "2026-01-02", "metric": "NPS", "value": 5.8, "target": 30, "stage": "s1"}"#,
      "NPS 5.8 → 30 · s1 · 2026-01-02", "NPS 5,8 → 30 · s1 · 2/1/2026"),
    Row(Measurement.kind, #"{"metric": "CSAT", "counts": {"4": 3}}"#, "CSAT · 4: 3"),
    Row(
      Objective.kind,
      #"{"statement": "Fewer calls", "metric": "calls", "unit": "%", "baseline": 46, "target": 30, "deadline": "2027-06-30", "owner": "Ana"}"#,
      "Fewer calls · calls 46 → 30 % · by 2027-06-30 · Ana",
      "Fewer calls · calls 46 → 30 % · antes del 30/6/2027 · Ana"),
    Row(
      Opportunity.kind,
      #"{"text": "How?", "owner": "Ana", "impact": 4, "effort": 2, "status": "planned", "due": "2027-01-01"}"#,
      "How? · planned · due 2027-01-01 · Ana · impact 4 · effort 2",
      "How? · planificada · para el 1/1/2027 · Ana · impacto 4 · esfuerzo 2"),
    Row(
      PainPoint.kind, #"{"text": "Slow", "severity": 3, "evidenceStatus": "observed"}"#,
      "Slow · 3 (major) · observed", "Slow · 3 (grave) · observado"),
    Row(
      Automation.kind, #"{"trigger": "paid", "condition": "new", "action": "mail"}"#, "paid if new → mail",
      "paid si new → mail"),
    Row(
      PersonaExperience.kind, #"{"experience": "negative", "emotion": "lost"}"#, "negative · lost",
      "negativa · lost"),
  ]

  @Test(arguments: rows) func itSaysTheMostTellingFirst(_ row: Row) throws {
    let object = try #require(try JSONReader.read(Array(row.json.utf8)).object)
    let name: (String, ReferenceTarget) -> String = { id, _ in id == "p1" ? "Lucía" : id }
    #expect(
      FieldText(.english, name: name).summary(of: object, row.kind).joined(separator: " · ") == row.english)
    #expect(
      FieldText(.spanish, name: name).summary(of: object, row.kind).joined(separator: " · ") == row.spanish)
  }

  @Test func everyItemWithAValueHasASummary() {
    var count = 0
    for place in EveryField.places(in: EveryField.map()) where place.field.key != "id" {
      guard let (kind, object) = EveryField.map().item(at: place.item), let value = object[place.field.key]
      else { continue }
      let one = JSONObject([.init(key: place.field.key, value: value)])
      if place.field.kind.fits(value), FieldText(.english).text(of: value, as: place.field.kind) != "" {
        #expect(!FieldText(.english).summary(of: one, kind).isEmpty, "\(kind.name).\(place.field.key)")
        count += 1
      }
    }
    #expect(count > 100)
  }
}
