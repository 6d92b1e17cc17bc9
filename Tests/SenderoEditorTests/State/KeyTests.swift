import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Counts, sequences, stages by number, repeating, other keyboard layouts.
struct KeyTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let board: String
    let keys: String
    let result: String
    var testDescription: String { name }

    init(_ name: String, _ board: String, _ keys: String, _ result: String) {
      (self.name, self.board, self.keys, self.result) = (name, board, keys, result)
    }
  }

  static let rows = [
    Row("a count repeats a move", "A: [a] b c d", ", 2 j", "A: a b [c] d"),
    Row("a count stops at the end", "A: [a] b c", ", 9 9 j", "A: a b [c]"),
    Row("a count moves a touchpoint", "A: [a] b c d", ", 2 J", "A: b c [a] d"),
    Row("a count deletes as many", "A: [a] b c d", ", 3 d", "A: [d]"),
    Row("one undo brings them back", "A: [a] b c d", ", 3 d u", "A: [a] b c d"),
    Row("a count cuts as many, to be pasted at once", "A: [a] b c", ", 2 x p", "A: c a [b]"),
    Row("a count copies as many", "A: [a] b c", ", 2 c p", "A: a a [b] b c"),
    Row("a count rates as many", "A: [a] b c", ", 2 g", "A: [a+] b+ c"),
    Row("a count of more than there are takes the rest", "A: a [b] c", ", 9 r", "A: a [b-] c-"),
    Row("Esc drops a count", "A: [a] b c d", ", 3 Esc j", "A: a [b] c d"),
    Row("without a count a digit rates", "A: [a] b", "1", "A: [a+] b"),
    Row("a comma without digits counts as one", "A: [a] b c", ", j", "A: a [b] c"),
    Row("a stage by its number", "A: [a] | B: b | C: c", "' 3", "A: a | B: b | C: [c]"),
    Row("after its number a digit rates", "A: [a] | B: b | C: c", "' 3 1", "A: a | B: b | C: [c+]"),
    Row("a number without a stage", "A: [a] | B: b", "' 7", "A: [a] | B: b"),
    Row("a stage by its name", "A: [a] | Buy: b | C: c", #": "stage bu" Enter"#, "A: a | Buy: [b] | C: c"),
    Row("the latest edit repeated", "A: [a] b c", "g j .", "A: a+ [b+] c"),
    Row("the latest edit repeated three times", "A: [a] b c d e", "d , 3 .", "A: [e]"),
    Row("typed text repeated", "A: [a] | B: b", #"o "x" Enter Esc l ."#, "A: a x | B: b [x]"),
    Row("a pasted text repeated", "A: [a] | B: b", #"i @paste "x" Enter l ."#, "A: ax | B: [bx]"),
    Row("nothing to repeat", "A: [a] b", ".", "A: [a] b"),
    Row("undo is not an edit to repeat", "A: [a] b c", "g u j .", "A: a [b+] c"),
    Row("half a page", "A: [a] b c d e f g h", "Ctrl-D", "A: a b c [d] e f g h"),
    Row("half a page back", "A: a b c d e f [g] h", "Ctrl-U", "A: a b c [d] e f g h"),
    Row("G is the last stage", "A: [a] | B: b", "G", "A: a | B: [b]"),
  ]

  @Test(arguments: rows) func itEndsAs(_ row: Row) throws {
    var session = BoardNotation.session(row.board)
    try session.play(row.keys)
    #expect(BoardNotation.outline(session.editor) == row.result)
  }

  // MARK: The vim keys

  static let reflexes = [
    Row("gg goes to the first stage", "A: a | B: [b]", "g g", "A: [a] | B: b"),
    Row("G", "A: [a] | B: b", "G", "A: a | B: [b]"),
    Row("2gg", "A: a | B: b | C: [c]", "2 g g", "A: a | B: [b] | C: c"),
    Row("2G", "A: [a] | B: b | C: c", "2 G", "A: a | B: [b] | C: c"),
    Row("dd", "A: [a] b c", "d d", "A: [b] c"), Row("d alone", "A: [a] b c", "d", "A: [a] b c"),
    Row("dj", "A: [a] b c", "d j", "A: [a] b c"), Row("3dd", "A: [a] b c d", "3 d d", "A: [d]"),
    Row("d3d", "A: [a] b c d", "d 3 d", "A: [a] b c d"),
    Row("ddp", "A: [a] b c", "d d p", "A: b [a] c"), Row("yy", "A: [a] b", "y y", "A: [a] b"),
    Row("yyp", "A: [a] b", "y y p", "A: a [a] b"), Row("u", "A: [a] b", "d d u", "A: [a] b"),
    Row("Ctrl-R", "A: [a] b", "d d u Ctrl-R", "A: [b]"), Row("i", "A: [a] b", #"i "x" Enter"#, "A: [ax] b"),
    Row("cw", "A: [a] b", #"c w "x" Esc"#, "A: [a] b"),
    Row("o", "A: [a] b", #"o "x" Enter Esc"#, "A: a [x] b"),
    Row("O", "A: [a] b", #"O "x" Enter Esc"#, "A: [x] a b"), Row("3j", "A: [a] b c d", "3 j", "A: a b c [d]"),
    Row("2J", "A: [a] b c d", "2 J", "A: b c [a] d"), Row("x", "A: [a] b", "x", "A: [b]"),
    Row("rx", "A: [a] b", "r x", "A: [a] b"), Row("ma", "A: [a] b", "m a", "A: [a] b"),
    Row("tx", "A: [a] b", "t x", "A: [a] b"), Row("zz", "A: [a] b", "z z", "A: [a] b"),
    Row("w and b", "A: [a] | B: b", "w b w", "A: a | B: [b]"), Row(".", "A: [a] b c", "d d .", "A: [c]"),
    Row("v", "A: [a] b c", "v j d d", "A: [c]"), Row("Space", "A: [a] b", "Space", "A: [a] b"),
    Row("+ rates", "A: [a] b", "+", "A: [a+] b"),
    Row("Esc ends a sequence", "A: [a] b", "d Esc d d", "A: [b]"),
  ]

  private static var vim: EditorSettings {
    var settings = EditorSettings()
    settings.keymap = Keymap([:], over: .vim)
    return settings
  }

  @Test(arguments: reflexes) func aVimReflexDoesWhatItDoesThere(_ row: Row) throws {
    var session = BoardNotation.session(row.board, keymap: Keymap([:], over: .vim))
    try session.play(row.keys)
    #expect(BoardNotation.outline(session.editor) == row.result)
  }

  @Test(arguments: [
    (#": "w" Enter"#, ["save shop.journey.json"]), (#": "q" Enter"#, ["quit"]),
    ("Z Z", ["save shop.journey.json", "quit"]),
    ("Z Q", ["quit"]), ("q a", []), ("e", []),
  ])
  func vimWaysToSaveAndLeave(_ keys: String, _ effects: [String]) throws {
    var session = EditorSession(BoardNotation.map("A: a").map, settings: Self.vim)
    try session.play(keys)
    #expect(session.effects.map(\.outline) == effects)
  }

  @Test func theVimTableNamesCommandsAndKeys() {
    for row in KeyPreset.vimTable {
      #expect(Command.named(row.command)?.name == row.command, "\(row.command)")
      #expect(
        KeyPreset.vim.keys[row.command]?.count == row.keys.split(separator: " ").count, "\(row.command)")
    }
    let keymap = Keymap([:], over: .vim)
    let lost = Command.all.filter { !$0.keys.isEmpty && keymap.keys(of: $0.name).isEmpty }.map(\.name)
    #expect(
      lost == [
        "rate-next", "row-actions", "row-thoughts", "row-emotions", "row-frictions", "row-strategies",
        "row-goal",
      ])
  }

  // MARK: Sequences

  @Test(arguments: [
    ("gg", "gg"), ("g g", "gg"), ("Up", "Up"), ("Ctrl-W q", "Ctrl-W q"), ("F5", "F5"), ("dd", "dd"),
  ])
  func aSequenceIsWrittenAndReadBack(_ written: String, _ name: String) throws {
    let keys = try KeySequence.named(written)
    #expect(keys.name == name)
    #expect(try KeySequence.named(name) == keys)
  }

  @Test func theFirstKeyOfASequenceRunsNothingAndSaysThatItWaits() throws {
    var settings = EditorSettings()
    settings.keymap = Keymap(["delete": [KeySequence(.character("g"), .character("d"))]])
    var session = EditorSession(BoardNotation.map("A: a b").map, settings: settings)
    try session.play("g")
    #expect(session.editor.message?.text.english == "g …")
    #expect(BoardNotation.outline(session.editor) == "A: [a] b")
    try session.play("x")
    #expect(session.editor.message?.text.english.hasPrefix("gx does nothing here") == true)
    try session.play("g d")
    #expect(BoardNotation.outline(session.editor) == "A: [b]")
    let positive = try #require(Command.index(of: "rate-positive"))
    #expect(settings.keymap.keys(ofCommandAt: positive, in: .board).map(\.name) == ["1"])
  }

  // MARK: Layouts

  static let layouts = [
    Row("Russian j", "A: [a] b", "о", "A: a [b]"), Row("Russian k", "A: a [b]", "л", "A: [a] b"),
    Row("Russian g", "A: [a] b", "п", "A: [a+] b"), Row("Russian J", "A: [a] b", "О", "A: b [a]"),
    Row("Ukrainian s", "A: [a] b", #"і "B" Enter"#, "A: a b | [B]:"),
    Row("Greek j", "A: [a] b", "ξ", "A: a [b]"), Row("Greek g", "A: [a] b", "γ", "A: [a+] b"),
    Row("Hebrew j", "A: [a] b", "ח", "A: a [b]"), Row("Hebrew r", "A: [a] b", "ר", "A: [a-] b"),
    Row("typed text stays", "A: [a] b", #"o "он" Enter Esc"#, "A: a [он] b"),
  ]

  @Test(arguments: layouts) func aKeyOfAnotherLayoutIsTheOneInItsPlace(_ row: Row) throws {
    var session = BoardNotation.session(row.board)
    try session.play(row.keys)
    #expect(BoardNotation.outline(session.editor) == row.result)
  }

  @Test func aBoundLetterOfAnotherLayoutKeepsItsCommand() throws {
    var settings = EditorSettings()
    settings.keymap = Keymap(overriding: ["undo": [.character("о")]])
    var session = EditorSession(BoardNotation.map("A: a b").map, settings: settings)
    try session.play("d о")
    #expect(BoardNotation.outline(session.editor) == "A: [a] b")
  }

  @Test func aQuestionIsAnsweredInAnotherLayout() throws {
    var session = EditorSession(BoardNotation.map("A: a b | B: c").map)
    try session.play("k d н")
    #expect(BoardNotation.outline(session.editor).hasSuffix("B: c") || session.editor.prompt == nil)
    #expect(session.editor.stages.count == 1)
  }

  // MARK: Emergency exit, messages

  @Test func controlCQuitsUnlessItIsBoundToSomethingElse() throws {
    var settings = EditorSettings()
    settings.keymap = Keymap(overriding: ["quit": [.character("Q")]])
    #expect(settings.keymap.keys(of: "quit").map(\.name) == ["Q", "Ctrl-C"])
    var session = EditorSession(BoardNotation.map("A: a").map, settings: settings)
    try session.play("Ctrl-C")
    #expect(session.effects == [.quit])
    let other = Keymap(overriding: ["quit": [.character("Q")], "undo": [.control("c")]])
    #expect(other.command(for: .control("c"), in: .board)?.name == "undo")
    let quit = try #require(Command.index(of: "quit"))
    #expect(other.keys(ofCommandAt: quit, in: .board).map(\.name) == ["Q"])
  }

  @Test(arguments: Language.allCases) func messagesNameTheKeysOfTheKeymap(_ language: Language) throws {
    var settings = EditorSettings(language: language)
    settings.keymap = Keymap(overriding: [
      "back": [.function(9)], "lens": [.function(10)], "undo": [.function(11)], "palette": [.function(12)],
      "help": [.function(7)],
    ])
    for (keys, key) in [
      ("V j", "F9"), (#"f "a" Enter"#, "F9"), ("t", "F10"), ("g", "F11"), (#"F12 "zzz" Enter"#, "F12"),
      ("~", "F7"),
    ] {
      var session = EditorSession(BoardNotation.map("A: a b").map, settings: settings)
      try session.play(keys)
      let screen = CanvasSnapshot(session.editor.draw()).text
      #expect(screen.suffix(2).contains { $0.contains(key + " ") || $0.hasSuffix(key) }, "\(keys): \(screen)")
    }
  }

  @Test func aTypedValueIsRepeatedAsItWasTyped() throws {
    var map = BoardNotation.map("A: a b c").map
    map.stages[0].touchpoints[1].channel = "app"
    var session = EditorSession(map)
    try session.play(#": "set-channel" Enter "chat" Enter j . j ."#)
    #expect(session.editor.map.stages[0].touchpoints.map(\.channel) == ["chat", "chat", "chat"])
  }

  // MARK: The list of steps

  @Test func theListOfStepsGoesToAnyOfThem() throws {
    var session = EditorSession(BoardNotation.map("A: a b c").map)
    try session.play(#"g j r j d : "history" Enter"#)
    #expect(session.editor.screen is HistoryScreen)
    try session.play("2*j Enter")
    #expect(BoardNotation.outline(session.editor).hasPrefix("A: a+ "))
    #expect(session.editor.message?.text.english == "Undone: 2 steps · U redoes")
    try session.play(#": "history" Enter k k Enter"#)
    #expect(session.editor.message?.text.english == "Redone: 2 steps · u undoes")
    #expect(session.editor.stages[0].touchpoints.count == 2)
    try session.play(#": "historial" Enter End Enter"#)
    #expect(!session.editor.front.openMap.history.canUndo)
  }
}
