import SenderoCore
import Testing

@testable import SenderoEditor

/// The table of commands and the keymap drawn from it.
struct CommandTableTests {
  @Test func namesAndAliasesAreUnique() {
    let names = Command.all.flatMap { [$0.name] + $0.aliases + $0.spanishNames.map(FoldedText.folded) }
    #expect(Set(names).count == names.count)
    for command in Command.all {
      #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "!" }, "\(command.name)")
    }
  }

  @Test func noTwoCommandsShareAKeyInAPlace() {
    for (name, context) in Command.Context.named {
      var owners: [Key: String] = [:]
      for command in Command.all where command.context.contains(context) {
        for key in command.keys {
          #expect(owners[key] == nil, "\(key.name) on \(name): \(owners[key] ?? ""), \(command.name)")
          owners[key] = command.name
          #expect(Keymap.standard.command(for: key, in: context)?.name == command.name)
        }
      }
    }
  }

  @Test func everyCommandSpeaksBothLanguages() {
    for command in Command.all {
      for text in [command.title] + (command.hint.map { [$0] } ?? []) {
        #expect(!text.english.isEmpty && !text.spanish.isEmpty, "\(command.name)")
      }
      #expect(command.title.english != command.title.spanish, "\(command.name)")
    }
    for group in Command.Group.allCases {
      #expect(group.title.english != group.title.spanish)
    }
    for language in Language.allCases {
      let titles = Command.all.map { $0.title[language] }
      #expect(Set(titles).count == titles.count, "Two commands have the same title.")
    }
  }

  @Test func everyCommandHasAlsoASpanishName() {
    for command in Command.all {
      #expect(!command.spanishNames.isEmpty, "\(command.name)")
      for name in command.spanishNames {
        #expect(name.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "!" }, "\(name)")
      }
    }
    #expect(Command.index(typed: "GUIA") == Command.index(of: "guide"))
  }

  @Test func thePaletteListsCommandsThatExist() {
    for name in CommandPalette.useful { #expect(Command.named(name)?.name == name) }
  }

  /// All lists of hints, each with its screens.
  private static let hintLists: [(context: Command.Context, list: HintList)] =
    ScreenRegistry.all.map { (Command.Context($0), $0.hints) } + [(.all, .pinned)]
    + [BoardHints.marked, BoardHints.header, BoardHints.lanes, .filtered].map { (.board, $0) }

  @Test func everyHintIsOfACommandOfItsScreen() {
    for (context, list) in Self.hintLists {
      for hint in list.hints {
        for name in hint.commands {
          let command = Command.named(name)
          #expect(command?.name == name && command?.context.contains(context) == true, "\(name)")
        }
        #expect(hint.words != nil || Command.named(hint.commands[0])?.hint != nil, "\(hint.commands[0])")
      }
    }
  }

  @Test func everyWordForAHintIsShown() {
    let shown = Set(Self.hintLists.flatMap(\.list.hints).filter { $0.words == nil }.map { $0.commands[0] })
    for command in Command.all where command.hint != nil { #expect(shown.contains(command.name)) }
  }

  @Test func everyKeyCanBeWrittenAndReadBack() throws {
    for key in Command.all.flatMap(\.keys) { #expect(try Key.named(key.name) == key) }
  }

  /// The keys that the project documents and must keep.
  static let promised: [(keys: String, command: String)] = [
    ("h Left", "move-left"), ("j Down", "move-down"), ("k Up", "move-up"), ("l Right", "move-right"),
    ("Home", "move-first"), ("End", "move-last"), ("PgUp", "page-up"), ("PgDn", "page-down"),
    ("g 1", "rate-positive"), ("y 2", "rate-neutral"), ("r 3", "rate-negative"), ("Space", "rate-next"),
    ("0", "rate-none"), ("o", "add-below"), ("O", "add-above"), ("s", "add-stage-after"),
    ("S", "add-stage-before"), ("i", "rename"), ("Enter", "open"), ("Esc", "back"),
    ("H Shift-Left", "move-item-left"), ("J Shift-Down", "move-item-down"), ("K Shift-Up", "move-item-up"),
    ("L Shift-Right", "move-item-right"), ("x", "cut"), ("c", "copy"), ("p", "paste-below"),
    ("P", "paste-above"), ("d", "delete"), ("u", "undo"), ("U Ctrl-R", "redo"), ("m", "moment-of-truth"),
    ("/", "search"), ("n", "search-next"), ("N", "search-previous"), ("f", "filter"), ("z", "zoom-in"),
    ("Z", "zoom-out"), ("w Ctrl-S", "save"), (":", "palette"), ("? F1", "help"), ("q", "quit"),
  ]

  @Test func thePromisedKeysAreTheDefaults() throws {
    for (keys, command) in Self.promised {
      for name in keys.split(separator: " ") {
        let key = try Key.named(String(name))
        #expect(Keymap.standard.command(for: key, in: .board)?.name == command, "\(name)")
      }
    }
    for (alias, command) in [
      ("w", "save"), ("q", "quit"), ("wq", "save-and-quit"), ("q!", "quit!"), ("e", "edit"), ("w!", "save!"),
    ] {
      #expect(Command.named(alias)?.name == command)
    }
  }

  @Test func anotherKeyTakesTheOldOnesPlace() {
    let keymap = Keymap(overriding: ["undo": [.character("g")], "quit": []])
    #expect(keymap.command(for: .character("g"), in: .board)?.name == "undo")
    #expect(keymap.command(for: .character("u"), in: .board) == nil)
    #expect(keymap.command(for: .character("q"), in: .board) == nil)
    #expect(keymap.keys(of: "rate-positive").map(\.name) == ["1"])
    #expect(keymap.keys(of: "undo").map(\.name) == ["g"])
    #expect(keymap.keys(of: "quit").map(\.name) == ["Ctrl-C"], "the emergency exit")
  }
}
