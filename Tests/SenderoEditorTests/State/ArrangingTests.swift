import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The board laid out by persona and by channel, and the rows under it.
struct ArrangingTests {
  private func example(_ width: Int, _ height: Int, _ language: Language = .english) -> Editor {
    var generator = SplitMix64(seed: 1)
    let map = Template.example.map(in: language, using: &generator)
    return Editor(
      Document(map: map, path: "m.json", isOnDisk: true), settings: EditorSettings(language: language),
      size: Size(width: width, height: height), seed: 1)
  }

  struct Screen: CustomTestStringConvertible, Sendable {
    let width: Int
    let height: Int
    let language: Language
    var testDescription: String { "\(width)x\(height)-\(language.rawValue)" }
    static let all = [(80, 24), (120, 40), (20, 5)].flatMap { size in
      Language.allCases.map { Screen(width: size.0, height: size.1, language: $0) }
    }
  }

  @Test(arguments: Screen.all) func theBoardLooksLikeThis(_ screen: Screen) {
    for arrangement in [Arrangement.personas, .channels] {
      var editor = example(screen.width, screen.height, screen.language)
      _ = editor.run("arrange \(arrangement.rawValue)")
      _ = editor.handle(.key(.right))
      editor.layOut()
      expectSnapshot(editor.draw(), named: "\(arrangement.rawValue)-\(screen.testDescription)")
    }
  }

  @Test func sideBySideIsSkippedWithoutPersonas() {
    func arrangements(_ editor: Editor) -> [Arrangement] {
      var editor = editor
      return (0..<4).map { _ in
        _ = editor.handle(.key(.character("a")))
        return editor.arrangement
      }
    }
    #expect(arrangements(example(80, 24)) == [.personas, .channels, .blueprint, .stages])
    var alone = Editor(Document(map: BoardNotation.map("A: a").map, path: "m.json"), seed: 1)
    #expect(arrangements(alone) == [.channels, .blueprint, .stages, .channels])
    _ = alone.run("arrange personas")
    #expect(arrangements(alone) == [.channels, .blueprint, .stages, .channels])
  }

  @Test(arguments: Screen.all) func rowsStandUnderIt(_ screen: Screen) {
    var editor = example(screen.width, screen.height, screen.language)
    for key in [Key.character("4"), .function(3), .function(4)] { _ = editor.handle(.key(key)) }
    for _ in 0..<2 { _ = editor.handle(.key(.right)) }
    #expect(editor.front.view.rows.shown == ["actions", "frontstage", "backstage"])
    editor.layOut()
    expectSnapshot(editor.draw(), named: "rows-\(screen.testDescription)")
  }

  @Test func aRowIsHiddenByTheSameKey() {
    var editor = example(120, 40)
    let before = editor.boardLayout
    #expect(editor.handle(.key(.character("4"))) == [.rememberRows(["actions"], path: "m.json")])
    #expect(editor.boardLayout.footerRows == before.footerRows + 4)
    #expect(editor.handle(.key(.character("4"))) == [.rememberRows([], path: "m.json")])
    #expect(editor.boardLayout == before)
  }

  @Test func rowsBelongToTheirMap() {
    var editor = example(120, 40)
    _ = editor.handle(.key(.character("4")))
    editor.replaceFront(with: Document(map: BoardNotation.map("A: a").map, path: "other.json"))
    #expect(editor.front.view.rows.shown == [])
    editor.replaceFront(
      with: Document(map: BoardNotation.map("A: a").map, path: "third.json", fieldRows: ["goal"]))
    #expect(editor.front.view.rows.shown == ["goal"])
  }

  @Test func aRowThatIsEmptyInTheWholeMapIsOnlyItsName() {
    var map = BoardNotation.map("A: [a] b | B: c").map
    map.stages[1].goal = "To be sure"
    var editor = Editor(
      Document(map: map, fieldRows: ["goal", "frontstage"]), size: Size(width: 120, height: 40), seed: 1)
    #expect(editor.boardLayout.fieldRowHeights == [4, 1])
    editor.change(Phrase.nothing) { map, _ in map.stages[1].touchpoints[0].frontstage = "Clerk" }
    #expect(editor.boardLayout.fieldRowHeights == [4, 4])
    editor.change(Phrase.nothing) { map, _ in
      map.stages[1].goal = ""
      map.stages[1].touchpoints[0].frontstage = ""
    }
    #expect(editor.boardLayout.fieldRowHeights == [1, 1])
  }

  @Test func aRowShowsTheContentAndNotTheNameFirst() {
    var map = BoardNotation.map("A: [a] b c").map
    for (index, name) in ["The long name of it", "Verification by video", "Third"].enumerated() {
      map.stages[0].touchpoints[index].name = name
      map.stages[0].touchpoints[index].frontstage = "Clerk \(index)"
    }
    let editor = Editor(
      Document(map: map, fieldRows: ["frontstage"]), size: Size(width: 60, height: 40), seed: 1)
    let rows = editor.boardLayout.fieldRow(0)
    let text = CanvasSnapshot(editor.draw()).text[rows.lowerBound + 1..<rows.upperBound]
    let lines = text.map { $0.trimmingPrefix { $0 == " " } }
    #expect(lines.map(String.init) == ["Clerk 0", "Clerk 1 · Verification", "Clerk 2 · Third"])
  }

  @Test(arguments: ["lanes", "channel lens"]) func whatIsTypedIsShownAndHasTheChannel(_ way: String) throws {
    let map = BoardNotation.map("A: [web] shop | B: call").map
    var editor = Editor(
      Document(map: map, isOnDisk: true), size: Size(width: 80, height: 24), seed: 1)
    for (index, channel) in ["web", "shop"].enumerated() {
      editor.change(LocalizedText("", "")) { map, _ in
        map.stages[0].touchpoints[index].channel = channel
      }
    }
    _ = editor.run(way == "lanes" ? "arrange channels" : "channel web")
    for key in [Key.character("o")] + "New".unicodeScalars.map(Key.character) { _ = editor.handle(.key(key)) }
    editor.layOut()
    let row = editor.previewed { $0.selectedRowOnBoard }
    #expect(row != nil)
    #expect(CanvasSnapshot(editor.draw()).description.contains("New"))
    _ = editor.handle(.key(.enter))
    let added = try #require(editor.selectedTouchpoint)
    #expect(added.name == "New" && added.channel == "web")
    #expect(editor.selectedRowOnBoard != nil)
  }

  @Test func everyTouchpointHasOneSlotInItsLane() {
    var editor = example(120, 40)
    _ = editor.run("arrange channels")
    for stage in editor.stages.indices {
      let rowMap = editor.rowMap(in: stage)
      #expect(rowMap.compactMap { $0 }.sorted() == Array(editor.stages[stage].touchpoints.indices))
      for (row, slot) in rowMap.enumerated() {
        guard let slot else { continue }
        let lane = editor.derived.lanes.lanes.first { $0.rows.contains(row) }
        #expect(lane?.channel == editor.stages[stage].touchpoints[slot].channel)
      }
    }
    let names = editor.derived.lanes.lanes.map(\.channel)
    #expect(Set(names).count == names.count)
  }

  @Test func lanesFollowTheMap() {
    var editor = example(120, 40)
    _ = editor.run("arrange channels")
    editor.change(Phrase.nothing) { map, _ in map.stages[0].touchpoints[0].channel = "carrier pigeon" }
    #expect(editor.derived.lanes.lanes.contains { $0.channel == "carrier pigeon" })
    _ = editor.run("undo")
    #expect(!editor.derived.lanes.lanes.contains { $0.channel == "carrier pigeon" })
  }

  @Test func goingDownInLanesReachesEveryTouchpointOnce() {
    var editor = example(120, 40)
    _ = editor.run("arrange channels")
    _ = editor.handle(.key(.right))
    while editor.selection.touchpoint != nil { _ = editor.run("move-up") }
    var seen: [Int] = []
    for _ in editor.stages[1].touchpoints {
      _ = editor.run("move-down")
      if let touchpoint = editor.selection.touchpoint { seen.append(touchpoint) }
    }
    #expect(seen.sorted() == Array(editor.stages[1].touchpoints.indices))
  }

  @Test func ratingUnderALensRatesForThatPersonaAlone() throws {
    var editor = example(120, 40)
    let persona = try #require(editor.map.personas.first?.id)
    editor.use(Lens(persona: persona))
    let common = editor.selectedTouchpoint?.rating
    _ = editor.handle(.key(.character("r")))
    _ = editor.handle(.key(.character("g")))
    #expect(editor.selectedTouchpoint?.rating == common)
    #expect(editor.selectedTouchpoint?.rating(for: persona) == Rating(.positive))
    let other = try #require(editor.map.personas.last?.id)
    #expect(editor.selectedTouchpoint?.rating(for: other) == common)
  }

  @Test func aPersonaDoesNotSeeWhatItDoesNotMeet() throws {
    var editor = example(120, 40)
    try #require(!editor.map.personas.isEmpty)
    for persona in editor.map.personas {
      editor.use(Lens(persona: persona.id))
      for stage in editor.stages.indices {
        for index in editor.shownTouchpoints(in: stage) {
          #expect(editor.stages[stage].touchpoints[index].isMet(by: persona.id))
        }
      }
      let shown = editor.stages.indices.reduce(0) { $0 + editor.shownTouchpoints(in: $1).count }
      #expect(editor.derived.ratingCounts.whole.count == shown)
      #expect(shown < editor.stages.reduce(0) { $0 + $1.touchpoints.count })
    }
  }

  @Test func oneChannelAloneIsSeen() {
    var editor = example(120, 40)
    for event in [Key.character(":")] { _ = editor.handle(.key(event)) }
    for scalar in "channel we".unicodeScalars { _ = editor.handle(.key(.character(scalar))) }
    _ = editor.handle(.key(.enter))
    #expect(editor.lens == Lens(channel: "web"))
    for stage in editor.stages.indices {
      let seen = editor.shownTouchpoints(in: stage).map { editor.stages[stage].touchpoints[$0].channel }
      #expect(seen.allSatisfy { $0 == "web" })
      #expect(seen.count == editor.stages[stage].touchpoints.filter { $0.channel == "web" }.count)
      #expect(editor.derived.curve.stages[stage].count == seen.count)
      #expect(editor.derived.ratingCounts.stages[stage].count == seen.count)
    }
    _ = editor.run("channel")
    #expect(editor.lens == .everything)
  }

  @Test func whoMeetsATouchpointIsSetUnderTheLens() throws {
    var editor = example(120, 40)
    let personas = Array(editor.map.personas)
    editor.use(Lens(persona: personas[0].id))
    let id = try #require(editor.selectedTouchpoint?.id)
    _ = editor.run("met")
    let touchpoint = try #require(editor.stages[0].touchpoints.first { $0.id == id })
    #expect(!touchpoint.isMet(by: personas[0].id))
    #expect(touchpoint.isMet(by: personas[1].id))
    #expect(editor.selectedTouchpoint?.id != id)
    _ = editor.run("undo")
    #expect(editor.stages[0].touchpoints.first { $0.id == id }?.isMet(by: personas[0].id) == true)
  }
}
