import SenderoCore
import TestSupport
import Testing

/// The values of fields as people read them.
struct FieldTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let field: FieldDescription
    let value: JSONValue
    let whole: String
    let spanish: String
    let quoted: String
    var testDescription: String { "\(field.key) \(value.compactText)" }

    init(
      _ field: Field<some Any>, _ value: JSONValue, _ whole: String, _ spanish: String? = nil, quoted: String
    ) {
      (self.field, self.value, self.whole, self.quoted) = (field.description, value, whole, quoted)
      self.spanish = spanish ?? whole
    }
  }

  static let rows = [
    Row(Touchpoint.fields.name, .string("Call"), "Call", quoted: "“Call”"),
    Row(Touchpoint.fields.description, .string("a\nb"), "a\nb", quoted: "“a b”"),
    Row(Touchpoint.fields.experience, .string("negative"), "negative", "negativa", quoted: "negative"),
    Row(Touchpoint.fields.experience, .string("grand"), "grand", quoted: "“grand”"),
    Row(Touchpoint.fields.momentOfTruth, .bool(true), "yes", "sí", quoted: "yes"),
    Row(Touchpoint.fields.momentOfTruth, .bool(false), "no", quoted: "no"),
    Row(Touchpoint.fields.momentOfTruth, .string("so"), "so", quoted: "“so”"),
    Row(Touchpoint.fields.fulfilment, .number("60.0"), "60.0 %", "60,0 %", quoted: "60.0"),
    Row(Touchpoint.fields.duration, .number("1e1"), "1e1", quoted: "1e1"),
    Row(PainPoint.fields.severity, .number("3"), "3 (major)", "3 (grave)", quoted: "3"),
    Row(PainPoint.fields.severity, .number("5"), "5", quoted: "5"),
    Row(Touchpoint.fields.actions, .array([.string("a"), .string("b")]), "a, b", quoted: "“a”, “b”"),
    Row(
      Touchpoint.fields.personas, .array([.string("p1"), .string("p9")]), "Ana, (p9)", quoted: "“p1”, “p9”"),
    Row(Branch.fields.to, .string("p1"), "Ana", quoted: "“p1”"),
    Row(
      Touchpoint.fields.votes, .object(JSONObject([.init(key: "Ana", value: .number("2"))])), "Ana: 2",
      quoted: "{\"Ana\": 2}"),
    Row(Touchpoint.fields.fulfilment, .bool(true), "true", quoted: "yes"),
    Row(Touchpoint.fields.fulfilment, .null, "null", quoted: "null"),
  ]

  @Test(arguments: rows) func itIsReadInEachForm(_ row: Row) {
    let name: (String, ReferenceTarget) -> String = { id, _ in id == "p1" ? "Ana" : "(\(id))" }
    let kind = row.field.kind
    #expect(FieldText(.english, showsUnits: true, name: name).text(of: row.value, as: kind) == row.whole)
    #expect(FieldText(.spanish, showsUnits: true, name: name).text(of: row.value, as: kind) == row.spanish)
    #expect(FieldText(.english, quotedUpTo: 40).text(of: row.value, as: kind) == row.quoted)
  }

  @Test func unitsAreShownWhenTheyAreAskedFor() {
    let kind = Touchpoint.fields.fulfilment.description.kind
    #expect(FieldText(.english).text(of: .number("60"), as: kind) == "60")
  }

  @Test func aLongTextIsCutInASentence() {
    #expect(FieldText(.english, quotedUpTo: 5).text(of: .string("123456"), as: nil) == "“1234…”")
    #expect(FieldText(.spanish, quotedUpTo: 5).text(of: .string("12345"), as: nil) == "«12345»")
  }

  @Test func everyFieldHasAText() throws {
    let map = EveryField.map()
    for place in EveryField.places(in: map) {
      let value = try #require(map.item(at: place.item)?.object[place.field.key], "\(place)")
      for language in Language.allCases {
        #expect(!FieldText(language).text(of: value, as: place.field.kind).isEmpty, "\(place)")
      }
    }
  }

  @Test(arguments: [
    (0.0, "0", "0"), (2.5, "2.5", "2,5"), (-0.75, "−0.75", "−0,75"), (1.004, "1", "1"),
    (0.001, "0.001", "0.001"),
    (31, "31", "31"), (1e20, "1e+20", "1e+20"),
  ]) func aFigureHasTwoDigitsAtMost(_ value: Double, _ english: String, _ spanish: String) {
    #expect(FieldText.figure(value, .english) == english)
    #expect(FieldText.figure(value, .spanish) == spanish)
  }
}
