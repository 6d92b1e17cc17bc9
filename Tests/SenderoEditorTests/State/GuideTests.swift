import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The guide, used by keys.
struct GuideTests {
  private static func session(
    _ board: String, _ keys: String = "", size: Size = Size(width: 80, height: 24)
  ) throws -> EditorSession {
    var session = BoardNotation.session(board, size: size)
    try session.play(#": "guide" Enter "# + keys)
    return session
  }

  private static func purpose(_ editor: Editor) -> TextPrompt.Purpose? {
    if case .text(let asked)? = editor.prompt { asked.purpose } else { nil }
  }

  /// With the guide alone, the user gets from the blank template to a rated map with two personas and a goal.
  @Test func itLeadsFromNothingToAWholeMap() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("KeyScripts/Cases/guide-walk/keys")
    let script = try KeyScript(String(contentsOf: file, encoding: .utf8))
    var session = EditorSession(Editor(nil, seed: 1))
    var letters = 0
    for event in script.events {
      if Self.purpose(session.editor) != nil, case .key(.character) = event { letters += 1 }
      session.send(event)
    }
    let editor = session.editor
    #expect(editor.map.title == "My first car")
    #expect(editor.map.objectives.count == 1)
    #expect(editor.map.personas.map(\.name) == ["Ana", "Luis"])
    #expect(
      BoardNotation.outline(editor).replacing(/[\[\]]/, with: "")
        == "First stage: Word of mouth++ | Buy: Checkout= | Use: First trip-")
    #expect(editor.map.stages.map(\.phase) == [.before, .during, .after])
    let worst = editor.map.stages[2].touchpoints[0]
    #expect(worst.painPoints[0].severity?.literal == "3")
    #expect(worst.opportunities[0].owner == "Payments")
    #expect(GuideStep.all.allSatisfy { $0.progress(editor.map).isDone })
    #expect(editor.guide == GuideState(step: 7, editor.map))
    #expect(CanvasSnapshot(editor.draw()).text.joined().contains("Guide finished"))
    // These are the keys of the guide itself, without the typed text.
    #expect(script.events.count - letters <= 50)
  }

  @Test func itIsTakenUpWhereTheMapStands() throws {
    var session = try Self.session("A: a")
    #expect(session.editor.guide?.step == 0)
    try session.play(#": "guide" Enter"#)
    #expect(session.editor.guide == nil)
    #expect(session.editor.message?.text.english == "Guide closed · Ctrl-G resumes it")
    try session.play(#"Ctrl-G "Title" Enter "Sell more" Enter Esc : "guide" Enter Ctrl-G"#)
    #expect(session.editor.guide?.step == 1)
    // After undo, the step is no longer done.
    try session.play(#"Esc Esc : "guide" Enter u : "guide" Enter"#)
    #expect(session.editor.guide?.step == 0)
  }

  @Test func theStepsAreGoneThroughBothWaysWithoutAnInput() throws {
    var session = try Self.session("A: a")
    #expect(session.editor.prompt == nil)
    try session.play("Ctrl-P")
    #expect(session.editor.message?.text == Phrase.noFurther)
    try session.play("Ctrl-N")
    #expect(session.editor.details?.path == JSONPath())
    #expect(session.editor.selectedRow?.field.key == "description")
    try session.play("Ctrl-N")
    #expect(session.editor.view == .personas && session.editor.details == nil)
    #expect(session.editor.prompt == nil)
    // In a prompt with text, these keys belong to the prompt, so that no text is lost.
    try session.play(#"Ctrl-G "An" Ctrl-N "a" Enter Esc"#)
    #expect(session.editor.map.personas.map(\.name) == ["Ana"])
    #expect(session.editor.guide?.step == 2)
    #expect(session.editor.guide?.progress == GuideProgress(1, of: 2))
    try session.play("3*Ctrl-N")
    #expect(session.editor.guide?.step == 5)
    #expect(session.editor.prompt == nil)
    try session.play("Ctrl-N Ctrl-N")
    #expect(session.editor.guide?.step == 0, "The last step must lead to the first one that is not done.")
    #expect(session.editor.prompt == nil)
    #expect(
      session.editor.message?.text.english == "Step 1 is not done: back to it · Ctrl-G answers it")
    try session.play("Ctrl-N Ctrl-P")
    #expect(session.editor.guide?.step == 0)
  }

  @Test func theKeyOfTheGuideOpensItWithItsFirstQuestion() throws {
    var session = BoardNotation.session("A: a")
    try session.play("Ctrl-G")
    #expect(session.editor.guide?.step == 0)
    #expect(Self.purpose(session.editor) == .renameMap)
    try session.play(#""Opening an account" Enter"#)
    #expect(session.editor.map.title == "Opening an account")
    #expect(Self.purpose(session.editor) == .newItem(.objectives, index: 0))
    // An empty answer ends the questions.
    try session.play("Enter")
    #expect(session.editor.prompt == nil && session.editor.map.objectives.isEmpty)
  }

  @Test func objectivesAreAskedForUntilAnEmptyAnswer() throws {
    func line(_ session: EditorSession) -> String { CanvasSnapshot(session.editor.draw()).text.last ?? "" }
    var session = BoardNotation.session("A: a")
    try session.play(#"Ctrl-G "Opening an account" Enter"#)
    #expect(line(session).hasPrefix(" Enter adds and asks for the next"))
    try session.play(#""Sell more" Enter "Fewer calls" Enter"#)
    #expect(Self.purpose(session.editor) == .newItem(.objectives, index: 2))
    #expect(line(session).hasPrefix(" Enter adds and asks for the next"))
    try session.play("Enter")
    #expect(session.editor.prompt == nil)
    #expect(session.editor.map.objectives.count == 2)
    #expect(session.editor.guide?.progress?.isDone == true)
  }

  @Test func aPersonaIsAskedAboutAsTheHintSays() throws {
    var session = try Self.session("A: a", "2*Ctrl-N Ctrl-G")
    let line = CanvasSnapshot(session.editor.draw()).text.last ?? ""
    #expect(line.hasPrefix(" Enter adds, then asks about them"))
    try session.play(#""Ana" Enter"#)
    #expect(
      Self.purpose(session.editor) == .personaQuestion(persona: session.editor.map.personas[0].id, index: 0))
  }

  @Test func itAlwaysAsksOrSaysWhatToPress() throws {
    var session = try Self.session("A: a")
    for _ in GuideStep.all {
      try session.play("Ctrl-G")
      let editor = session.editor
      #expect(
        editor.prompt != nil || editor.message != nil, "step \(editor.guide?.step ?? -1)")
      try session.play("Esc Esc Ctrl-N")
    }
  }

  @Test func theDataStepAddsAMeasurement() throws {
    var session = try Self.session("A: a", #"Ctrl-N Ctrl-G "Tickets read" Enter"#)
    #expect(session.editor.map.description == "Tickets read")
    try session.play(#""NPS" Enter "31" Enter Enter Enter"#)
    #expect(session.editor.map.measurements.map(\.metric) == ["NPS"])
    #expect(session.editor.map.measurements.map { $0.value?.literal } == ["31"])
    #expect(session.editor.guide?.progress?.isDone == true)
    #expect(session.editor.prompt == nil)
  }

  @Test func theTextOfATemplateIsReplacedAndDoesNotCount() throws {
    var session = EditorSession(Editor(nil, settings: EditorSettings(language: .spanish), seed: 1))
    try session.play(#": "new seven-stages" Enter Ctrl-G "Abrir una cuenta" Enter "Más altas" Enter Esc"#)
    #expect(session.editor.guide?.progress == GuideProgress(2, of: 2))
    try session.play("Ctrl-N")
    #expect(session.editor.guide?.progress == GuideProgress(0, of: 2))
    #expect(session.editor.guide?.action == Phrase.guideDataAction)
    try session.play(#"Ctrl-G "Lo que se sabe" Enter"#)
    #expect(session.editor.map.description == "Lo que se sabe")
  }

  @Test func aCommandTypedIntoAQuestionIsRunNotKept() throws {
    var session = try Self.session("A: a-", #"5*Ctrl-N Ctrl-G : "guide" Enter"#)
    #expect(session.editor.guide == nil)
    #expect(session.editor.map == BoardNotation.session("A: a-").editor.map)
    // A colon inside a text is part of the text.
    try session.play(#"Ctrl-G "Gyms: joining" Enter"#)
    #expect(session.editor.map.title == "Gyms: joining")
  }

  @Test func severityAndOwnerAreAsked() throws {
    var session = try Self.session("A: a-", #"5*Ctrl-N Ctrl-G "Nobody calls" Enter"#)
    #expect(session.editor.guide?.action == Phrase.guideSeverityAction)
    try session.play(#"3 "Call back" Enter 4 2"#)
    #expect(session.editor.guide?.action == Phrase.guideOwnerAction)
    try session.play(#""Ana" Enter"#)
    let touchpoint = session.editor.map.stages[0].touchpoints[0]
    #expect(touchpoint.painPoints.map { $0.severity?.literal } == ["3"])
    #expect(touchpoint.opportunities.map(\.owner) == ["Ana"])
    #expect(session.editor.guide?.progress?.isDone == true)
  }

  @Test(arguments: Language.allCases) func theHintSaysThatADigitIsEnough(_ language: Language) throws {
    var session = EditorSession(
      BoardNotation.map("A: a-").map, settings: EditorSettings(language: language),
      size: Size(width: 80, height: 24))
    func line() -> String { CanvasSnapshot(session.editor.draw()).text.last ?? "" }
    try session.play(
      #"Enter / "\#(language == .english ? "pain" : "puntos de dolor")" Enter Enter "Ow" Enter"#)
    let hint = [
      Language.english: " 1–4 chooses and goes on · Enter skips",
      .spanish: " 1–4 elige y sigue · Enter salta",
    ]
    #expect(line().hasPrefix(try #require(hint[language])))
    try session.play("3")
    #expect(!line().contains("1–4"))
  }

  @Test func anEmptyAnswerOpensNoOtherField() throws {
    var session = try Self.session("A: a-", #"5*Ctrl-N Ctrl-G "Nobody calls" Enter 3"#)
    #expect(
      CanvasSnapshot(session.editor.draw()).text.last?.hasPrefix(" Enter adds · empty or Esc ends") == true)
    try session.play("Enter")
    #expect(session.editor.prompt == nil)
    #expect(session.editor.selectedRow?.field.key == "opportunities")
  }

  @Test func aTipStandsOnlyBesideItsQuestion() throws {
    func shows(_ text: LocalizedText, _ editor: Editor) -> Bool {
      CanvasSnapshot(editor.draw()).text.joined().contains(text.english.prefix(30))
    }
    var session = try Self.session("A: a-", "5*Ctrl-N Ctrl-G")
    #expect(shows(Phrase.guidePainsTip, session.editor))
    try session.play(#""Nobody calls" Enter"#)
    #expect(!shows(Phrase.guidePainsTip, session.editor))
    #expect(shows(PainPoint.fields.severity.description.about, session.editor))
    // A field that the user opens keeps its own description.
    try session.play("Esc j Enter")
    #expect(!shows(Phrase.guidePainsTip, session.editor))
  }

  @Test func everyInputOfTheGuideShowsTheWayOut() throws {
    var seen = 0
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 18)] {
      for step in 0..<7 where step != 4 {
        var session = try Self.session("A: a-", "\(step)*Ctrl-N Ctrl-G", size: size)
        if session.editor.prompt == nil { try session.play("Ctrl-G") }
        // A choice shows its own hint, and may cover the panel.
        guard case .text? = session.editor.prompt else { continue }
        let lines = CanvasSnapshot(session.editor.draw()).text
        #expect(lines.contains { $0.contains("Esc leave") }, "step \(step + 1) at \(size)")
        seen += 1
      }
    }
    #expect(seen == 10)
  }

  @Test func aNewMapIsOfferedItUntilItIsDismissed() throws {
    func line(_ session: EditorSession) -> String { CanvasSnapshot(session.editor.draw()).text.last ?? "" }
    var session = EditorSession(Editor(nil, seed: 1))
    try session.play(#": "new seven-stages" Enter j"#)
    #expect(line(session).hasPrefix(" Step 1 of 7 · Ctrl-G · "))
    try session.play(#"Ctrl-G "Ours" Enter "Sell" Enter Esc : "guide" Enter j"#)
    #expect(!line(session).contains("of 7"))
    // The guide is not offered for a map that has ratings.
    try session.play(#": "new example" Enter d j"#)
    #expect(session.editor.map.title == "Buying a car")
    #expect(!line(session).contains("of 7"))
  }

  @Test func theOfferFollowsTheMap() throws {
    var session = EditorSession(Editor(nil, seed: 1))
    try session.play(#": "new blank" Enter"#)
    #expect(session.editor.offeredGuide?.step == 0)
    try session.play(#": "rename-map" Enter Ctrl-U "Ours" Enter Tab Tab Tab o "Sell" Enter Esc"#)
    #expect(session.editor.offeredGuide?.step == 1)
    #expect(session.editor.guide == nil)
  }

  @Test func aPhaseIsSaidOfAStageThatIsThere() throws {
    var session = try Self.session("A: a | B: b | C:", "3*Ctrl-N")
    try session.play("Ctrl-G 3*Enter")
    #expect(session.editor.map.stages.map(\.phase) == [.before, .during, .after])
    try session.play(#""c" Enter Esc"#)
    #expect(BoardNotation.outline(session.editor) == "A: a | B: b | C: [c]")
    #expect(session.editor.guide?.progress?.isDone == true)
    let keys = CanvasSnapshot(session.editor.draw()).text.first { $0.contains("Ctrl-N") }
    #expect(keys?.contains("Ctrl-N next") == true && keys?.contains("Ctrl-G") == false)
    try session.play("Ctrl-G")
    #expect(session.editor.message?.text.english == "This step is done · Ctrl-N goes on")
  }

  @Test func feelingsGoFromOneToTheNext() throws {
    var session = try Self.session("A: a b | B: c+", "4*Ctrl-N")
    try session.play("g Ctrl-G r")
    #expect(BoardNotation.outline(session.editor) == "A: a+ [b-] | B: c+")
    #expect(session.editor.guide?.progress == GuideProgress(3, of: 3))
    // The step skips touchpoints that a lens hides.
    try session.play("u u u")
    #expect(session.editor.guide?.progress == GuideProgress(1, of: 3))
  }

  @Test func whatALensHidesIsShown() throws {
    var map = BoardNotation.map("A: a").map
    map.personas.append(Persona(object: JSONObject([.init(key: "id", value: .string("p"))])))
    map.stages[0].touchpoints[0].personas = ["q"]
    var session = EditorSession(map)
    try session.play(#"v : "guide" Enter 4*Ctrl-N g"#)
    #expect(session.editor.lens == .everything)
    #expect(session.editor.map.stages[0].touchpoints[0].rating == Rating(.positive))
  }

  @Test func aReadOnlyMapIsOnlyLookedAt() throws {
    var session = BoardNotation.session("A: a", readOnlyReason: LocalizedText("frozen", "congelado"))
    let first = session.editor.map
    try session.play(#": "guide" Enter"#)
    for step in 0..<7 {
      #expect(session.editor.guide?.step == step)
      #expect(session.editor.prompt == nil)
      #expect(session.editor.message?.text.english == "frozen")
      try session.play("Ctrl-G Ctrl-N")
    }
    #expect(session.editor.map == first)
  }

  @Test func anotherMapStartsWithoutIt() throws {
    var session = try Self.session("A: a", #": "new blank" Enter"#)
    #expect(session.editor.guide == nil)
    #expect(session.editor.message?.text.english.contains("Ctrl-G leads through it") == true)
    try session.play(#": "new example" Enter"#)
    #expect(session.editor.message?.text.english.contains("Ctrl-G") == false)
  }

  @Test func theNoticeFitsInBothLanguages() {
    for template in Template.allCases {
      for language in Language.allCases {
        let notice = Phrase.started(template, guide: "Ctrl-G")[language]
        #expect(TextLayout.width(of: notice) <= 78, "\(notice)")
      }
    }
  }

  @Test func theTextsFitOnAScreenOfEightyColumns() {
    for step in GuideStep.all {
      for language in Language.allCases {
        for text in [step.question, step.tip] {
          #expect(TextLayout.width(of: text[language]) <= 78, "\(text[language])")
        }
        for (done, wanted) in [(0, 1), (9, 10), (10, 10)] {
          let heading = Phrase.guideHeading(7, of: 7, step.name)[language]
          let progress = Phrase.guideProgress(GuideProgress(done, of: wanted), step.unit(wanted))[language]
          #expect(TextLayout.width(of: heading + progress) + 2 <= 78, "\(heading)\(progress)")
        }
      }
    }
  }

  /// One place of each kind that the guide can lead to.
  private static let places: [GuideTarget] =
    [
      .title, .newItem(.objectives), .newItem(.personas), .newMeasurement, .phase(stage: 0, .before),
      .newStage(index: 0, .during), .newTouchpoint(stage: 0), .touchpoint(stage: 0, index: 0),
    ]
    + [
      "description", "painPoints", "severity", "opportunities", "owner", "metric", "value", "target",
    ].map { .field(JSONPath(), key: $0) }

  @Test(arguments: Language.allCases) func whatTheKeysDoFitsOnEightyColumns(_ language: Language) {
    for place in Self.places {
      let words = [place.action, Phrase.guideNext, Phrase.guidePrevious, Phrase.guideLeave]
      let keys = "Ctrl-G Ctrl-N Ctrl-P :guide " + words.map { $0[language] }.joined(separator: "  ")
      #expect(TextLayout.width(of: keys) <= 78, "\(keys)")
      for text in [place.question, place.tip].compactMap(\.self) {
        #expect(TextLayout.width(of: text[language]) <= 66, "\(text[language])")
      }
    }
  }

  @Test func itLeavesRoomAtEverySize() throws {
    var cursors = 0
    for (height, least) in [(5, 0), (7, 0), (8, 1), (15, 1), (16, 2), (19, 2), (20, 3), (40, 3)] {
      var session = try Self.session("A: a b c d e f g h i j", size: Size(width: 20, height: height))
      #expect(session.editor.guideRows >= least)
      let step = ["Ctrl-G", "Esc", "Esc", "Ctrl-N"]
      for keys in step + step + step + ["End 9*j", "Ctrl-N 9*j"] {
        try session.play(keys)
        let canvas = session.editor.draw()
        guard let cursor = canvas.cursor else { continue }
        cursors += 1
        let rows = session.editor.guideRows
        #expect(rows <= 1 || height - rows >= 7, "The view has too few rows at height \(height).")
        let isPrompt = session.editor.prompt != nil
        #expect(cursor.row < height - (isPrompt ? 0 : 1 + rows), "\(height): \(keys)")
      }
    }
    #expect(cursors >= 50)
  }
}
