import Testing

@testable import SenderoCore
import TestSupport

/// The tables of fields themselves.
struct FieldTableTests {
  static let kinds: [ItemSchema] = {
    var kinds: [ItemSchema] = []
    for place in EveryField.places(in: EveryField.map()) where !kinds.contains(where: { $0 === place.kind }) {
      kinds.append(place.kind)
    }
    return kinds
  }()

  /// The kinds of items, as types.
  static let types: [any Item.Type] = [
    JourneyMap.self, Review.self, Objective.self, Persona.self, Demographics.self, Stage.self,
    Touchpoint.self,
    PersonaExperience.self, PainPoint.self, Opportunity.self, Evidence.self, Automation.self, Branch.self,
    Measurement.self, Note.self, SilencedRule.self,
  ]

  /// The fields that a table declares as properties, in their order.
  private static func declared(in table: any FieldTable) -> [(name: String?, field: FieldDescription?)] {
    Mirror(reflecting: table).children.map { child in
      (child.label, Mirror(reflecting: child.value).descendant("description") as? FieldDescription)
    }
  }

  @Test func everyTypeOfItemIsCompared() {
    #expect(Set(Self.types.map { $0.kind.name }) == Set(Self.kinds.map(\.name)))
  }

  @Test(arguments: types.map { $0.kind.name }) func aTableListsEveryPropertyInItsOrder(_ name: String) throws
  {
    let type = try #require(Self.types.first { $0.kind.name == name })
    let declared = Self.declared(in: type.fields)
    #expect(declared.map(\.name) == type.kind.fields.map(\.key))
    #expect(declared.count == type.kind.fields.count)
    for (one, other) in zip(declared, type.kind.fields) { #expect(one.field === other, "\(other.key)") }
  }

  /// A table that lists one of its two fields.
  private struct Forgetful: FieldTable {
    let listed = Field<String>("listed", label: ("A", "A"), about: ("A", "A"))
    let forgotten = Field<String>("forgotten", label: ("B", "B"), about: ("B", "B"))
    var all: [FieldDescription] { listed }
  }

  @Test func aForgottenFieldIsNoticed() {
    #expect(Self.declared(in: Forgetful()).map(\.name) != Forgetful().all.map(\.key))
  }

  @Test(arguments: types.map { $0.kind.name }) func theGroupsHaveEveryFieldOnce(_ name: String) throws {
    let kind = try #require(Self.types.first { $0.kind.name == name }).kind
    #expect(kind.groups.joined().map(\.key).sorted() == kind.fields.map(\.key).sorted())
  }

  @Test func aNewItemIsAskedForItsOwnFieldsItsNameFirst() {
    for kind in Self.kinds {
      let questions = kind.questions(about: JSONObject())
      for field in questions { #expect(kind.field(field.key) === field, "\(kind.name)") }
      if let name = kind.nameField { #expect(questions.first === name, "\(kind.name)") }
    }
  }

  @Test func everyFieldIsNamedAndExplainedInBothLanguages() {
    for kind in Self.kinds {
      for language in Language.allCases {
        #expect(!kind.title[language].isEmpty, "\(kind.name)")
        for field in kind.fields {
          #expect(!field.label[language].isEmpty, "\(kind.name).\(field.key)")
          #expect(!field.about[language].isEmpty, "\(kind.name).\(field.key)")
        }
      }
      for field in kind.fields where field.about.english.count > 6 {
        #expect(field.about.english != field.about.spanish, "\(kind.name).\(field.key)")
      }
    }
  }

  @Test func keysAndLabelsAreUniqueInAKind() {
    for kind in Self.kinds {
      #expect(Set(kind.fields.map(\.key)).count == kind.fields.count, "\(kind.name)")
      for language in Language.allCases {
        #expect(Set(kind.fields.map { $0.label[language] }).count == kind.fields.count, "\(kind.name)")
      }
    }
    #expect(Set(Self.kinds.map(\.name)).count == Self.kinds.count)
  }

  @Test func everyChoiceIsNamedInBothLanguages() {
    var count = 0
    for field in Self.kinds.flatMap(\.fields) {
      guard case .choice(let choices) = field.kind else { continue }
      count += 1
      #expect(!choices.isEmpty)
      for language in Language.allCases {
        #expect(choices.allSatisfy { !$0.label[language].isEmpty }, "\(field.key)")
        #expect(Set(choices.map { $0.label[language] }).count == choices.count, "\(field.key)")
      }
    }
    #expect(count >= 8)
  }

  @Test func everyItemOfAListHasItsIDFirst() {
    let kinds = Self.kinds.filter { $0.hasIdentifier && $0 !== JourneyMap.kind }
    #expect(kinds.count >= 10)
    for kind in kinds {
      #expect(kind.fields.first?.key == "id", "\(kind.name)")
    }
  }

  struct DayRow: CustomTestStringConvertible, Sendable {
    let text: String
    let isDay: Bool
    var testDescription: String { "“\(text)”" }
  }

  @Test(arguments: [
    DayRow(text: "2026-11-22", isDay: true), DayRow(text: "2024-02-29", isDay: true),
    DayRow(text: "2000-02-29", isDay: true), DayRow(text: "1900-02-29", isDay: false),
    DayRow(text: "2026-02-29", isDay: false), DayRow(text: "2026-13-01", isDay: false),
    DayRow(text: "2026-00-10", isDay: false), DayRow(text: "2026-04-31", isDay: false),
    DayRow(text: "2026-4-3", isDay: false), DayRow(text: "22-11-2026", isDay: false),
    DayRow(text: "2026-11-22 ", isDay: false), DayRow(text: "", isDay: false),
    DayRow(text: "٢٠٢٦-١١-٢٢", isDay: false), DayRow(text: "2026-11-2x", isDay: false),
  ]) func aDayIsADayOfTheCalendar(_ row: DayRow) {
    #expect((Day(row.text) != nil) == row.isDay)
  }

  @Test func aTypedNumberKeepsItsDigits() {
    #expect(Number(typed: "4,50")?.literal == "4.50")
    #expect(Number(typed: "-0.0")?.literal == "-0.0")
    for none in ["", "abc", "1.2.3", "0x10", "1 2", "NaN", "[1]", "+"] {
      #expect(Number(typed: none) == nil, "\(none)")
    }
  }

  @Test func aRuleTakesWhatItSays() {
    let rule = NumberRule(1...5, whole: true)
    for (typed, isAllowed) in [
      ("1", true), ("5.0", true), ("0", false), ("6", false), ("2.5", false), ("1e400", false),
    ] {
      let number = Number(typed: typed)
      #expect(number.map(rule.allows) == isAllowed, "\(typed)")
    }
    #expect(Number(typed: "1e400").map(NumberRule().allows) == false)
  }
}
