import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// Field rows that are edited on the board, and the board as a service blueprint.
struct FieldRowTests {
  private static func session(
    _ notation: String = "A: a b | B: c | C:", rows: [String] = ["actions", "frontstage"],
    size: Size = Size(width: 120, height: 40), language: Language = .english
  ) -> EditorSession {
    var map = BoardNotation.map(notation).map
    map.stages[0].actions = ["Look", "Ask"]
    if map.stages.count > 1, !map.stages[1].touchpoints.isEmpty {
      map.stages[1].touchpoints[0].frontstage = "Clerk"
    }
    let document = Document(map: map, path: "m.json", isOnDisk: true, fieldRows: rows)
    return EditorSession(Editor(document, settings: EditorSettings(language: language), size: size, seed: 1))
  }

  @Test func downFromTheLastTouchpointGoesIntoTheRowsAndUpComesBack() throws {
    var session = Self.session()
    try session.play("j")
    #expect(session.editor.selection.touchpoint == 1)
    #expect(session.editor.selectedFieldRow == nil)
    try session.play("j")
    #expect(session.editor.selectedFieldRow?.name == "actions")
    #expect(session.editor.selection.touchpoint == 1)
    try session.play("j")
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    try session.play("j")
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    try session.play("l")
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    #expect(session.editor.selection.stage == 1)
    try session.play("k k")
    #expect(session.editor.selectedFieldRow == nil)
    #expect(session.editor.selection.touchpoint == 0)
    try session.play("j")
    #expect(session.editor.selectedFieldRow?.name == "actions")
    try session.play("Esc")
    #expect(session.editor.selectedFieldRow == nil)
  }

  @Test func enterEditsTheFieldInPlaceAsOneStep() throws {
    var session = Self.session()
    try session.play("l j j Enter")
    let text = CanvasSnapshot(session.editor.draw())
    #expect(text.text.joined().contains("Clerk"))
    #expect(session.editor.draw().cursorTypes)
    try session.play("\" and owner\" Enter")
    #expect(session.editor.stages[1].touchpoints[0].frontstage == "Clerk and owner")
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    try session.play("u")
    #expect(session.editor.stages[1].touchpoints[0].frontstage == "Clerk")
  }

  @Test func aListHasAnElementOnEachLine() throws {
    var session = Self.session()
    try session.play("j j Enter Ctrl-J \" Wait \" Ctrl-J Enter")
    #expect(session.editor.stages[0].actions == ["Look", "Ask", "Wait"])
  }

  @Test func aFieldThatIsLeftAsItIsIsNoEdit() throws {
    var session = Self.session()
    try session.play("j j Enter Enter")
    #expect(!session.editor.front.openMap.history.canUndo)
    try session.play("Enter \"x\" Esc")
    #expect(!session.editor.front.openMap.history.canUndo)
  }

  @Test func deleteEmptiesTheFieldAndNotTheTouchpoint() throws {
    var session = Self.session()
    try session.play("l j j d")
    #expect(session.editor.stages[1].touchpoints.count == 1)
    #expect(session.editor.stages[1].touchpoints[0].frontstage.isEmpty)
    try session.play("u")
    #expect(session.editor.stages[1].touchpoints[0].frontstage == "Clerk")
  }

  @Test(arguments: ["x", "c", "D"]) func whatActsOnWholeItemsIsRefused(_ key: String) throws {
    var session = Self.session()
    try session.play("j j")
    let before = session.editor.map
    try session.play(key)
    #expect(session.editor.map == before && session.editor.clipboard == nil)
    #expect(session.editor.message?.text == Phrase.fieldIsSelected(edit: "Enter", empty: "d"))
  }

  @Test func aHeaderHasOnlyRowsOfTheStage() throws {
    var session = Self.session()
    try session.play("End k k j")
    #expect(session.editor.selection.stage == 2)
    #expect(session.editor.selectedFieldRow?.name == "actions")
    try session.play("j")
    #expect(session.editor.selectedFieldRow?.name == "actions")
  }

  @Test func aClickSelectsARowAndTwoClicksEditIt() throws {
    var session = Self.session()
    let place = session.editor.boardLayout.fieldCell(stage: 1, fieldRow: 1)
    try session.play("@press \(place.column),\(place.row) @release \(place.column),\(place.row)")
    #expect(session.editor.selection == Selection(stage: 1, touchpoint: 0))
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    try session.play("@double \(place.column),\(place.row) \" too\" Enter")
    #expect(session.editor.stages[1].touchpoints[0].frontstage == "Clerk too")
  }

  @Test func withoutRoomThereAreNoRowsToEnter() throws {
    var session = Self.session(size: Size(width: 20, height: 5))
    try session.play("3*j")
    #expect(session.editor.selectedFieldRow == nil)
  }

  // MARK: Blueprint

  @Test(arguments: [
    ExampleSession.Screen(size: Size(width: 120, height: 40), language: .english),
    ExampleSession.Screen(size: Size(width: 80, height: 24), language: .spanish),
    ExampleSession.Screen(size: Size(width: 20, height: 5), language: .spanish),
  ]) func theBlueprintLooksLikeThis(_ screen: ExampleSession.Screen) throws {
    var session = ExampleSession.session(screen)
    try session.play("a a a 8*l j j")
    expectSnapshot(session.editor.draw(), named: "blueprint-\(screen.testDescription)")
  }

  @Test func aBlueprintHasAColumnForEachTouchpointInTheOrderOfTheJourney() throws {
    var session = Self.session()
    try session.play("a a")
    #expect(session.editor.arrangement == .blueprint)
    let columns = session.editor.blueprintLayout.columns
    #expect(
      columns == [
        BoardPosition(stage: 0, touchpoint: 0), BoardPosition(stage: 0, touchpoint: 1),
        BoardPosition(stage: 1, touchpoint: 0), BoardPosition(stage: 2),
      ])
    try session.play("l l")
    #expect(session.editor.selection == Selection(stage: 1, touchpoint: 0))
    let text = CanvasSnapshot(session.editor.draw()).text.joined(separator: "\n")
    for word in ["ACTIONS", "FRONTSTAGE", "LINE OF VISIBILITY", "BACKSTAGE", "SUPPORT", "Clerk"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func itsCellsAreEditedInPlace() throws {
    var session = Self.session()
    try session.play("a a j j Enter \"Knock\" Ctrl-J \"Enter\" Enter l j Enter \"Porter\" Enter")
    #expect(session.editor.stages[0].touchpoints[0].actions == ["Knock", "Enter"])
    #expect(session.editor.stages[0].touchpoints[1].frontstage == "Porter")
    #expect(session.editor.selectedFieldRow?.name == "frontstage")
    try session.play("u u")
    #expect(session.editor.stages[0].touchpoints[0].actions == [])
  }

  @Test func upFromItsTouchpointsIsTheStage() throws {
    var session = Self.session()
    try session.play("a a k")
    #expect(session.editor.selection == Selection(stage: 0))
    try session.play("l l")
    #expect(session.editor.selection == Selection(stage: 2))
    try session.play("j")
    #expect(session.editor.selection.touchpoint == nil)
    try session.play("h j")
    #expect(session.editor.selection == Selection(stage: 1, touchpoint: 0))
  }

  @Test(arguments: [Size(width: 120, height: 40), Size(width: 60, height: 20), Size(width: 20, height: 5)])
  func theSelectionIsAlwaysOnTheScreen(_ size: Size) throws {
    let notation = (1...9).map { "S\($0):" + ($0 % 4 == 0 ? "" : " a\($0)+ b\($0) c\($0)-") }
    var session = Self.session(notation.joined(separator: " | "), size: size)
    var user = SeededGenerator(seed: 7)
    try session.play("a a")
    for _ in 0..<200 {
      let key = ["h", "j", "k", "l", "Home", "End", "PgDn", "PgUp"].randomElement(using: &user) ?? "l"
      try session.play(key)
      let editor = session.editor
      let layout = editor.blueprintLayout
      #expect(layout.columns.contains(editor.blueprintSelection), "\(key)")
      #expect(layout.columns.count <= BlueprintLayout.capacity(layout.size))
      if let row = editor.selectedFieldRow, !layout.rows.isEmpty {
        let index = FieldRow.blueprint.firstIndex { $0.name == row.name }
        #expect(layout.cell(0, row: index ?? 0) != nil)
      }
      _ = editor.draw()
    }
  }

  @Test func aClickInTheBlueprintSelectsACell() throws {
    var session = Self.session()
    try session.play("a a")
    let layout = session.editor.blueprintLayout
    let place = try #require(layout.cell(2, row: 3))
    try session.play("@press \(place.column),\(place.row) @release \(place.column),\(place.row)")
    #expect(session.editor.selection == Selection(stage: 1, touchpoint: 0))
    #expect(session.editor.selectedFieldRow?.name == "backstage")
    let card = layout.card(0)
    try session.play("@press \(card.column + 1),\(card.row)")
    #expect(session.editor.selection == Selection(stage: 0, touchpoint: 0))
    #expect(session.editor.selectedFieldRow == nil)
  }

  @Test func leavingTheBlueprintKeepsTheSelectionInView() throws {
    var session = ExampleSession.session(
      ExampleSession.Screen(size: Size(width: 80, height: 24), language: .english))
    try session.play("a a a End a")
    #expect(session.editor.arrangement == .stages)
    #expect(session.editor.boardLayout.stages.contains(session.editor.selection.stage))
    #expect(session.editor.boardLayout.rows.contains(session.editor.selectedRowOnBoard ?? -1))
  }
}
