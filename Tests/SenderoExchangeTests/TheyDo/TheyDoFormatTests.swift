import class Foundation.ProcessInfo
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Exporting maps as files for TheyDo.
///
/// If `SENDERO_THEYDO_SCHEMAS` names a folder with TheyDo's schemas, they check the same files.
@Suite("Files for TheyDo")
struct TheyDoFormatTests {
  private static var map: JourneyMap {
    var map = JourneyMap(id: "m1")
    map.title = "Riding"
    var touchpoint = Touchpoint(id: "t", name: "Empty station")
    var point = PainPoint(id: "p1", text: "No bike")
    point.severity = Number(3)
    touchpoint.painPoints = ItemList([point])
    var opportunity = Opportunity(id: "o1", text: "Say it before")
    opportunity.solution = "A sign"
    opportunity.owner = "ana@example.org"
    opportunity.impact = Number(4)
    opportunity.status = .planned
    opportunity.ticket = "https://tracker.example/77"
    var other = Opportunity(id: "o2", text: "More bikes")
    other.owner = "Ana"
    other.ticket = "javascript:alert(1)"
    touchpoint.opportunities = ItemList([opportunity, other])
    var quote = Evidence(object: ["id": .string("e1")])
    quote.quote = "Twenty minutes for nothing"
    quote.date = "2026-05-02"
    touchpoint.evidence = ItemList([quote])
    var stage = Stage(id: "s1", name: "Find")
    stage.touchpoints = ItemList([touchpoint])
    map.stages = ItemList([stage])
    map.measurements = ItemList([
      measurement("NPS", ["0": 3, "6": 4, "8": 10, "9": 9, "10": 14], target: (20, .up), stage: "s1"),
      measurement("CSAT", ["1": 2, "2": 3, "3": 5, "4": 20, "5": 10]),
      measurement("Wait", [:], value: "12.50", target: (5, .down)),
      measurement("CES", [:], value: "4.1", respondents: 9),
      measurement("NPS", ["12": 1], value: "30"), measurement("Nothing", [:]),
    ])
    return map
  }

  private static func measurement(
    _ metric: String, _ counts: KeyValuePairs<String, Int>, value: String? = nil, respondents: Int? = nil,
    target: (Int, Direction)? = nil, stage: String = ""
  ) -> Measurement {
    var item = Measurement(object: ["id": .string(metric)])
    item.date = "2026-05-31"
    item.metric = metric
    item.value = value.flatMap { Number(typed: $0) }
    item.respondents = respondents.map { Number($0) }
    item.counts = Counts(counts.map { ($0.key, Number($0.value)) })
    item.target = target.map { Number($0.0) }
    item.direction = target?.1
    item.stage = stage
    return item
  }

  private static func files(_ map: JourneyMap) -> [String: String] {
    let files = TheyDoFormat().files(of: map, FormatOptions(language: .english)).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
  }

  private static func items(_ file: String, _ key: String) throws -> [JSONObject] {
    let text = try #require(files(map)[file])
    return try #require(try JSONReader.read(Array(text.utf8)).object?[key]?.array).compactMap(\.object)
  }

  @Test("Pain points become insights; opportunities and solutions have separate files")
  func insights() throws {
    #expect(
      try Self.items("insights.json", "insights") == [
        [
          "importKey": .string("m1/p1"), "title": .string("No bike"), "type": .string("Pain"),
          "tags": .array([.string("Empty station")]), "groups": .array([.string("Riding")]),
        ]
      ])
    let opportunities = try Self.items("opportunities.json", "opportunities")
    #expect(opportunities.map { $0["ownerEmail"] } == [.string("ana@example.org"), nil])
    #expect(
      opportunities.map { $0["externalLinks"] } == [.array([.string("https://tracker.example/77")]), nil])
    let solution = try #require(try Self.items("solutions.json", "solutions").first)
    #expect(solution["importKey"] == .string("m1/o1/solution"))
    #expect(solution["priority"] == .string("HIGH"))
  }

  @Test("Measurements become metrics of their kinds, with a data point per day")
  func metrics() throws {
    let metrics = try Self.items("metrics.json", "metrics")
    #expect(metrics.map { $0["type"]?.string } == ["NPS", "CSAT", "OTHER", "CES", "OTHER"])
    #expect(metrics[0]["importKey"] == .string("m1/NPS/s1"))
    #expect(metrics[0]["targetComparisonOperator"] == .string("MORE_THAN_OR_EQUAL_TO"))
    #expect(
      metrics[0]["dataPoints"]
        == .array([
          .object([
            "dateOfMeasurement": .string("2026-05-31"), "detractors": .number("7"), "passives": .number("10"),
            "promoters": .number("23"),
          ])
        ]))
    #expect(metrics[2]["targetComparisonOperator"] == .string("LESS_THAN_OR_EQUAL_TO"))
    #expect(metrics[2]["dataPoints"]?.array?.first?.object?["value"] == .number("12.50"))
    #expect(metrics[3]["dataPoints"]?.array?.first?.object?["respondents"] == .number("9"))
  }

  @Test("Data that cannot be written is reported")
  func remarks() {
    let remarks = TheyDoFormat().files(of: Self.map, FormatOptions(language: .spanish)).remarks.map(
      \.text.english)
    #expect(
      remarks == [
        "1 measurements without a date, a metric or a figure are left out",
        "TheyDo reads no journeys from files: stages, ratings and personas are left out",
      ])
  }

  @Test(
    "An owner becomes an address only if the schemas accept it",
    arguments: [
      ("ana@example.org", true), ("a.b+c@x-y.example.com", true), ("Ana", false), ("ana@example", false),
      (".ana@example.org", false), ("a..b@example.org", false), ("a b@example.org", false),
      ("ana@example.o1", false),
      ("ana@-x.org", false), ("ana@ü.org", false), ("@x.org", false), ("a@b@c.org", false),
      ("ana.@x.org", false),
    ])
  func addresses(_ text: String, _ isAddress: Bool) {
    #expect(TheyDoExport.isMailAddress(text) == isAddress)
  }

  @Test("The files contain only members in the schemas")
  func structure() throws {
    let known: [String: Set<String>] = [
      "insights": ["importKey", "title", "description", "type", "tags", "groups"],
      "opportunities": ["importKey", "title", "status", "externalLinks", "tags", "groups", "ownerEmail"],
      "solutions": ["importKey", "title", "status", "tags", "groups", "priority"],
      "metrics": [
        "type", "importKey", "title", "unit", "target", "targetComparisonOperator", "aggregationMethod",
        "dataPoints",
      ],
      "responses": ["responseId", "responseDateTime", "responseFields"],
    ]
    var seen: Set<String> = []
    for map in [Self.map, EveryField.map(each: 3, seed: 5)] {
      for (name, text) in TheyDoFormat().files(of: map, FormatOptions(language: .english, showsRetired: true))
        .files
      {
        let document = try #require(try JSONReader.read(Array(text.utf8)).object, "\(name)")
        for member in document.members {
          guard let keys = known[member.key] else { continue }
          for item in member.value.array ?? [] {
            let members = try #require(item.object).members
            #expect(Set(members.map(\.key)).isSubset(of: keys), "\(name)")
            #expect(!members.contains { $0.value == .null })
            seen.insert(member.key)
          }
        }
      }
    }
    #expect(seen == Set(known.keys))
  }

  @Test(
    "The schemas accept the files",
    .enabled(if: ProcessInfo.processInfo.environment["SENDERO_THEYDO_SCHEMAS"] != nil))
  func schemas() throws {
    let schemas = try #require(ProcessInfo.processInfo.environment["SENDERO_THEYDO_SCHEMAS"])
    let names = [
      "insights.json": "Insights", "opportunities.json": "Opportunities", "solutions.json": "Solutions",
      "metrics.json": "Metrics", "feedback.json": "FeedbackResponses",
    ]
    let folder = try TemporaryFolder()
    for map in [Self.map, EveryField.map(each: 3, seed: 5)] {
      for (name, text) in TheyDoFormat().files(of: map, FormatOptions(language: .english, showsRetired: true))
        .files
      {
        try folder.put(text, name)
        let schema = "\(schemas)/\(names[name] ?? "")File.schema.json"
        let run = try ProgramRun(["check-jsonschema", "--schemafile", schema, folder(name)])
        #expect(run.status == 0, "\(name): \(run.output)\(run.errors)")
      }
    }
  }
}
