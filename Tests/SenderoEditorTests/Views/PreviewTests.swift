import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The preview of the selection beside or below the board.
struct PreviewTests {
  static let screens = Language.allCases.flatMap { language in
    [
      Size(width: 120, height: 40), Size(width: 200, height: 60), Size(width: 240, height: 50),
      Size(width: 80, height: 36),
    ].map { ExampleSession.Screen(size: $0, language: language) }
  }

  @Test(arguments: screens) func theWorstMomentOfTheExampleLooksLikeThis(_ screen: ExampleSession.Screen)
    throws
  {
    var session = ExampleSession.session(screen, zoom: screen.size.width < 100 ? .line : .card)
    try session.play("4*Right")
    expectSnapshot(session.editor.draw(), named: "preview-\(screen.testDescription)")
  }

  private static func text(_ editor: Editor) -> String {
    CanvasSnapshot(editor.draw()).text.joined(separator: "\n")
  }

  /// A map with one touchpoint that has a value in every field that the preview shows.
  private static func map() -> JourneyMap {
    var map = BoardNotation.map("A: [a--*] b").map
    map.stages[0].goal = "Stage goal"
    map.personas = ItemList([ExampleSession.persona("p", "Ana")])
    map.stages[0].touchpoints[0].description = "Described"
    map.stages[0].touchpoints[0].expectation = "Hoped"
    map.stages[0].touchpoints[0].fulfilment = Number(20)
    map.stages[0].touchpoints[0].thoughts = ["Thought"]
    map.stages[0].touchpoints[0].emotions = ["Felt"]
    var pain = PainPoint(object: JSONObject())
    pain.text = "Hurts"
    pain.severity = Number(3)
    pain.rootCause = "Why"
    map.stages[0].touchpoints[0].painPoints = ItemList([pain])
    var figure = Evidence(object: JSONObject())
    figure.metric = "abandonment"
    figure.value = Number(81)
    figure.unit = "%"
    figure.respondents = Number(6420)
    figure.source = "Analytics"
    var quote = Evidence(object: JSONObject())
    quote.quote = "Never again"
    quote.persona = "p"
    map.stages[0].touchpoints[0].evidence = ItemList([figure, quote])
    var opportunity = Opportunity(object: JSONObject())
    opportunity.text = "Could"
    opportunity.owner = "Luis"
    opportunity.status = .planned
    map.stages[0].touchpoints[0].opportunities = ItemList([opportunity])
    return map
  }

  static let facts = [
    "strongly negative", "moment of truth", "Described", "met 20 % of “Hoped”", "“Thought” · Felt",
    "major · Hurts · cause: Why", "abandonment 81 % (n 6,420) · Analytics", "“Never again” · Ana",
    "Could · planned · Luis",
  ]

  @Test(arguments: [Size(width: 160, height: 40), Size(width: 120, height: 40), Size(width: 80, height: 40)])
  func itSaysAllThatIsKnown(_ size: Size) {
    let session = EditorSession(Self.map(), size: size)
    let text = Self.text(session.editor)
    for fact in Self.facts { #expect(text.contains(fact), "\(fact)") }
  }

  @Test func nothingEmptyIsShown() throws {
    var session = EditorSession(Self.map(), size: Size(width: 160, height: 40))
    try session.play("Down")
    let text = Self.text(session.editor)
    #expect(text.contains("Only the name is known yet"))
    for word in ["met ", "cause:", "expected", "“”"] { #expect(!text.contains(word), "\(word)") }
    try session.play("Up Up")
    #expect(Self.text(session.editor).contains("Goal: Stage goal"))
  }

  @Test(arguments: [
    (Size(width: 20, height: 5), false), (Size(width: 80, height: 24), true),
    (Size(width: 80, height: 19), false),
    (Size(width: 36, height: 40), false), (Size(width: 120, height: 40), true),
    (Size(width: 160, height: 24), true),
  ]) func itIsThereOnlyWhereThereIsRoom(_ row: (size: Size, isShown: Bool)) {
    let session = EditorSession(Self.map(), size: row.size)
    #expect(Self.text(session.editor).contains("Described") == row.isShown)
  }

  @Test(arguments: [(159, 8, 0), (160, 8, 0), (200, 9, 0), (226, 9, 0), (227, 9, 64), (240, 9, 64)])
  func aPaneHidesNoStage(_ row: (width: Int, stages: Int, pane: Int)) {
    let screen = ExampleSession.Screen(size: Size(width: row.width, height: 40), language: .english)
    let editor = ExampleSession.session(screen).editor
    #expect(editor.boardLayout.stages.count == row.stages)
    #expect(editor.previewWidth == row.pane)
  }

  @Test(arguments: Zoom.allCases) func aWiderScreenShowsNoFewerStages(_ zoom: Zoom) {
    var shown = 0
    for width in 20...300 {
      let screen = ExampleSession.Screen(size: Size(width: width, height: 40), language: .english)
      let stages = ExampleSession.session(screen, zoom: zoom).editor.boardLayout.stages.count
      #expect(stages >= shown, "\(width)")
      shown = stages
    }
    #expect(shown == 9)
  }

  @Test func whatDoesNotFitIsCounted() throws {
    var map = Self.map()
    var pains: [PainPoint] = []
    for number in 1...30 {
      var pain = PainPoint(object: JSONObject())
      pain.text = "Pain \(number)."
      pains.append(pain)
    }
    map.stages[0].touchpoints[0].painPoints = ItemList(pains)
    let session = EditorSession(map, size: Size(width: 120, height: 40))
    let text = Self.text(session.editor)
    let shown = (1...30).count { text.contains("Pain \($0).") }
    #expect(shown > 3 && shown < 30)
    // The opportunity is hidden too, and counts.
    #expect(text.contains("… \(31 - shown) more · Enter"))
  }

  @Test func oneKeyHidesItAndShowsItAndIsRemembered() throws {
    var editor = EditorSession(Self.map(), size: Size(width: 160, height: 40)).editor
    let before = editor.draw()
    #expect(editor.boardLayout.size.width < 120)
    #expect(editor.handle(.key(.function(6))) == [.rememberPreview(false)])
    #expect(!Self.text(editor).contains("Described"))
    #expect(editor.boardLayout.size.width == 160)
    #expect(editor.handle(.key(.function(6))) == [.rememberPreview(true)])
    editor.message = nil
    #expect(editor.draw() == before)
  }

  @Test func aLensShowsTheThoughtsOfItsPersona() throws {
    var map = Self.map()
    var own = PersonaExperience(object: JSONObject())
    own.thought = "Only Ana's"
    map.stages[0].touchpoints[0].experiences["p"] = own
    var session = EditorSession(map, size: Size(width: 120, height: 40))
    #expect(!Self.text(session.editor).contains("Only Ana's"))
    try session.play("v")
    #expect(Self.text(session.editor).contains("Only Ana's"))
  }
}
