import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The guide as it is used, by keys.
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

  /// From the blank template to a rated map with two personas and a goal, with the guide alone.
  @Test func itLeadsFromNothingToAWholeMap() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("KeyScripts/Cases/guide-walk/keys")
    let script = try KeyScript(String(contentsOf: file, encoding: .utf8))
    var session = EditorSession(Editor(nil, recentPaths: ["/shop.journey.json"], seed: 1))
    var letters = 0
    for event in script.events {
      if Self.purpose(session.editor) != nil, case .key(.character) = event { letters += 1 }
      session.send(event)
    }
    let editor = session.editor
    #expect(editor.map.objectives.count == 1)
    #expect(editor.map.personas.map(\.name) == ["Ana", "Luis"])
    #expect(
      BoardNotation.outline(editor).replacing(/[\[\]]/, with: "")
        == "First stage: Word of mouth++ Reviews= | Buy: Checkout- | Use: First trip+")
    #expect(editor.map.stages.map(\.phase) == [.before, .during, .after])
    #expect(GuideStep.all.allSatisfy { $0.progress(editor.map).isDone })
    #expect(editor.guide == GuideState(step: 7, editor.map))
    #expect(CanvasSnapshot(editor.draw()).text.joined().contains("Guide finished"))
    // What was typed apart, these are the keys that the method costs.
    #expect(script.events.count == 260)
    #expect(script.events.count - letters == 56)
  }

  @Test func itIsTakenUpWhereTheMapStands() throws {
    var session = try Self.session("A: a", "Esc")
    #expect(session.editor.guide?.step == 0)
    try session.play(#": "guide" Enter"#)
    #expect(session.editor.guide == nil)
    #expect(session.editor.message?.text == Phrase.guideLeft)
    try session.play(#"o "Sell more" Enter Esc : "guide" Enter"#)
    #expect(session.editor.guide?.step == 1)
    // What is undone is wanted again.
    try session.play(#"Esc : "guide" Enter u : "guide" Enter"#)
    #expect(session.editor.guide?.step == 0)
  }

  @Test func theStepsAreGoneThroughBothWays() throws {
    var session = try Self.session("A: a")
    #expect(Self.purpose(session.editor) == .newItem(.objectives, index: 0))
    try session.play("Ctrl-P")
    #expect(session.editor.message?.text == Phrase.noFurther)
    try session.play("Ctrl-N")
    #expect(session.editor.details?.path == JSONPath())
    #expect(session.editor.selectedRow?.field.key == "description")
    try session.play("Ctrl-N")
    #expect(session.editor.view == .personas && session.editor.details == nil)
    // With something typed the keys are the field's: nothing typed is lost.
    try session.play(#""An" Ctrl-N "a" Enter"#)
    #expect(session.editor.map.personas.map(\.name) == ["Ana"])
    #expect(session.editor.guide?.step == 2)
    #expect(session.editor.guide?.progress == GuideProgress(1, of: 2))
    try session.play("Esc 3*Ctrl-N")
    #expect(session.editor.guide?.step == 5)
    try session.play("Esc Ctrl-N Ctrl-N")
    #expect(session.editor.guide?.step == 0, "after the last step, the first that is not done")
    try session.play("Esc Ctrl-N Ctrl-P")
    #expect(session.editor.guide?.step == 0)
  }

  @Test func aPhaseIsSaidOfAStageThatIsThere() throws {
    var session = try Self.session("A: a | B: b | C:", "Esc 3*Ctrl-N")
    try session.play("Enter Ctrl-G Enter Ctrl-G Enter")
    #expect(session.editor.map.stages.map(\.phase) == [.before, .during, .after])
    try session.play(#"Ctrl-G "c" Enter"#)
    #expect(BoardNotation.outline(session.editor) == "A: a | B: b | C: [c]")
    #expect(session.editor.guide?.progress?.isDone == true)
    try session.play("Esc Ctrl-G")
    #expect(session.editor.message?.text.english == "This step is done · Ctrl-N goes on")
  }

  @Test func feelingsGoFromOneToTheNext() throws {
    var session = try Self.session("A: a b | B: c+", "Esc 4*Ctrl-N")
    try session.play("g Ctrl-G r")
    #expect(BoardNotation.outline(session.editor) == "A: a+ [b-] | B: c+")
    #expect(session.editor.guide?.progress == GuideProgress(3, of: 3))
    // The step leads past what a lens hides.
    try session.play("u u u")
    #expect(session.editor.guide?.progress == GuideProgress(1, of: 3))
  }

  @Test func whatALensHidesIsShown() throws {
    var map = BoardNotation.map("A: a").map
    map.personas.append(Persona(object: JSONObject([.init(key: "id", value: .string("p"))])))
    map.stages[0].touchpoints[0].personas = ["q"]
    var session = EditorSession(map)
    try session.play(#"v : "guide" Enter Esc 4*Ctrl-N g"#)
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
    var session = try Self.session("A: a", #"Esc : "new blank" Enter"#)
    #expect(session.editor.guide == nil)
    #expect(session.editor.message?.text.english.contains(":guide leads through it") == true)
    try session.play(#": "new example" Enter"#)
    #expect(session.editor.message?.text.english.contains(":guide") == false)
  }

  @Test func theNoticeFitsInBothLanguages() {
    for template in Template.allCases {
      for language in Language.allCases {
        let notice = Phrase.started(template)[language]
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
          let keys =
            "Ctrl-G Ctrl-N Ctrl-P :guide "
            + [
              step.action, Phrase.guideNext, Phrase.guidePrevious, Phrase.guideLeave,
            ].map { $0[language] }.joined(separator: "  ")
          #expect(TextLayout.width(of: keys) <= 78, "\(keys)")
        }
      }
    }
  }

  @Test func itLeavesRoomAtEverySize() throws {
    var cursors = 0
    for (height, rows) in [(5, 0), (7, 0), (8, 1), (15, 1), (16, 2), (19, 2), (20, 3), (40, 3)] {
      var session = try Self.session("A: a b c d e f g h i j", size: Size(width: 20, height: height))
      #expect(session.editor.guideRows == rows)
      for keys in ["Esc", "Ctrl-N", "Esc", "Ctrl-N", "Esc", "Ctrl-N", "Esc", "End 9*j", "Ctrl-N 9*j"] {
        try session.play(keys)
        let canvas = session.editor.draw()
        guard let cursor = canvas.cursor else { continue }
        cursors += 1
        let isPrompt = session.editor.prompt != nil
        #expect(cursor.row < height - (isPrompt ? 0 : 1 + rows), "\(height): \(keys)")
      }
    }
    #expect(cursors >= 50)
  }
}
