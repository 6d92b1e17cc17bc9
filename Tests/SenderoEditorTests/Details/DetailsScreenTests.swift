import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The details screen while its map changes.
struct DetailsScreenTests {
  @Test func theyFollowTheirItemWhenUndoMovesIt() throws {
    var session = BoardNotation.session("A: a [b] c | B: d")
    try session.play("L k Enter")  // b is now in B, above d.
    try session.play("k k")
    #expect(session.editor.details?.path.description == "$.stages[1].touchpoints[0]")
    let name = { (editor: Editor) in
      editor.details.flatMap { editor.map.item(at: $0.path)?.object["name"]?.string }
    }
    let shown = try #require(name(session.editor))
    try session.play("u")
    #expect(name(session.editor) == shown)
    try session.play("U")
    #expect(name(session.editor) == shown)
  }

  @Test func aFieldOfSeveralLinesIsShownFromItsBeginning() throws {
    var map = BoardNotation.map("A: [a]").map
    map.description = (1...3).map { "\($0) " + String(repeating: "word ", count: 13) }.joined(separator: "\n")
    var session = EditorSession(map, size: Size(width: 80, height: 18))
    try session.play("M Tab")
    var scrolls: Set<Int> = []
    for _ in 0..<60 {
      try session.play("j")
      scrolls.insert(try #require(session.editor.details).scroll)
      let lines = CanvasSnapshot(session.editor.draw()).text
      #expect(!(lines.dropFirst(2).first ?? "").isEmpty, "\(lines)")
    }
    #expect(scrolls.count > 3)
  }

  @Test func theyCloseWhenTheirItemGoes() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"o "x" Enter Esc Enter u"#)
    #expect(session.editor.details == nil)
    #expect(BoardNotation.outline(session.editor) == "A: [a]")
  }

  @Test func theRowBehindStaysOnARow() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter / "notes" Enter Enter "a note" Enter Esc Enter"#)
    #expect(session.editor.front.interaction.screens.count == 2)
    try session.play("u")
    #expect(session.editor.front.interaction.screens.count == 1)
    #expect(session.editor.selectedRow != nil)
  }

  @Test func theMapsOwnDetailsWorkWithoutAStage() throws {
    var session = EditorSession(JourneyMap(id: "m"))
    try session.play(#"M Enter "Title" Enter Esc"#)
    #expect(session.editor.map.title == "Title")
    try session.play("k d")
    #expect(session.editor.map.title == "")
    try session.play("J")
    #expect(session.editor.message?.text == Phrase.notAnElement)
  }

  @Test func aReadOnlyMapIsLookedAtToTheBottom() throws {
    let map = EveryField.map()
    var session = EditorSession(map, readOnlyReason: LocalizedText("frozen", "congelado"))
    try session.play("M")
    for _ in 0..<60 {
      try session.play("Enter")
      if session.editor.front.interaction.screens.count > 1 { try session.play("Esc") }
      try session.play("d o O J e Down")
      #expect(session.editor.prompt == nil)
    }
    #expect(session.editor.map.bytes == map.bytes)
  }

  @Test(arguments: [(Language.english, "“Yes: 120”"), (.spanish, "«Sí: 120»")])
  func thePromptForACountHasAnExample(language: Language, example: String) throws {
    var map = BoardNotation.map("A: a").map
    let fields = Measurement.fields
    var measurement = JSONObject()
    Measurement.kind.set(.string("m1"), for: JSONObject.idKey, in: &measurement)
    Measurement.kind.set(.string("NPS"), for: fields.metric.key, in: &measurement)
    map.measurements = ItemList([Measurement(object: measurement)])
    var session = EditorSession(
      map, settings: EditorSettings(language: language), size: Size(width: 120, height: 24))
    let (list, counts) = (JourneyMap.fields.measurements.description, fields.counts.description)
    try session.play(#"M / "\#(list.label[language])" Enter j Enter"#)
    try session.play(#"/ "\#(counts.label[language])" Enter Enter"#)
    #expect(CanvasSnapshot(session.editor.draw()).text.suffix(2).contains { $0.contains(example) })
  }

  @Test func aTextFromOutsideIsCleanedAndKeptWhereItIsRefused() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter e @outside "two\nlines\e[31m\n""#)
    #expect(session.editor.map.stages[0].touchpoints[0].name == "two lines[31m")
    try session.play(#"e @outside "\n""#)
    guard case .text(let prompt)? = session.editor.prompt else {
      Issue.record("The prompt is closed.")
      return
    }
    #expect(prompt.problem != nil)
  }

  @Test func aPasteStaysOnOneLineWhereTheFieldHasOne() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter Enter @paste " one\ntwo\n" Enter Esc"#)
    #expect(session.editor.map.stages[0].touchpoints[0].name == "a one two")
    try session.play(#"/ "description" Enter Enter @paste "one\ntwo" Enter"#)
    #expect(session.editor.map.stages[0].touchpoints[0].description == "one\ntwo")
  }
}
