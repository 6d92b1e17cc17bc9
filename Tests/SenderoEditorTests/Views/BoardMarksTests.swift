import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// Marks on the board besides names and ratings: the small curve, assumptions and gaps.
struct BoardMarksTests {
  @Test(arguments: ExampleSession.screens) func theExampleLooksLikeThis(_ screen: ExampleSession.Screen)
    throws
  {
    var session = ExampleSession.session(screen)
    try session.play("Right Right Down Down")
    expectSnapshot(session.editor.draw(), named: "board-\(screen.testDescription)")
  }

  @Test(arguments: [Zoom.line, .fullCard, .overview]) func soDoOtherZooms(_ zoom: Zoom) {
    let screen = ExampleSession.Screen(size: Size(width: 120, height: 40), language: .english)
    expectSnapshot(ExampleSession.session(screen, zoom: zoom).editor.draw(), named: "zoom-\(zoom.name)")
  }

  @Test func itsPointsStandUnderTheirColumns() throws {
    var session = BoardNotation.session("A: a++ | B: b-- [c+] | C: d", size: Size(width: 90, height: 30))
    try session.play("Left Right")
    let layout = session.editor.boardLayout
    let canvas = session.editor.draw()
    let rows = canvas.size.height - 2 - layout.curveRows..<canvas.size.height - 2
    func isBraille(_ column: Int) -> Bool {
      rows.contains {
        (0x2801...0x28FF).contains(canvas[column, $0].base.value) && canvas[column, $0].style.role != .border
      }
    }
    let (first, firstWidth) = layout.column(of: 0)
    #expect(isBraille(first + firstWidth / 2) || isBraille(first + firstWidth / 2 + 1))
    let (second, secondWidth) = layout.column(of: 1)
    let marks = (0..<canvas.size.width).filter { column in
      rows.contains { canvas[column, $0].style.role == .accent }
    }
    #expect(marks.count == 1)
    #expect(marks.allSatisfy { $0 > second && $0 < second + secondWidth })
    let (third, _) = layout.column(of: 2)
    #expect(
      !(third..<canvas.size.width).contains { isBraille($0) },
      "The curve does not have a gap at an unrated touchpoint.")
  }

  @Test func nothingRatedIsNoCurve() {
    let session = BoardNotation.session("A: a b | [B]: c")
    let text = CanvasSnapshot(session.editor.draw()).text.joined()
    #expect(!text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
  }

  struct Mark: CustomTestStringConvertible, Sendable {
    let name: String
    let isAssumption: Bool
    let sign: String
    let edit: @Sendable (inout Touchpoint) -> Void
    var testDescription: String { name }
  }

  static let marks = [
    Mark(name: "nothing", isAssumption: false, sign: "") { _ in },
    Mark(name: "rated", isAssumption: true, sign: "") { $0.rating = Rating(.neutral) },
    Mark(name: "rated with evidence", isAssumption: false, sign: "") {
      $0.rating = Rating(.neutral)
      $0.evidence.append(Evidence(object: JSONObject([.init(key: "quote", value: .string("so"))])))
    },
    Mark(name: "a pain point", isAssumption: true, sign: "!") {
      $0.painPoints.append(PainPoint(object: JSONObject([.init(key: "text", value: .string("slow"))])))
    },
    Mark(name: "a severe pain point", isAssumption: true, sign: "!!!") {
      $0.painPoints.append(PainPoint(object: JSONObject([.init(key: "severity", value: .number("3"))])))
    },
    Mark(name: "hardly met", isAssumption: false, sign: "▾39%") { $0.fulfilment = Number(39) },
    Mark(name: "met well enough", isAssumption: false, sign: "") { $0.fulfilment = Number(40) },
    Mark(name: "a percentage out of range", isAssumption: false, sign: "▾-3%") { $0.fulfilment = Number(-3) },
    Mark(name: "a fulfilment that is not a number", isAssumption: false, sign: "") {
      $0.object.members.append(.init(key: "fulfilment", value: .string("much")))
    },
  ]

  /// Two other touchpoints have evidence, so that assumptions are the exception and are marked.
  @Test(arguments: marks) func aTouchpointIsMarked(_ row: Mark) {
    var touchpoint = Touchpoint(id: "t", name: "T")
    row.edit(&touchpoint)
    #expect(touchpoint.isAssumption == row.isAssumption)
    var founded = ["u", "v"].map { Touchpoint(id: $0, name: "U") }
    for index in founded.indices {
      founded[index].rating = Rating(.positive)
      founded[index].evidenceStatus = .observed
    }
    var map = JourneyMap(id: "m")
    map.stages = ItemList([Stage(id: "s", name: "S"), Stage(id: "s2", name: "S2")])
    map.stages[0].touchpoints = ItemList([touchpoint])
    map.stages[1].touchpoints = ItemList(founded)
    for zoom in [Zoom.line, .card, .fullCard] {
      let editor = EditorSession(map, settings: EditorSettings(zoom: zoom, showsPreview: false)).editor
      let text = CanvasSnapshot(editor.draw()).text
      // The board shows the mark, and the summary explains it.
      #expect(text.dropFirst(5).contains { $0.contains("~") } == row.isAssumption, "\(zoom)")
      #expect(text[22].contains("assumption") == row.isAssumption)
      if zoom == .card {
        let shown = text[6..<21].flatMap { $0.split { " │".contains($0) } }.filter {
          "!▾".contains($0.prefix(1))
        }
        #expect(shown.joined(separator: " ") == row.sign)
      }
    }
  }
}
