import SenderoCore
import Testing

/// The matches of filters, and the errors for invalid words.
struct FilterTests {
  private static let touchpoint: Touchpoint = {
    var touchpoint = Touchpoint(id: "abcdefgh", name: "Café con Ñandú")
    touchpoint.channel = "Tienda"
    touchpoint.owner = "Ana López"
    touchpoint.experience = .negative
    touchpoint.momentOfTruth = true
    touchpoint.personas = ["persona9"]
    touchpoint.fulfilment = Number(20)
    touchpoint.next.append(Branch(object: JSONObject([.init(key: "to", value: .string("wxyz1234"))])))
    touchpoint.painPoints.append(
      PainPoint(
        object: JSONObject([
          .init(key: "id", value: .string("pain0001")), .init(key: "text", value: .string("Frío")),
          .init(key: "severity", value: .number("3")),
        ])))
    touchpoint.object.members.append(.init(key: "later", value: .array([.string("Hidden words")])))
    return touchpoint
  }()

  struct Row: CustomTestStringConvertible, Sendable {
    let filter: String
    let matches: Bool
    var testDescription: String { "“\(filter)”" }
  }

  /// A map with the touchpoint in its second stage, `Buy`, after a first stage `Buy later`, and two personas.
  private static let map: JourneyMap = {
    var map = JourneyMap(id: "m")
    map.stages.append(Stage(id: "later", name: "Buy later"))
    var stage = Stage(id: "buy", name: "Buy")
    stage.phase = .during
    stage.touchpoints.append(touchpoint)
    map.stages.append(stage)
    for (id, name) in [("persona8", "Luis"), ("persona9", "Ana Mar")] {
      map.personas.append(
        Persona(
          object: JSONObject([.init(key: "id", value: .string(id)), .init(key: "name", value: .string(name))])
        ))
    }
    return map
  }()

  static let rows: [Row] = [
    ("negative", true), ("NEGATIVA", true), ("-", true), ("positive", false), ("neutra", false),
    ("unrated", false), ("?", false), ("truth", true), ("verdad", true), ("channel:tienda", true),
    ("canal:TIEN", true), ("channel:web", false), ("owner:lopez", true), ("responsable:luis", false),
    ("cafe nandu", true), ("cafe te", false), ("negative channel:tienda ana", true), ("frio", true),
    ("hidden", true), ("abcdefgh", false), ("persona9", false), ("wxyz1234", false), ("pain0001", false),
    ("positive,negative", true), ("+,=", false), ("-,=", true), ("-positive", true), ("-negative", false),
    ("-+", true), ("--", false), ("strong", false), ("-strong", true), ("-,strong", true),
    ("channel:web,tienda", true), ("channel:web,app", false), ("-channel:web,app", true),
    ("-channel:web,tienda", false), ("negative,channel:web", true), ("channel:web,stage:Buy", true),
    ("stage:Buy", true), ("stage:\"Buy later\"", false), ("etapa:later", false), ("stage:BU", true),
    ("stage=buy", true), ("phase:during", true), ("fase:durante", true), ("phase:before", false),
    ("persona:mar", true), ("persona:luis", false), ("-persona:luis", true), ("persona:nobody", false),
    ("owner:\"ana lópez\"", true), ("owner:\"\"", false), ("-owner:\"\"", true),
    ("assumption", true), ("suposición", true), ("~", true), ("-assumption", false), ("evidence", false),
    ("pain", true), ("dolor", true), ("pain>=2", false), ("pain=1", true), ("\"pain\"", false),
    ("opportunity", false), ("-opportunity", true), ("severity>=3", true), ("severity>3", false),
    ("severity=3", true), ("severity:3", true), ("severity=1,3", true), ("gravedad<=2", false),
    ("severity<4", true), ("severity≥3", true), ("met<50", true), ("met<20", false), ("met<=20%", true),
    ("cumplido>10", true), ("-met>10", false), ("waiting>0", false), ("-waiting>0", true), ("votes>0", false),
    ("10:30", false), ("\"https://x\"", false), ("link", false), ("“ana lópez”", true),
    ("\"cafe con\"", true),
    ("\"con cafe\"", false), ("-te", true), ("-\"cafe con\"", false), ("observed", false), (",", true),
    ("negative,", true), ("\"\"", true),
  ].map { Row(filter: $0.0, matches: $0.1) }

  @Test(arguments: rows) func itMatchesWhatItSays(_ row: Row) throws {
    let filter = try Filter(row.filter, in: Self.map)
    #expect(filter?.matches(Self.touchpoint, in: Self.map.stages[1], .everything) ?? true == row.matches)
  }

  /// A touchpoint with two opportunities, of impact 5 and effort 4, and of impact 2 and effort 1.
  @Test(arguments: [
    ("impact>=4 effort<=2", false), ("impact>=4 effort>=4", true), ("impacto=2 esfuerzo=1", true),
    ("impact>=4", true), ("effort<=2", true), ("impact>=4 -effort<=2", false), ("impact=2 impact>=2", true),
    ("impact=2,5 effort=1,4", true), ("impact>=4,negative effort<=2", true),
    ("impact>=4 opportunity>=2", true),
  ]) func wordsAboutOpportunitiesAreAboutOne(_ filter: String, _ matches: Bool) throws {
    var touchpoint = Touchpoint(id: "t", name: "Call")
    for (impact, effort) in [(5, 4), (2, 1)] {
      var opportunity = Opportunity(object: JSONObject())
      opportunity.impact = Number(impact)
      opportunity.effort = Number(effort)
      touchpoint.opportunities.append(opportunity)
    }
    let read = try #require(try Filter(filter, in: Self.map))
    #expect(read.matches(touchpoint, in: Self.map.stages[1], .everything) == matches)
  }

  @Test func aRatingIsThatOfTheLens() throws {
    var touchpoint = Touchpoint(id: "t", name: "Call")
    touchpoint.rate(Rating(.positive), for: nil)
    touchpoint.rate(Rating(.negative), for: "ana")
    let negative = try #require(try Filter("negative", in: Self.map))
    let stage = Stage(id: "s", name: "S")
    #expect(!negative.matches(touchpoint, in: stage, .everything))
    #expect(negative.matches(touchpoint, in: stage, Lens(persona: "ana")))
    #expect(!negative.matches(touchpoint, in: stage, Lens(persona: "luis")))
  }

  @Test(arguments: ["", "   ", ",", "\"\""]) func nothingTypedIsNoFilter(_ text: String) throws {
    #expect(try Filter(text, in: Self.map) == nil)
  }

  struct ErrorRow: CustomTestStringConvertible, Sendable {
    let filter: String
    let english: String
    var spanish: String?
    var testDescription: String { filter }
  }

  static let errors: [ErrorRow] = [
    ErrorRow(
      filter: "foo:bar",
      english:
        "“foo” is not a filter key: channel, stage, phase, persona, owner, severity, met, impact, effort, waiting, duration, votes · quotes search for a text",
      spanish:
        "«foo» no es una clave de filtro: canal, etapa, fase, persona, responsable, gravedad, cumplido, impacto, esfuerzo, espera, duración, votos · entre comillas se busca un texto"
    ),
    ErrorRow(filter: "negative -foo>3", english: "“foo” is not a filter key: channel, stage"),
    ErrorRow(filter: "foo:", english: "“foo” is not a filter key"),
    ErrorRow(
      filter: "owner:", english: "“owner:” needs a name: owner:luis",
      spanish: "«responsable:» necesita un nombre: responsable:luis"),
    ErrorRow(filter: "channel>3", english: "“channel:” needs a name: channel:web"),
    ErrorRow(filter: "persona:\"\"", english: "“persona:” needs a name: persona:ana"),
    ErrorRow(filter: "severity>=", english: "“severity” is compared with a number: severity>=3"),
    ErrorRow(filter: "severity>=high", english: "“severity” is compared with a number: severity>=3"),
    ErrorRow(filter: "pain:price", english: "“pain” is compared with a number: pain>=2"),
    ErrorRow(filter: "truth:yes", english: "“truth” takes no value"),
    ErrorRow(
      filter: "severity>=9", english: "“severity” can never match that: a whole number from 1 to 4",
      spanish: "«gravedad» nunca coincide así: un número entero de 1 a 4"),
    ErrorRow(filter: "met>100", english: "“met” can never match that: a number from 0 to 100"),
    ErrorRow(
      filter: "positive negative",
      english:
        "“positive negative” matches nothing: a touchpoint has one rating · positive,negative finds all of them"
    ),
    ErrorRow(
      filter: "unrated strong", english: "“unrated strong” matches nothing: a touchpoint has one rating"),
    ErrorRow(filter: "positive -+", english: "“positive -+” matches nothing: the words exclude each other"),
    ErrorRow(filter: "web -web", english: "“web -web” matches nothing: the words exclude each other"),
    ErrorRow(
      filter: "met<20 met>80", english: "“met<20 met>80” matches nothing: the words exclude each other"),
    ErrorRow(
      filter: "impact>=4 impact<3",
      english: "“impact>=4 impact<3” matches nothing: the words exclude each other"),
  ]

  @Test(arguments: errors) func aWordThatIsNotUnderstoodIsNamed(_ row: ErrorRow) throws {
    let error = #expect(throws: FilterError.self) { try Filter(row.filter, in: Self.map) }
    #expect(error?.text.english.hasPrefix(row.english) == true, "\(error?.text.english ?? "")")
    if let spanish = row.spanish { #expect(error?.text.spanish == spanish) }
  }

  @Test(arguments: [
    "met>20 met<80", "-met<20 -met>80", "strong negative", "pain>=1 pain>=2", "met>=100", "severity>=1",
  ])
  func wordsThatCanMatchTogetherAreAFilter(_ text: String) throws {
    #expect(try Filter(text, in: Self.map) != nil)
  }

  @Test func theWordThatMatchesNothingIsNamed() throws {
    func unmatched(_ text: String) throws -> String? {
      try #require(try Filter(text, in: Self.map)).unmatchedWord(in: Self.map, .everything)
    }
    #expect(try unmatched("negative channel:webb pain") == "channel:webb")
    #expect(try unmatched("negative -pain") == "-pain")
    #expect(try unmatched("negative truth") == nil)
  }

  @Test func everyWordOfTheTableIsUnderstoodAndIsOneKey() throws {
    var seen: [String: FilterKey] = [:]
    for key in FilterKey.all {
      for word in [key.word.english, key.word.spanish] + key.otherWords {
        #expect(FilterKey.named(word) == key, "\(word)")
        #expect(seen[FoldedText.folded(word)].map { $0 == key } ?? true, "\(word)")
        seen[FoldedText.folded(word)] = key
      }
      for example in [key.example.english, key.example.spanish] {
        #expect(try Filter(example, in: Self.map) != nil, "\(example)")
      }
      #expect(!key.meaning.english.isEmpty && !key.meaning.spanish.isEmpty)
    }
  }
}
