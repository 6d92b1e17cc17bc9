import SenderoCanvas
import TestSupport
import Testing

@testable import SenderoCore
@testable import SenderoEditor

/// Invariants of the editor, checked after each of thousands of random events.
struct RandomReplayTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let map: JourneyMap
    let events: Int
    let seed: UInt64
    var testDescription: String { name }
  }

  private static let rows: [Row] = {
    var generator = SeededGenerator(seed: 1)
    let example = Template.example.map(in: .spanish, using: &generator)
    let small = Template.fourStages.map(in: .english, using: &generator)
    return [
      Row(name: "the example", map: example, events: 2500, seed: 11),
      Row(name: "every field", map: EveryField.map(each: 1, seed: 3), events: 20000, seed: 16),
      Row(name: "a small map", map: small, events: 5500, seed: 13),
      Row(name: "an empty map", map: JourneyMap(id: "m"), events: 3000, seed: 14),
    ]
  }()

  /// The screens, arrangements and lenses that events can reach in a map: all but the start screen and those
  /// that need other people or an earlier session.
  private static func reachable(in map: JourneyMap) -> Set<String> {
    let away: [any Screen.Type] = [StartScreen.self, ConflictsScreen.self, RecoveryScreen.self]
    let screens = ScreenRegistry.all.filter { screen in !away.contains { $0 == screen } }
    let touchpoints = map.stages.flatMap { Array($0.touchpoints) }
    return Set(
      screens.map { "screen " + $0.name } + Arrangement.allCases.map { "arrangement \($0)" }
        + (map.personas.isEmpty ? [] : ["lens persona"])
        + (touchpoints.allSatisfy(\.channel.isEmpty) ? [] : ["lens channel"])
        + (touchpoints.contains(where: \.isRetired) ? ["lens retired"] : []))
  }

  /// Events that lead to each screen, arrangement and lens.
  ///
  /// Random events reach all of them only with some seeds, so each row begins with these events.
  private static func walk(through map: JourneyMap) -> [[Event]] {
    let channel = map.stages.flatMap { Array($0.touchpoints) }.map(\.channel).first { !$0.isEmpty }
    let commands =
      MainView.all.map { "view " + $0.name } + ["view board", "edit-map", "history", "messages", "help"]
      + ["who", "present", "compare shop.journey.json", "import shop.journey.json"]
      + Arrangement.allCases.map { "arrange " + $0.rawValue } + ["arrange stages", "lens"]
      + (channel.map { ["channel " + $0] } ?? []) + ["show-retired"]
    return commands.map { command in
      [.key(.escape), .key(.character(":"))] + command.unicodeScalars.map { .key(.character($0)) }
        + [.key(.enter)]
    }
  }

  @Test(arguments: rows) func whatAlwaysHoldsHolds(_ row: Row) throws {
    var user = RandomUser(generator: .fromEnvironment(default: row.seed))
    var session = Self.session(row.map, seed: row.seed)
    // Links lead to other maps and back, so each map has its own first state.
    var firsts = [session.editor.map.id: session.editor.map.bytes]
    var revision = session.editor.front.openMap.history.present.revision
    var changes = 0
    var selections = 0
    var visited: Set<String> = []
    var cache = DrawingCache()
    let walk = Self.walk(through: row.map)
    for count in 0..<walk.count + row.events {
      if count == walk.count { session = Self.session(row.map, seed: row.seed) }
      let events = count < walk.count ? walk[count] : user.next(isAsked: session.editor.prompt != nil)
      // A link may have led to another map, which has its own workshop.
      if session.editor.front.attendance == nil { session.attendWorkshop() }
      for event in events { try send(event, to: &session) }
      let editor = session.editor
      visited.formUnion(Self.places(of: editor))
      if !editor.front.openMap.history.canUndo, !editor.front.openMap.history.canRedo {
        firsts[editor.map.id] = editor.map.bytes
      }
      let changed = editor.front.openMap.history.present.revision != revision
      revision = editor.front.openMap.history.present.revision
      if changed {
        changes += 1
        try expectNormal(editor.map, whole: false)
      }
      if count % 50 == 0 { try expectNormal(editor.map, whole: true) }
      try expectValid(editor)
      if let last = events.last, try expectInView(editor, after: last) { selections += 1 }
      if count % 2 == 0 || editor.size.width < 30 { try expectDrawn(editor, &cache) }
      if editor.map.stages.reduce(editor.map.stages.count, { $0 + $1.touchpoints.count }) > 150 {
        try expectUndoneAndDoneAgain(&session, firsts[session.editor.map.id])
        session = Self.session(row.map, seed: row.seed)
        firsts = [session.editor.map.id: session.editor.map.bytes]
      }
    }
    try expectUndoneAndDoneAgain(&session, firsts[session.editor.map.id])
    #expect(changes > row.events / 40, "only \(changes) changes")
    #expect(selections > row.events / 40, "only \(selections) selections in view")
    let missed = Self.reachable(in: row.map).subtracting(visited)
    #expect(missed.isEmpty, "never visited: \(missed.sorted())")
  }

  private static func session(_ map: JourneyMap, seed: UInt64) -> EditorSession {
    var session = EditorSession(map, seed: seed)
    session.attendWorkshop()
    return session
  }

  /// Sends an event; expects that a text that arrives at once does not quit, discard, delete or start a program.
  private func send(_ event: Event, to session: inout EditorSession) throws {
    let before = session.editor
    let count = session.effects.count
    session.send(event)
    guard case .burst(let text) = event, !before.takesAsKeys(text) else { return }
    let harm = session.effects.dropFirst(count).filter { effect in
      switch effect {
      case .quit, .keepDiscarded, .discardRecovery, .suspend, .editExternally: true
      default: false
      }
    }
    try #require(harm.isEmpty, "\(text.debugDescription): \(harm.map(\.outline))")
    guard before.map.id == session.editor.map.id else { return }
    let ids = Set(session.editor.map.stages.flatMap { $0.touchpoints.map(\.id) })
    try #require(
      before.map.stages.allSatisfy { $0.touchpoints.allSatisfy { ids.contains($0.id) } },
      "\(text.debugDescription)")
  }

  /// The current screen, arrangement and lens.
  private static func places(of editor: Editor) -> [String] {
    let lens = editor.front.view.lens
    return ["screen " + type(of: editor.screen).name, "arrangement \(editor.front.view.arrangement)"]
      + (lens.persona == nil ? [] : ["lens persona"]) + (lens.channel == nil ? [] : ["lens channel"])
      + (lens.showsRetired ? ["lens retired"] : [])
  }

  private func expectNormal(_ map: JourneyMap, whole: Bool) throws {
    var normaliser = Normaliser(map.object)
    #expect(try normaliser.normal(map.object, JourneyMap.kind) == nil)
    #expect(normaliser.idsGiven == 0)
    #expect(normaliser.idsRepeated == 0)
    guard whole else { return }
    let bytes = map.bytes
    let read = try JourneyMap.read(bytes)
    try #require(read.map.bytes == bytes)
    try #require(read.map == map)
  }

  private func expectValid(_ editor: Editor) throws {
    let stages = editor.stages
    let selection = editor.selection
    if stages.isEmpty {
      try #require(selection == Selection())
    } else {
      let count = try #require(
        stages.indices.contains(selection.stage) ? stages[selection.stage].touchpoints.count : nil)
      if let touchpoint = selection.touchpoint { try #require((0..<count).contains(touchpoint)) }
      if let anchor = selection.anchor {
        try #require((0..<count).contains(anchor))
        try #require(selection.touchpoint != nil)
      }
    }
    if let details = editor.details {
      try #require(editor.map.item(at: details.path) != nil)
      try #require(editor.selectedRow != nil || editor.rows.isEmpty)
    }
    if case .pick(let pick)? = editor.prompt { try #require(pick.options.indices.contains(pick.index)) }
    let stageRatingCounts = StageRatingCounts(stages, lens: editor.lens)
    try #require(
      editor.derived.ratingCounts.whole == stageRatingCounts.whole
        && editor.derived.ratingCounts.stages == stageRatingCounts.stages)
    let curve = EmotionCurve(stages, lens: editor.lens)
    try #require(editor.derived.curve.stages == curve.stages && editor.derived.curve.peak == curve.peak)
    try #require(editor.derived.curve.lowest == curve.lowest && editor.derived.curve.end == curve.end)
    var worst = WorstMoments()
    worst.update(stages, curve, lens: editor.lens)
    try #require(editor.derived.worst.moments == worst.moments)
    for list in MapList.all {
      let count = editor.items(of: list).count
      try #require((0..<max(1, count)).contains(editor.front.view[list].index))
    }
  }

  /// Expects that the selection is in view, if the board is the current screen and the mouse did not scroll it.
  ///
  /// - Returns: Whether a touchpoint is selected on the board.
  private func expectInView(_ editor: Editor, after event: Event) throws -> Bool {
    if case .mouse(let mouse) = event, mouse.action == .wheelUp || mouse.action == .wheelDown { return false }
    let editor = editor.previewed { $0 }
    guard editor.screen is BoardScreen, !editor.stages.isEmpty else { return false }
    // A blueprint scrolls by columns, one for each touchpoint.
    if editor.arrangement == .blueprint {
      guard editor.selection.touchpoint != nil else { return false }
      try #require(
        editor.blueprintLayout.columns.contains(editor.blueprintSelection), "after \(event)")
      return true
    }
    let layout = editor.boardLayout
    try #require(layout.stages.contains(editor.selection.stage))
    guard editor.selection.touchpoint != nil else { return false }
    let row = try #require(editor.selectedRowOnBoard, "the selected touchpoint has no row")
    try #require(layout.rows.contains(row))
    return true
  }

  private func expectDrawn(_ editor: Editor, _ cache: inout DrawingCache) throws {
    let canvas = editor.draw()
    try #require(editor.draw(&cache) == canvas, "The cache of drawn cells is outdated.")
    try #require(canvas.size == editor.size)
    var isSafe = true
    for row in 0..<canvas.size.height {
      for column in 0..<canvas.size.width {
        let cell = canvas[column, row]
        if !cell.base.isShown || !(cell.marks.0 == "\0" || cell.marks.0.isShown) { isSafe = false }
      }
    }
    try #require(isSafe)
    // A problem with the typed text replaces an input on the last line.
    if case .text(let asked)? = editor.prompt, asked.problem == nil, editor.size.width >= 20,
      editor.size.height >= 5
    {
      try #require(
        canvas.cursor != nil && canvas.cursorTypes,
        "the cursor of \(asked.purpose) is cut off at \(editor.size) on \(type(of: editor.screen))")
    }
    if let cursor = canvas.cursor {
      try #require(
        (0..<canvas.size.width).contains(cursor.column) && (0..<canvas.size.height).contains(cursor.row))
    }
  }

  private func expectUndoneAndDoneAgain(_ session: inout EditorSession, _ first: [UInt8]?) throws {
    session.send(.resize(Size(width: 80, height: 24)))
    while session.editor.prompt != nil || !session.editor.isMainInFront { session.send(.key(.escape)) }
    let last = session.editor.map.bytes
    while session.editor.front.openMap.history.canRedo { session.send(.key(.character("U"))) }
    let newest = session.editor.map.bytes
    while session.editor.front.openMap.history.canUndo { session.send(.key(.character("u"))) }
    try #require(session.editor.map.bytes == first)
    while session.editor.front.openMap.history.canRedo { session.send(.key(.character("U"))) }
    try #require(session.editor.map.bytes == newest)
    try #require(!last.isEmpty)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal displays the scalar instead of interpreting it.
  fileprivate var isShown: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0x202A...0x202E).contains(value)
      && !(0x2066...0x2069).contains(value)
  }
}
