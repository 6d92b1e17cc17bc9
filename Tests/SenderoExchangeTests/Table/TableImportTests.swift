import SenderoCore
import Testing

@testable import SenderoExchange

/// Importing tables with different structures and pitfalls as maps.
@Suite("Importing tables")
struct TableImportTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var columns: [(heading: String, field: String)] = []
    let map: [String]
    var remarks: [String] = []
    var testDescription: String { name }

    init(
      _ name: String, _ text: String, columns: [(heading: String, field: String)] = [], _ map: [String],
      remarks: [String] = []
    ) {
      (self.name, self.text, self.columns, self.map, self.remarks) = (name, text, columns, map, remarks)
    }
  }

  static let shapes = [
    Row(
      "stages in runs", "Stage,Touchpoint\nFind,Map\nFind,Walk\nRide,Lock\nFind,Again\n",
      ["Find", "  Map", "  Walk", "Ride", "  Lock", "Find", "  Again"],
      remarks: ["column “Stage” read as Stage", "column “Touchpoint” read as Touchpoint"]),
    Row(
      "an empty cell continues the stage above",
      "Etapa;Punto de contacto;Canal\nBuscar;Mapa;web\n;Andar;calle\n",
      ["Buscar", "  Mapa | channel web", "  Andar | channel calle"]),
    Row(
      "a stage without touchpoints stays", "Stage,Touchpoint,Goal\nFind,Map,Be quick\nRide,,\n",
      ["Find | goal Be quick", "  Map", "Ride"]),
    Row("no stage column", "Touchpoint,Channel\nMap,web\n", ["Journey", "  Map | channel web"]),
    Row(
      "a number as step, an action as name",
      "Step,Stage,Action,Feeling\n1,Find,Looks,Curious\n2,Find,Walks,Tired\n",
      ["Find", "  Looks | emotions Curious", "  Walks | emotions Tired"], remarks: ["column “Step” left out"]),
    Row(
      "a step in words", "Phase,Step,Actions\nBefore,Map,Opens it\nBefore,Walk,Walks\n",
      ["Before", "  Map | actions Opens it", "  Walk | actions Walks"]),
    Row(
      "one row per stage, with lists",
      "Stage,Customer Actions,Touchpoints,Pain Points,Opportunities,KPIs\nFind,Looks; asks,\"Map, poster (red, old)\",Old map,New map,Time\nRide,Rides,Bike,Heavy,Lighter,Trips\n",
      [
        "Find | actions Looks; asks | frictions Old map | strategies New map | KPIs Time", "  Map",
        "  poster (red, old)",
        "Ride | actions Rides | KPIs Trips", "  Bike | painPoints Heavy | opportunities Lighter",
      ], remarks: ["column “KPIs” has no field: stored under its own name"]),
    Row(
      "one row per stage, no touchpoints",
      "Stage,Goal,Emotion (1-5 satisfaction)\nFind,Be quick,2\nRide,Enjoy,5\n",
      ["Find | goal Be quick", "  Find -1", "Ride | goal Enjoy", "  Ride 2"]),
    Row(
      "stages in columns",
      "Stage,Remember,Find,Renew\nCustomer Actions,Reads,Searches; asks,Pays\nTouchpoints,\"Letter\nPoster\",\"Site, help\",Kiosk\nCustomer Experience,Puzzled,Annoyed,Relieved\nKPIs,Opened,Searches,\n",
      [
        "Remember | actions Reads | emotions Puzzled | KPIs Opened", "  Letter", "  Poster",
        "Find | actions Searches; asks | emotions Annoyed | KPIs Searches", "  Site", "  help",
        "Renew | actions Pays | emotions Relieved", "  Kiosk",
      ]),
    Row(
      "a service blueprint, one row per text",
      "\u{FEFF}Stage;Service layer;What happens;Responsible;Time in minutes;Evidence status;Evidence note\r\nArrive;Customer actions;Gives the name;Guest;;assumed;\r\nArrive;Visible staff;Checks it;Host;4,5;observed;Shadowing\r\nArrive;backstage;Sets the table;;2;assumed;\r\nOrder;Customer actions;Chooses;;;;\r\nOrder;Evidence;Menu;;;observed;\r\n",
      [
        "Arrive",
        "  Gives the name | frontstage Checks it | backstage Sets the table | evidence kind=qualitative source=Shadowing | layers layer=Customer actions Responsible=Guest Evidence status=assumed / layer=Visible staff Responsible=Host Time in minutes=4,5 Evidence status=observed / layer=backstage Time in minutes=2 Evidence status=assumed",
        "Order", "  Chooses | physicalEvidence Menu | layers layer=Evidence Evidence status=observed",
      ], remarks: ["6: called observed, but nothing says by what"]),
    Row(
      "unknown columns stay", "Stage,Touchpoint,Team,Team\nFind,Map,Ops,Web\n",
      ["Find", "  Map | Team Ops\nWeb"]),
    Row(
      "a column for each persona",
      "Stage,Touchpoint,Score: Ana (-2 to 2),Score: Luis (-2 to 2)\nFind,Map,2,-1\nFind,Bike,,0\n",
      [
        "Find", "  Map | experiences o08pp15s=experience=positive intensity=strong h=experience=negative",
        "  Bike | experiences h=experience=neutral",
      ]),
    Row(
      "numbers with decimal commas, units and marks",
      "Stage;Touchpoint;Duration;Waiting;Fulfilment;Moment of truth\nFind;Map;4,5;2 h;80 %;x\nFind;Walk;soon;10 min;;no\n",
      [
        "Find", "  Map | momentOfTruth true | fulfilment 80 | duration 4.5 | waiting 120",
        "  Walk | waiting 10 | Duration soon",
      ], remarks: ["3: “soon” does not fit column “Duration”; it is stored under that name"]),
    Row(
      "durations beyond all measure",
      "Stage;Touchpoint;Duration;Waiting\nFind;Map;-99999999999999999999 h;99999999999999999999 h\n",
      ["Find", "  Map | Duration -99999999999999999999 h | Waiting 99999999999999999999 h"],
      remarks: [
        "2: “-99999999999999999999 h” does not fit column “Duration”; it is stored under that name",
        "2: “99999999999999999999 h” does not fit column “Waiting”; it is stored under that name",
      ]),
    Row(
      "a phase in another word", "Stage,Phase,Touchpoint\nFind,Awareness,Map\nRide,Retention,Bike\n",
      ["Find | phase before", "  Map", "Ride | phase after", "  Bike"],
      remarks: ["2: the phase “Awareness” read as “before”"]),
    Row(
      "a solution, an owner and a severity",
      "Stage,Touchpoint,Problem,Severity,Solution,Impact,Owner\nFind,Map,Old,3,New map,4,Ops\n",
      [
        "Find",
        "  Map | painPoints Old severity=3 | opportunities New map solution=New map impact=4 | owner Ops",
      ]),
  ]

  static let scales = [
    Row(
      "pain: high is bad",
      "Stage,Action,Pain Level (1 to 5),What Goes Wrong\nA,a,1,Nothing yet\nA,b,2,Slow\nA,c,3,Slow\nA,d,5,Broken\n",
      [
        "A", "  a 0", "  b 0 | painPoints Slow severity=1", "  c -1 | painPoints Slow severity=2",
        "  d -2 | painPoints Broken severity=4",
      ], remarks: ["column “Pain Level (1 to 5)” read as Pain: high is bad, 5 is worst"]),
    Row(
      "satisfaction: high is good", "Stage,Touchpoint,Satisfaction\nA,a,1\nA,b,2\nA,c,3\nA,d,4\nA,e,5\n",
      ["A", "  a -2", "  b -1", "  c 0", "  d 1", "  e 2"]),
    Row(
      "−5…5 with a real minus sign",
      "Stage,Touchpoint,Emotion (-5 to +5)\nA,a,-1\nA,b,−4\nA,c,+3\nA,d,0\nA,e,n/a\n",
      ["A", "  a -1", "  b -2", "  c 2", "  d 0", "  e"]),
    Row(
      "numbers on both sides of zero", "Stage,Touchpoint,Score\nA,a,-2\nA,b,1\nA,c,0\n",
      ["A", "  a -2", "  b 1", "  c 0"]),
    Row(
      "a score without a direction is left out", "Stage,Touchpoint,Score\nA,a,1\nA,b,5\n",
      ["A", "  a | Score 1", "  b | Score 5"],
      remarks: [
        "column “Score” gives no rating: whether a high number is good is not clear; --column \"Score=score:1..5\" says that 1 is worst and 5 best"
      ]),
    Row(
      "a direction that the user gives", "Stage,Touchpoint,Score\nA,a,1\nA,b,5\n",
      columns: [("Score", "score:5..1")],
      ["A", "  a 2", "  b -2"]),
    Row(
      "words", "Stage,Touchpoint,Experience\nA,a,Very bad\nA,b,Neutral\nA,c,muy buena\n",
      ["A", "  a -2", "  b 0", "  c 2"]),
    Row("faces", "Stage,Touchpoint,Emotion\nA,a,😡\nA,b,😐\nA,c,☺️\n", ["A", "  a -2", "  b 0", "  c 1"]),
    Row("signs", "Stage,Touchpoint,Mood\nA,a,++\nA,b,-\nA,c,0\n", ["A", "  a 2", "  b -1", "  c 0"]),
    Row(
      "words for emotions do not become ratings",
      "Stage,Touchpoint,Emotion\nA,a,Puzzled\nA,b,Good\nA,c,Relieved\n",
      ["A", "  a | emotions Puzzled", "  b | emotions Good", "  c | emotions Relieved"]),
    Row(
      "0 to 10", "Stage,Touchpoint,Satisfaction (0-10)\nA,a,0\nA,b,5\nA,c,8\nA,d,11\nA,e,6\n",
      ["A", "  a -2", "  b 0", "  c 2", "  d | Satisfaction (0-10) 11", "  e 1"],
      remarks: ["5: “11” does not fit column “Satisfaction (0-10)”; it is stored under that name"]),
  ]

  @Test("Every structure of table becomes the expected map", arguments: shapes)
  func shape(_ row: Row) throws { try check(row) }

  @Test("The direction of a scale is never guessed", arguments: scales)
  func scale(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let read = try Self.read(row.text, columns: row.columns)
    let personas = read.map.personas.map(\.id)
    let lines = MapOutline.lines(read.map).map { line in
      personas.enumerated().reduce(line) { $0.replacing($1.element, with: $1.offset == 0 ? "o08pp15s" : "h") }
    }
    #expect(lines == row.map)
    let remarks = read.remarks.map { ($0.line.map { "\($0): " } ?? "") + $0.text.english }
    for remark in row.remarks { #expect(remarks.contains(remark), "\(remarks)") }
  }

  private static func read(
    _ text: String, columns: [(heading: String, field: String)] = []
  ) throws -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: "table.csv")
    return try CSVFormat().read(&source, ImportOptions(language: .english, columns: columns))
  }

  @Test("An opportunity is tied to the pain points of its row")
  func opportunities() throws {
    let map = try Self.read("Stage,Touchpoint,Pain,Opportunity\nA,a,\"Slow\n- Old\",Mend\n").map
    let touchpoint = try #require(map.stages.first?.touchpoints.first)
    #expect(touchpoint.painPoints.map(\.text) == ["Slow", "Old"])
    #expect(touchpoint.opportunities.first?.painPoints == touchpoint.painPoints.map(\.id))
  }

  @Test(
    "A table that is not a map is refused, with the line",
    arguments: [
      ("Colour,Size\nred,1\n", "no column can be a stage or a name; the columns are: Colour, Size", 1),
      ("Stage,Touchpoint\n", "the table has no rows", nil),
      ("Stage,Touchpoint\nA,\"b\n", "the quotation mark that begins a field is never closed", 2),
      (
        "JourneyID,CustomerID,VisitDate,Stage,Action,Duration\n1,64,6/10/2026,Homepage,View,264\n",
        TablePhrase.events.english, 1
      ),
    ])
  func refused(_ text: String, _ message: String, _ line: Int?) throws {
    do {
      _ = try Self.read(text)
      Issue.record("The table was not refused.")
    } catch let error as ImportError {
      guard case .invalid(let found) = error.problem else { throw error }
      #expect(found.english == message)
      #expect(error.line == line)
    }
  }

  @Test(
    "A choice that does not exist is refused",
    arguments: [("Nothing", "channel"), ("Stage", "nothing"), ("#9", "stage")])
  func wrongChoice(_ heading: String, _ field: String) {
    #expect(throws: ImportError.self) {
      try Self.read("Stage,Touchpoint\nA,b\n", columns: [(heading, field)])
    }
  }

  @Test("The user can change the meanings of columns before the import")
  func changedMatching() throws {
    let content = TableContent(
      headings: TableRow(line: 1, cells: ["Stage", "Thing", "Score"]),
      rows: [
        TableRow(line: 2, cells: ["Find", "Map", "4"]), TableRow(line: 3, cells: ["Find", "Walk", "1"]),
      ])
    var matching = try ColumnMatching(content)
    #expect(matching.columns.map(\.meaning) == [.stageName, .kept, .kept])
    #expect(matching.columns[1].samples == ["Map", "Walk"])
    matching.columns[1].meaning = .touchpointName
    matching.columns[2].meaning = try #require(ColumnMeaning(typed: "score:1..5"))
    let map = try TableImport.map(of: content, matching, ImportOptions(language: .english)).map
    #expect(MapOutline.lines(map) == ["Find", "  Map 1", "  Walk -2"])
  }

  @Test(
    "Every meaning can be given as text", arguments: ColumnMeaning.choices + [.personaRating("a: b", .words)])
  func typed(_ meaning: ColumnMeaning) {
    #expect(ColumnMeaning(typed: meaning.name) == meaning)
    #expect(!meaning.title.spanish.isEmpty)
  }

  @Test("An import stops if the map becomes too large")
  func tooLarge() throws {
    let content = TableContent(
      headings: TableRow(line: 1, cells: ["Stage", "Touchpoint"]),
      rows: [TableRow(line: 2, cells: ["A", "b"])])
    var table = try TableImport(ColumnMatching(content), ImportOptions(language: .english), limit: 100_000)
    var rows = 0
    #expect(throws: ImportError.self) {
      while rows < 100_000 {
        rows += 1
        try table.add(TableRow(line: rows, cells: ["Stage", "Touchpoint \(rows)"]))
      }
    }
    #expect((500..<2000).contains(rows))
  }

  @Test("The ids depend only on the seed")
  func ids() throws {
    let text = "Stage,Touchpoint\nA,b\n"
    let ids = try ([1, 1, 2] as [UInt64]).map { seed -> String in
      var source = ImportSource(Array(text.utf8))
      return try CSVFormat().read(&source, ImportOptions(language: .english, seed: seed)).map.stages.first?.id
        ?? ""
    }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }
}
