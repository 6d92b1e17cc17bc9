import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Each command, given by each of its keys and by its names in the palette.
struct CommandTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let command: String
    let start: String
    let before: String
    let argument: String
    let after: String
    let expected: String
    let effects: [String]
    let shows: String?
    let look: @Sendable (Editor) -> String
    var testDescription: String { "\(command): \(start) \(before) … \(after)" }

    /// Makes a row; maps are in the notation of `BoardNotation`, keys in that of `KeyScript`.
    ///
    /// - Parameters:
    ///   - command: The name of the command.
    ///   - start: The map before.
    ///   - before: Keys typed before the command.
    ///   - argument: The argument of the command in the palette.
    ///   - after: Keys typed after the command; they may not end with an undo, which another test adds.
    ///   - expected: The map after all keys; `nil` if it does not change.
    ///   - effects: The effects of all keys.
    ///   - shows: The expected result of `look`.
    ///   - look: Returns another part of the editor's state that the command changes.
    init(
      _ command: String, _ start: String, before: String = "", argument: String = "", after: String = "",
      gives expected: String? = nil, effects: [String] = [], shows: String? = nil,
      _ look: @escaping @Sendable (Editor) -> String = { _ in "" }
    ) {
      (self.command, self.start, self.before, self.argument) = (command, start, before, argument)
      (self.after, self.expected, self.effects) = (after, expected ?? start, effects)
      (self.shows, self.look) = (shows, look)
    }
  }

  static let rows: [Row] =
    merging + start + moving + rating + editing + personas + guide + display + files + program + curve + board
    + review + comparing + presenting + findings + workshop + importing

  // MARK: State that rows check

  static let message: @Sendable (Editor) -> String = { $0.message?.text.english ?? "" }
  static let problem: @Sendable (Editor) -> String = { editor in
    if case .text(let asked) = editor.prompt { asked.problem?.english ?? "" } else { "" }
  }
  static let question: @Sendable (Editor) -> String = { editor in
    if case .confirm(let confirmation) = editor.prompt { confirmation.question.english } else { "" }
  }
  static let screenName: @Sendable (Editor) -> String = { editor in
    if let details = editor.details { return "details \(details.path)" }
    return type(of: editor.screen).name
  }

  @Test func everyCommandIsTried() {
    let (tried, all) = (Set(Self.rows.map(\.command)), Set(Command.all.map(\.name)))
    #expect(all.subtracting(tried).sorted() == [], "No row in CommandTests+….swift tests these commands.")
    #expect(tried.subtracting(all).sorted() == [], "These commands do not exist.")
  }

  @Test(arguments: rows) func itDoesWhatItSays(_ row: Row) throws {
    let command = try #require(Command.named(row.command))
    for way in ways(command, row) {
      var session = start(row)
      try session.play(row.before)
      session.play(way)
      try session.play(row.after)
      let editor = session.editor
      #expect(BoardNotation.outline(editor) == row.expected, "\(way)")
      #expect(session.effects.map(\.outline) == row.effects, "\(way)")
      if let shows = row.shows { #expect(row.look(editor) == shows, "\(way)") }
      // A map that was opened has its own history and no unknown members.
      if editor.map.id == "map" { try expectUnknownIsKept(editor.map) }
      #expect(editor.map.id == "map" || Self.mapChanging.contains(row.command), "\(way)")
      _ = editor.draw()
    }
  }

  /// Commands that bring another map to the front, which has its own history.
  private static let mapChanging = ["edit", "edit!", "new", "quit", "remove-from-list"]

  @Test(arguments: rows.filter { !mapChanging.contains($0.command) }) func itCanBeUndoneAndDoneAgain(
    _ row: Row
  ) throws {
    let command = try #require(Command.named(row.command))
    let way = try #require(ways(command, row).first)
    var session = start(row)
    let first = session.editor.map.bytes
    try session.play(row.before)
    session.play(way)
    try session.play(row.after)
    let hasChanged = session.editor.map.bytes != first
    #expect(session.editor.front.openMap.history.canUndo || !hasChanged)
    let last = session.editor.map.bytes
    session.play([.escape, .escape, .escape].map { .key($0) })
    while session.editor.front.openMap.history.canUndo { session.send(.key(.character("u"))) }
    #expect(session.editor.map.bytes == first)
    while session.editor.front.openMap.history.canRedo { session.send(.key(.character("U"))) }
    if row.command != "undo" { #expect(session.editor.map.bytes == last) }
  }

  static let editingRows = rows.filter { row in
    let group = Command.named(row.command)?.group
    return (group == .editing || group == .rating) && row.before.isEmpty
  }

  @Test(arguments: editingRows) func aReadOnlyMapStaysAsItIs(_ row: Row) throws {
    let command = try #require(Command.named(row.command))
    let (map, _) = BoardNotation.map(row.start)
    var session = BoardNotation.session(row.start, readOnlyReason: LocalizedText("frozen", "congelado"))
    let way = try #require(ways(command, row).first)
    session.play(way)
    let message = session.editor.message?.text.english
    try session.play(row.after)
    #expect(session.editor.map.bytes == map.bytes)
    // These change nothing in the map. Any other command must refuse.
    let looksOnly = ["mark-range", "copy", "open", "edit-map", "undo", "redo"]
    if !looksOnly.contains(row.command), !row.start.isEmpty { #expect(message == "frozen") }
  }

  // MARK: Tools

  private func start(_ row: Row) -> EditorSession {
    if Command.startCommands.contains(where: { $0.name == row.command }) {
      let recent = ["/a.json", "/b.json"].map { RecentMap(path: $0) }
      var session = EditorSession(Editor(nil, recent: recent, seed: 1))
      // The first frame: after it, the session checks whether the files exist.
      session.send(.resize(session.editor.size))
      return session
    }
    var session = BoardNotation.session(row.start)
    if (Command.conflictCommands + Command.recoveryCommands).contains(where: { $0.name == row.command }) {
      let map = session.editor.map
      let kept = BoardNotation.map(row.start.replacing("]", with: "] x")).map
      let offer = RecoveryOffer(
        place: "kept", when: "yesterday",
        copy: RecoveryCopy(path: session.editor.path, base: map, map: kept))
      session.send(
        .opened(Document(map: map, path: session.editor.path, isOnDisk: true, recoveries: [offer])))
    }
    session.files["taken.json"] = BoardNotation.map("T: [t]").map
    return session
  }

  /// Every way to give a command: its keys, its name and its other names in the palette.
  private func ways(_ command: Command, _ row: Row) -> [[Event]] {
    let keys = row.argument.isEmpty ? command.keys.map { [Event.key($0)] } : []
    let typed = ([command.name] + command.aliases).map { name -> [Event] in
      let line = row.argument.isEmpty ? name : name + " " + row.argument
      return [.key(.character(":"))] + line.unicodeScalars.map { .key(.character($0)) } + [.key(.enter)]
    }
    return keys + typed
  }

  private func expectUnknownIsKept(_ map: JourneyMap) throws {
    #expect(map.object["x-later"] == BoardNotation.unknown.value)
    for stage in map.stages {
      if stage.id.hasPrefix("stage") { #expect(stage.object["x-later"] == BoardNotation.unknown.value) }
      for touchpoint in stage.touchpoints where touchpoint.id.count <= 2 {
        #expect(touchpoint.object["x-later"] == BoardNotation.unknown.value)
      }
    }
  }
}

extension EditorSession {
  /// Sends events one after another.
  mutating func play(_ events: [Event]) {
    for event in events { send(event) }
  }
}
