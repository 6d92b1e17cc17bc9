import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Filling in the details by keys: one field after another, one item after another.
struct FillingInTests {
  /// The number of keys in a script that do not type text.
  private static func keys(in script: String) throws -> Int {
    let quoted = script.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map(\.element.count).reduce(0, +)
    return try KeyScript(script).events.count - quoted
  }

  @Test func aCompleteTouchpointTakesAtMostThirtyKeysBesidesTheText() throws {
    let script = #"""
      Enter 4*Down Enter "One price" Enter "30" Enter
      "The price changes" Enter 3 Enter
      "How might we keep it?" Enter 4 2 "Ana" Enter Enter
      1 "abandonment" Enter "81 %" Enter "Web analytics" Enter
      2 "Is this the price?" Enter Enter Esc Esc
      """#
    #expect(try Self.keys(in: script) <= 30)
    var session = BoardNotation.session("A: [a]")
    try session.play(script)
    #expect(session.editor.details == nil)
    let touchpoint = session.editor.map.stages[0].touchpoints[0]
    #expect(touchpoint.expectation == "One price")
    #expect(touchpoint.fulfilment?.literal == "30")
    #expect(touchpoint.painPoints.map(\.text) == ["The price changes"])
    #expect(touchpoint.painPoints[0].severity?.literal == "3")
    let opportunity = try #require(touchpoint.opportunities.first)
    #expect(touchpoint.opportunities.count == 1)
    #expect(opportunity.text == "How might we keep it?")
    #expect([opportunity.impact?.literal, opportunity.effort?.literal] == ["4", "2"])
    #expect(opportunity.owner == "Ana")
    #expect(touchpoint.evidence.count == 2)
    let (figure, quote) = (touchpoint.evidence[0], touchpoint.evidence[1])
    #expect(figure.kind == .quantitative)
    #expect(
      [figure.metric, figure.value?.literal, figure.unit, figure.source]
        == ["abandonment", "81", "%", "Web analytics"])
    #expect(quote.kind == .qualitative)
    #expect([quote.quote, quote.source] == ["Is this the price?", ""])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    /// The label of the selected row at the end.
    let selected: String
    /// The label of the prompt at the end; `nil` if there is none.
    let asked: String?
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "Enter goes to the next field", keys: #"Enter "b" Enter"#, selected: "Experience",
      asked: "Experience"),
    Row(
      name: "Tab goes to the next field", keys: #"Enter "b" Tab"#, selected: "Experience", asked: "Experience"
    ),
    Row(
      name: "a choice leads to the next field", keys: "j Enter 3", selected: "Intensity", asked: "Intensity"),
    Row(name: "Tab leaves a choice as it is", keys: "j Enter Tab", selected: "Intensity", asked: "Intensity"),
    Row(name: "Shift-Tab goes back", keys: #"j Enter BackTab"#, selected: "Name", asked: "Name"),
    Row(name: "Esc stops", keys: #"Enter "b" Enter Esc"#, selected: "Experience", asked: nil),
    Row(
      name: "an empty answer leads to the next field", keys: "6*j Enter Enter", selected: "Opportunities",
      asked: "Text"),
    Row(
      name: "the severity of a new item is asked for", keys: #"6*j Enter "x" Enter"#, selected: "Pain points",
      asked: "Severity"),
    Row(
      name: "a digit answers, and the next item is asked for", keys: #"6*j Enter "x" Enter 4"#,
      selected: "Pain points", asked: "Text"),
    Row(
      name: "Esc ends the adding", keys: #"6*j Enter "x" Enter 4 Esc"#, selected: "Pain points", asked: nil),
    Row(name: "Esc adds nothing", keys: #"6*j Enter Esc"#, selected: "Pain points", asked: nil),
    Row(name: "a field is found by its name", keys: #"/ "emo" Enter"#, selected: "Emotions", asked: nil),
    Row(
      name: "a field is found by a part", keys: #"/ "idence s" Enter"#, selected: "Evidence status",
      asked: nil),
    Row(
      name: "Esc ends the search where it began", keys: #"j / "emo" Esc"#, selected: "Experience", asked: nil),
  ]

  struct Unknown: CustomTestStringConvertible, Sendable {
    let typed: String
    var language = Language.english
    let message: String
    var testDescription: String { "\(language.rawValue) \(typed)" }
  }

  static let unknownFields = [
    Unknown(typed: "zzz", message: "No field is called “zzz”"),
    Unknown(typed: "emox", message: "No field is called “emox”"),
    Unknown(typed: "fecha", language: .spanish, message: "Ningún campo se llama «fecha»"),
    Unknown(typed: "zzz", language: .spanish, message: "Ningún campo se llama «zzz»"),
  ]

  @Test(arguments: unknownFields) func aFieldThatIsNotThereIsNotFound(_ row: Unknown) throws {
    var session = EditorSession(
      BoardNotation.map("A: a").map, settings: EditorSettings(language: row.language))
    try session.play(#"Enter j / "\#(row.typed)""#)
    #expect(session.editor.selectedRow?.field.key == "experience")
    #expect(CanvasSnapshot(session.editor.draw()).description.contains(row.message))
    try session.play("Enter")
    #expect(session.editor.selectedRow?.field.key == "experience")
    #expect(session.editor.prompt == nil)
    #expect(session.editor.message?.text[row.language] == row.message)
    try session.play(#"/ "\#(row.typed)" Backspace Ctrl-U "ex""#)
    #expect(session.editor.selectedRow?.field.key != "name")
    #expect(!CanvasSnapshot(session.editor.draw()).description.contains(row.message))
  }

  @Test(arguments: rows) func enterLeadsOn(_ row: Row) throws {
    var session = BoardNotation.session("A: [a]")
    try session.play("Enter " + row.keys)
    let editor = session.editor
    #expect(editor.selectedRow?.field.label.english == row.selected)
    let asked: String? =
      switch editor.prompt {
      case .text(let asked): asked.purpose.field(in: editor.map)?.label.english
      case .pick(let pick): pick.title.english
      case .confirm, nil: nil
      }
    #expect(asked == row.asked)
    for size in [Size(width: 80, height: 24), Size(width: 20, height: 5)] {
      session.send(.resize(size))
      #expect(session.editor.draw().cursor != nil)
    }
  }

  @Test func theNextElementOfAListIsAskedForUntilOneIsEmpty() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter / "actions" Enter Enter "calls" Enter "waits" Enter Enter Esc"#)
    #expect(session.editor.map.stages[0].touchpoints[0].actions == ["calls", "waits"])
    #expect(session.editor.selectedRow?.field.key == "thoughts")
  }

  @Test func aNewTouchpointLeadsToTheNextUntilOneIsEmpty() throws {
    var session = BoardNotation.session("A: [a] | B: b")
    try session.play(#"o "x" Enter "y" Enter Enter g"#)
    #expect(BoardNotation.outline(session.editor) == "A: a x [y+] | B: b")
    try session.play(#"O "z" Enter Esc"#)
    #expect(BoardNotation.outline(session.editor) == "A: a x [z] y+ | B: b")
  }

  @Test func theOneDigitOfAScaleReplacesTheOldOne() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter 6*j Enter "x" Enter 4 Esc Enter j Enter 2"#)
    #expect(session.editor.map.stages[0].touchpoints[0].painPoints[0].severity?.literal == "2")
  }

  // MARK: Folded fields

  @Test func emptyFieldsAreFoldedIntoOneLine() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play("Enter")
    let keys = { (editor: Editor) in editor.rows.filter { $0.content == .field }.map(\.field.key) }
    let most = [
      "name", "experience", "intensity", "channel", "expectation", "fulfilment", "painPoints",
      "opportunities", "evidence", "personas",
    ]
    #expect(keys(session.editor) == most)
    #expect(
      CanvasSnapshot(session.editor.draw()).description.contains("+ 21 empty · Tab shows them: By persona"))
    try session.play("Tab")
    #expect(Set(keys(session.editor)) == Set(Touchpoint.kind.fields.map(\.key)).subtracting(["id"]))
    try session.play(#"/ "emotions" Enter Enter "afraid" Enter Esc Tab"#)
    #expect(keys(session.editor) == most + ["emotions"])
    // An emptied field stays unfolded, so that a second d does not empty another field.
    try session.play(#"/ "emotions" Enter j d"#)
    #expect(session.editor.selectedRow?.field.key == "emotions")
    try session.play("d")
    #expect(session.editor.selectedRow?.field.key == "emotions")
  }

  @Test(arguments: Language.allCases) func tabSaysThatNothingIsFolded(_ language: Language) throws {
    var session = EditorSession(EveryField.map(), settings: EditorSettings(language: language))
    try session.play("M Tab")
    #expect(session.editor.details?.folded == [])
    let expected = language == .english ? "No field is folded here" : "Aquí no hay campos plegados"
    #expect(session.editor.message?.text[language] == expected)
  }

  @Test func painPointsAndEvidenceAreOnTheFirstPage() throws {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: .english, using: &generator)
    for (stage, touchpoints) in map.stages.map(\.touchpoints).enumerated() {
      for index in touchpoints.indices {
        var session = EditorSession(map)
        session.editorOpensDetails(.touchpoint(index, inStage: stage))
        let screen = CanvasSnapshot(session.editor.draw()).description
        #expect(screen.contains("  Pain points  "), "\(touchpoints[index].name)")
        #expect(screen.contains("  Evidence  "), "\(touchpoints[index].name)")
      }
    }
  }

  @Test func everybodyMeetsATouchpointThatNamesNoPersona() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Tab Tab o "Ana" Enter Esc BackTab BackTab Enter"#)
    let line = { (session: EditorSession) in
      CanvasSnapshot(session.editor.draw()).description.split(separator: "\n").first {
        $0.contains("Personas")
      }
    }
    #expect(line(session)?.contains("everybody") == true)
    try session.play(#"/ "personas" Enter j Enter"#)
    #expect(line(session)?.contains("everybody") == false)
  }

  // MARK: Adding and deleting

  static let messages: [(keys: String, message: String)] = [
    (#"6*j Enter "Slow" Enter"#, "Added a pain point: Slow · u undoes"),
    (#"6*j Enter "Slow" Enter 3 Esc d"#, "Deleted a pain point: Slow · 3 (major) · u undoes"),
    (#"8*j Enter 1 "calls" Enter "5" Enter Esc d"#, "Deleted a piece of evidence: calls 5 · u undoes"),
    (#"/ "actions" Enter Enter "calls" Enter"#, "Added to Actions: “calls” · u undoes"),
    (#"/ "actions" Enter Enter "calls" Enter Esc d"#, "Deleted from Actions: “calls” · u undoes"),
    (#"/ "votes" Enter Enter "Ana: 3" Enter Esc d"#, "Deleted from Votes: “Ana” · u undoes"),
    ("3*j Enter \"web\" Enter Esc k d", "Emptied: Channel · u undoes"),
  ]

  @Test(arguments: messages) func theMessageSaysWhatIsAddedOrDeleted(_ row: (keys: String, message: String))
    throws
  {
    var session = BoardNotation.session("A: [a]")
    try session.play("Enter " + row.keys)
    #expect(session.editor.message?.text.english == row.message)
  }

  /// Keys that fill a list and end on its heading, and the message in both languages after its deletion.
  static let headings: [(keys: String, english: String, spanish: String)] = [
    (
      #"6*j Enter "x" Enter 4 "y" Enter 3 Esc"#, "Deleted: 2 (Pain points)",
      "Se borraron: 2 (Puntos de dolor)"
    ),
    (#"6*j Enter "x" Enter 4 Esc"#, "Deleted: 1 (Pain points)", "Se borró: 1 (Puntos de dolor)"),
    (
      #"/ "actions" Enter Enter "x" Enter "y" Enter Esc"#, "Deleted: 2 (Actions)", "Se borraron: 2 (Acciones)"
    ),
    (
      #"/ "votes" Enter Enter "Ana: 3" Enter "Luis: 1" Enter Esc"#, "Deleted: 2 (Votes)",
      "Se borraron: 2 (Votos)"
    ),
  ]

  @Test(arguments: headings) func deletingAWholeListSaysHowManyWereInIt(
    _ row: (keys: String, english: String, spanish: String)
  ) throws {
    var session = BoardNotation.session("A: [a]")
    try session.play("Enter " + row.keys)
    while session.editor.selectedRow?.content != .field { try session.play("k") }
    try session.play("d")
    #expect(session.editor.message?.text.english == row.english + " · u undoes")
    #expect(session.editor.message?.text.spanish == row.spanish + " · u deshace")
  }

  @Test(arguments: [
    (#""one""#, "Added to Actions: “one”", "Se añadió a Acciones: «one»"),
    (
      #""\#(String(repeating: "long ", count: 30))""#,
      "Added to Actions: “long long long long long long long long…”",
      "Se añadió a Acciones: «long long long long long long long long…»"
    ), (#""one\ntwo\nthree""#, "Added: 3 (Actions)", "Se añadieron: 3 (Acciones)"),
  ]) func pastedLinesAreNamedByTheirList(lines: String, english: String, spanish: String) throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter / "actions" Enter @paste "# + lines)
    #expect(session.editor.message?.text.english == english + " · u undoes")
    #expect(session.editor.message?.text.spanish == spanish + " · u deshace")
  }

  @Test func anItemThatIsEmptiedIsDroppedOnLeavingIt() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter 8*j Enter 2 "Hm" Enter Esc Enter"#)
    #expect(session.editor.front.interaction.screens.count == 2)
    try session.play(#"/ "kind" Enter d / "quote" Enter d Esc"#)
    #expect(session.editor.map.stages[0].touchpoints[0].evidence.isEmpty)
    #expect(session.editor.message?.text.english == "Deleted a piece of evidence · u undoes")
    #expect(session.editor.front.interaction.screens.count == 1)
  }

  @Test func anEmptyItemOfTheFileIsShownAndStays() throws {
    var (map, _) = BoardNotation.map("A: a")
    map.measurements = ItemList([Measurement(object: JSONObject([.init(key: "id", value: .string("m1"))]))])
    var session = EditorSession(map)
    try session.play("M")
    #expect(CanvasSnapshot(session.editor.draw()).description.contains("• (measurement, empty)"))
    try session.play(#"/ "measurements" Enter j Enter Esc"#)
    #expect(session.editor.map.measurements.count == 1)
  }

  // MARK: Dropped texts

  @Test func aTextDroppedWithEscapeIsBroughtBack() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"o "hi" Esc"#)
    #expect(session.editor.message?.text.english == "Dropped “hi” · B brings it back")
    try session.play("k j B Enter Esc")
    #expect(BoardNotation.outline(session.editor) == "A: a [hi]")
    try session.play("B")
    #expect(session.editor.message?.text == Phrase.nothingDropped)
    try session.play(#"Enter Enter Ctrl-U "new" Esc B Enter Esc Esc"#)
    #expect(BoardNotation.outline(session.editor) == "A: a [new]")
  }

  @Test func whatIsSearchedForOrUnchangedIsNotDropped() throws {
    for keys in [#"/ "x" Esc"#, #"i Esc"#, #"o Esc"#, #": "x" Esc"#, #"f "x" Esc"#] {
      var session = BoardNotation.session("A: [a]")
      try session.play(keys)
      #expect(session.editor.message == nil, "\(keys)")
      #expect(session.editor.front.interaction.dropped == nil, "\(keys)")
    }
  }

  @Test func aTextIsNotBroughtBackToAnotherPlace() throws {
    var session = BoardNotation.session("A: [a] b | B: c")
    try session.play(#"i "2" Esc j d B"#)
    #expect(session.editor.prompt == nil)
    try session.play(#"i "2" Esc l B Enter"#)
    #expect(BoardNotation.outline(session.editor) == "A: [a2] | B: c")
  }

  // MARK: Written values

  @Test func valuesAreTypedAndShownAsInSpanish() throws {
    var (map, _) = BoardNotation.map("A: a")
    map.title = "M"
    var settings = EditorSettings(language: .spanish)
    settings.today = Day("2026-11-28")
    var session = EditorSession(map, settings: settings)
    try session.play(
      #"M / "mediciones" Enter Enter "CES" Enter "5,8" Enter "puntos" Enter "30/6/2027" Enter Esc"#)
    let measurement = session.editor.map.measurements[0]
    #expect(measurement.value?.literal == "5.8")
    #expect(measurement.date == "2027-06-30")
    #expect(session.editor.rowText == "CES 5,8 puntos · 30/6/2027")
    try session.play(#"Enter / "fecha" Enter Enter Ctrl-U "+30d" Enter Esc"#)
    #expect(session.editor.map.measurements[0].date == "2026-12-28")
    try session.play(#"/ "recuento" Enter Enter "no" Enter"#)
    guard case .text(let asked)? = session.editor.prompt else {
      Issue.record("There is no prompt.")
      return
    }
    #expect(asked.problem?.spanish.hasSuffix("Sí: 120") == true)
  }

  // MARK: The external editor

  @Test func anEditorThatNobodyChoseIsNamedBeforeItStarts() throws {
    var settings = EditorSettings()
    settings.defaultEditor = "vi"
    let (map, _) = BoardNotation.map("A: a")
    var session = EditorSession(map, settings: settings)
    try session.play("j Enter e")
    guard case .confirm(let asked)? = session.editor.prompt else {
      Issue.record("There is no prompt.")
      return
    }
    #expect(asked.question.english == "vi opens. In it, :wq saves and comes back, :q! only comes back.")
    #expect(session.effects.isEmpty)
    var other = session
    try other.play("Esc")
    #expect(other.effects.isEmpty)
    #expect(other.editor.front.interaction.externallyEdited == nil)
    try session.play(#"Enter @outside "b""#)
    #expect(session.effects.count == 1)
    #expect(session.editor.map.stages[0].touchpoints[0].name == "b")
  }
}

extension EditorSession {
  fileprivate mutating func editorOpensDetails(_ path: JSONPath) {
    var editor = editor
    editor.openDetails(path)
    editor.layOut()
    self = EditorSession(editor)
  }
}

extension Editor {
  fileprivate var rowText: String? { selectedRow?.text(in: map, language) }
}
