import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

/// The board model of a map.
struct BoardModelTests {
  private static let language = Language.english

  private static func persona(_ name: String) -> Persona {
    Persona(
      object: JSONObject([
        .init(key: "id", value: .string("ana")), .init(key: "name", value: .string(name)),
      ]))
  }

  private static func model(
    _ board: String, lens: Lens = .everything, arrangement: Arrangement = .stages, filter: String = "",
    _ edit: (inout JourneyMap) -> Void = { _ in }
  ) -> BoardModel {
    var map = BoardNotation.map(board).map
    edit(&map)
    return BoardModel(
      map, lens: lens, arrangement: arrangement, filter: try? Filter(filter, in: map), language: language)
  }

  @Test func aColumnIsAStageWithItsCounts() {
    let model = Self.model("Look: poster+ web--* | Buy: | : drive") { $0.stages[0].phase = .before }
    let columns = model.stages.indices.map(model.column)
    #expect(columns.map(\.name) == ["Look", "Buy", "(no name)"])
    #expect(columns.map(\.number) == [1, 2, 3])
    #expect(columns.map(\.phase) == [.before, nil, nil])
    #expect(columns.map(\.counts.positive) == [1, 0, 0])
    #expect(columns.map(\.counts.unrated) == [0, 0, 1])
    #expect(model.counts.count == 3)
    #expect(model.points(in: 0).map(\.score) == [1, -2])
  }

  struct CellRow: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: String
    let edit: @Sendable (inout Touchpoint) -> Void
    var testDescription: String { name }
  }

  static let cells = [
    CellRow(name: "nothing", expected: "? (no name)") { _ in },
    CellRow(name: "a name and a channel", expected: "? T (web)") {
      $0.name = "T"
      $0.channel = "web"
    },
    CellRow(name: "strongly negative", expected: "-- T assumption") {
      $0.name = "T"
      $0.rating = Rating(.negative, isStrong: true)
    },
    CellRow(name: "a moment of truth with a link", expected: "? T truth link → next.json") {
      $0.name = "T"
      $0.momentOfTruth = true
      $0.link = " next.json "
    },
    CellRow(name: "a poorly met expectation", expected: "? T ▾20% ▾20 % one price") {
      $0.name = "T"
      $0.expectation = "one price"
      $0.fulfilment = Number(20)
    },
    CellRow(name: "met well", expected: "? T one price · 90 %") {
      $0.name = "T"
      $0.expectation = "one price"
      $0.fulfilment = Number(90)
    },
    CellRow(name: "a pain point and a branch", expected: "? T assumption branches !") {
      $0.name = "T"
      $0.painPoints.append(PainPoint(object: JSONObject([.init(key: "text", value: .string("slow"))])))
      $0.next.append(Branch(object: JSONObject([.init(key: "to", value: .string("u"))])))
    },
    CellRow(name: "pain points of different severity", expected: "? T assumption !!!") {
      $0.name = "T"
      for severity in ["1", "3", "2"] {
        $0.painPoints.append(
          PainPoint(object: JSONObject([.init(key: "severity", value: .number(severity))])))
      }
    },
    CellRow(name: "a severity out of range", expected: "? T assumption !!!!") {
      $0.name = "T"
      $0.painPoints.append(PainPoint(object: JSONObject([.init(key: "severity", value: .number("1e99"))])))
    },
    CellRow(name: "met by 40 %", expected: "? T 40 %") {
      $0.name = "T"
      $0.fulfilment = Number(40)
    },
  ]

  @Test(arguments: cells) func aCellHasTheMarksOfItsTouchpoint(_ row: CellRow) {
    var touchpoint = Touchpoint(id: "t", name: "")
    row.edit(&touchpoint)
    let cell = Self.model("A: a").cell(touchpoint, at: BoardPosition(stage: 0, touchpoint: 0))
    var parts = [cell.sign, cell.name]
    if !cell.channel.isEmpty { parts.append("(\(cell.channel))") }
    if cell.isMomentOfTruth { parts.append("truth") }
    if cell.hasLink { parts += ["link", cell.link] }
    if let certainty = cell.certainty { parts.append(certainty.meaning.english) }
    if cell.hasGap { parts.append(cell.gapSign) }
    if cell.hasBranches { parts.append("branches") }
    if !cell.painSign.isEmpty { parts.append(cell.painSign) }
    if !cell.expectation.isEmpty { parts.append(cell.expectation) }
    #expect(parts.joined(separator: " ") == row.expected)
  }

  @Test func theRarerOfAssumptionsAndEvidenceIsMarked() {
    func marks(_ evidenced: Int) -> (cells: [BoardSign?], title: String) {
      let model = Self.model("A: a+ b- c=") { map in
        for index in 0..<evidenced {
          map.stages[0].touchpoints[index].evidence.append(
            Evidence(object: JSONObject([.init(key: "quote", value: .string("so"))])))
        }
      }
      let cells = model.stages[0].touchpoints.enumerated().map { index, touchpoint in
        model.cell(touchpoint, at: BoardPosition(stage: 0, touchpoint: index)).certainty
      }
      return (cells, model.headline())
    }
    #expect(marks(2).cells == [nil, nil, .assumption])
    #expect(marks(2).title == "Untitled")
    #expect(marks(1).cells == [.evidence, nil, nil])
    #expect(marks(1).title == "Untitled · 2 assumptions")
    #expect(marks(0).cells == [nil, nil, nil])
    #expect(marks(0).title == "Untitled · 3 assumptions")
  }

  @Test func aCellIsRatedAndDimmedAsTheLensShowsIt() throws {
    let rate: (inout JourneyMap) -> Void = { map in
      map.personas.append(Self.persona("Ana López"))
      map.stages[0].touchpoints[0].rate(Rating(.negative), for: "ana")
    }
    let everybody = Self.model("A: a+ b+", filter: "negative", rate)
    let cells = { (model: BoardModel) in
      model.stages[0].touchpoints.indices.map { index in
        model.cell(model.stages[0].touchpoints[index], at: BoardPosition(stage: 0, touchpoint: index))
      }
    }
    #expect(cells(everybody).map(\.sign) == ["+", "+"])
    #expect(cells(everybody).map(\.isDimmed) == [true, true])
    let ana = Self.model("A: a+ b+", lens: Lens(persona: "ana"), filter: "negative", rate)
    #expect(cells(ana).map(\.sign) == ["-", "+"])
    #expect(cells(ana).map(\.isDimmed) == [false, true])
    let sideBySide = try #require(cells(Self.model("A: a+", arrangement: .personas, rate)).first)
    #expect(sideBySide.personas.map(\.name) == ["Ana"])
    #expect(sideBySide.personas.map(\.rating) == [Rating(.negative)])
    #expect(cells(everybody)[0].personas.isEmpty)
  }

  @Test func theCountsFollowTheFilter() {
    let model = Self.model("A: a+ b-* | B: c- d", filter: "negative")
    #expect(model.counts.negative == 2 && model.counts.count == 2)
    #expect(model.column(0).counts.count == 1 && model.column(1).counts.count == 1)
    #expect(model.headline() == "Untitled · 2 of 4: negative · 3 assumptions")
    let stage = Self.model("A: a+ b-* | B: c- d", filter: "stage:b")
    #expect(stage.isDimmed(stage.stages[0].touchpoints[0], at: BoardPosition(stage: 0, touchpoint: 0)))
    #expect(!stage.isDimmed(stage.stages[1].touchpoints[0], at: BoardPosition(stage: 1, touchpoint: 0)))
  }

  @Test func lanesHaveTheRowsOfTheirChannel() {
    let model = Self.model("A: a b c | B: d", arrangement: .channels) { map in
      for (index, channel) in ["web", "shop", " Web"].enumerated() {
        map.stages[0].touchpoints[index].channel = channel
      }
    }
    #expect(model.lanes.map(\.channel) == ["web", "shop", ""])
    #expect(model.lanes.map(\.rows) == [0..<2, 2..<3, 3..<4])
    #expect(Array(model.rowMap(in: 0)) == [0, 2, 1, nil])
    #expect(Array(model.rowMap(in: 1)) == [nil, nil, nil, 0])
    #expect(model.rowCount(in: 0..<2) == 4)
    #expect(Self.model("A: a b").lanes.isEmpty)
  }

  @Test func whatALensLeavesOutHasNoRow() {
    let model = Self.model("A: a b c", lens: Lens(channel: "web")) {
      $0.stages[0].touchpoints[1].channel = "web"
    }
    #expect(Array(model.rowMap(in: 0)) == [1])
    #expect(model.counts.count == 1)
  }

  struct HeadlineRow: CustomTestStringConvertible, Sendable {
    let expected: String
    var lens = Lens.everything
    var filter = ""
    var view: LocalizedText?
    var showsPersona = true
    var testDescription: String { expected }
  }

  static let headlines = [
    HeadlineRow(expected: "Car · current · everybody"),
    HeadlineRow(expected: "Car · current · Ana", lens: Lens(persona: "ana")),
    HeadlineRow(expected: "Car · current · everybody · web", lens: Lens(channel: "web")),
    HeadlineRow(expected: "Car · 0 of 1: truth · current · everybody", filter: "truth"),
    HeadlineRow(
      expected: "Car · Personas · current", view: LocalizedText("Personas", "Personas"), showsPersona: false),
  ]

  @Test(arguments: headlines) func theHeadlineSaysWhatIsShown(_ row: HeadlineRow) {
    let model = Self.model("A: a", lens: row.lens, filter: row.filter) { map in
      map.title = "Car"
      map.state = .current
      map.personas.append(Self.persona("Ana"))
    }
    #expect(model.headline(view: row.view, showsPersona: row.showsPersona) == row.expected)
  }

  @Test func aRowOfFieldsSaysWhatTheStageOrItsTouchpointsSay() throws {
    let model = Self.model("A: a b") { map in
      map.stages[0].actions = ["ask", "wait"]
      map.stages[0].touchpoints[0].frontstage = "clerk"
      map.stages[0].touchpoints[1].frontstage = "phone"
    }
    let actions = try #require(FieldRow.all.first { $0.name == "actions" })
    let frontstage = try #require(FieldRow.all.first { $0.name == "frontstage" })
    let (clerk, phone) = (FieldRow.Text("clerk", name: "a"), FieldRow.Text("phone", name: "b"))
    #expect(model.texts(of: actions, in: 0) == [FieldRow.Text("ask"), FieldRow.Text("wait")])
    #expect(model.texts(of: frontstage, in: 0) == [clerk, phone])
    #expect(model.texts(of: frontstage, in: 0, first: 1) == [phone, clerk])
  }
}
