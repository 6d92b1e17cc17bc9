import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Input without paste marks: which of it is read as text, and which as keys.
struct TypedTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let isText: Bool

    init(_ name: String, _ text: String, _ isText: Bool) {
      testDescription = name
      self.text = text
      self.isText = isText
    }
  }

  static let rows = [
    Row("a held key that moves", String(repeating: "j", count: 40), false),
    Row("a held key that edits", String(repeating: "u", count: 12), false),
    Row("a held space", String(repeating: " ", count: 12), false),
    Row("a held Enter", String(repeating: "\n", count: 12), false),
    Row("moves and ratings", "jjjlllgjjr", false),
    Row("moves and ratings with spaces between", "jj jj llg jr", false),
    Row("moves and a deletion", "jjjjjjjjjd", false),
    Row("a few keys of each kind", "jjzzoouuu", false),
    Row("eight characters", "dd xx q!", false),
    Row("nine", "dd xx qq!", true),
    Row("eight with line ends after them", "KoE10n41\n\n", false),
    Row("a word", "touchpoints", true),
    Row("an address", "https://example.com/dd", true),
    Row("a sentence", "dock is full", true),
    Row("lines", "one\ntwo\nthree", true),
    Row("Spanish", "añadir después", true),
    Row("Japanese", "待ち時間 が 長い です", true),
  ]

  private static let strokes = Set<Character>("hjklgyrm0123 ")

  @Test(arguments: rows) func isTold(_ row: Row) {
    #expect(TypedText.isText(row.text, isStroke: Self.strokes.contains) == row.isText)
  }

  @Test(
    arguments: [
      ("Hay que repetirlo", true), ("wait for van", true), ("jj Gd jje oo", false), ("jjj lll ggg", false),
      ("the van", false), ("touchpoints", false),
    ])
  func aSentenceHasTwoWords(_ text: String, _ isSentence: Bool) {
    #expect(TypedText.isSentence(text, isStroke: Self.strokes.contains) == isSentence)
  }

  /// A text that arrives at once on the board, with the third touchpoint selected, and its result.
  struct Burst: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var opening = ""
    let text: String
    /// The resulting touchpoints, with their ratings.
    let outline: String

    init(_ name: String, after opening: String = "", _ text: String, _ outline: String) {
      testDescription = name
      self.opening = opening
      self.text = text
      self.outline = outline
    }
  }

  static let bursts = [
    Burst(
      "lines with letters that delete", "dock is full\nquiet; d d x x\nwait for van\n",
      "a / b / c | d / dock is full / quiet; d d x x / wait for van"),
    Burst(
      "the rest of a paste with an end mark in it", "harmlessdddxx:q!\nmore",
      "a / b / c | d / harmlessdddxx:q! / more"),
    Burst(
      "a word that begins with a key that adds", "on hold for long\n", "a / b / c | d / on hold for long"),
    Burst("a word that begins a sentence", "Search is poor\n", "a / b / c | d / Search is poor"),
    Burst("an acronym", "OK after a call\n", "a / b / c | d / OK after a call"),
    Burst("a path, which searches", "/tmp was full\n", "a / b / c | d"),
    Burst("keys typed ahead that add", "oAdded kept\n", "a / b / c | d / Added kept"),
    Burst(
      "keys typed ahead that move first", "hkkjjjoAdded kept\n", "a / b / c / Added kept | d"),
    Burst(
      "keys typed ahead that rename", "hji\u{15}Renamed at once\n", "a / Renamed at once / c | d"),
    Burst("keys typed ahead that rate", "hkkjj gg jj rr", "a / b= / c-- | d"),
    Burst("the rest of a name", after: "o", "Added kept\n", "a / b / c | d / Added kept"),
    Burst("the rest of a name, not finished", after: "o", "Added by a paste", "a / b / c | d"),
    Burst(
      "several lines for a name", after: "o", "First\nSecond line\nThird\n",
      "a / b / c | d / First / Second line / Third"),
    Burst("a command typed ahead that leaves", ":q! and be done\n", "a / b / c | d"),
    Burst(
      "a command that leaves, in an open palette", after: ":", "save-and-quit now.json\n", "a / b / c | d"),
    Burst("an answer to a question", after: "kd", "yes, delete it all\nd", "a / b / c | d"),
    Burst("lines in the help", after: "?", "dock is full\nquiet; d d x x", "a / b / c | d"),
  ]

  private static func isHarmful(_ effect: Effect) -> Bool {
    switch effect {
    case .quit, .suspend, .editExternally, .discardRecovery, .keepDiscarded, .open, .save: true
    default: false
    }
  }

  @Test(arguments: bursts) func aBurstDoesNoHarm(_ row: Burst) throws {
    var session = BoardNotation.session("A: a b c | B: [d]")
    for scalar in row.opening.unicodeScalars { session.send(.key(.character(scalar))) }
    session.send(.burst(row.text))
    #expect(!session.effects.contains(where: Self.isHarmful), "\(session.effects.map(\.outline))")
    let names = session.editor.map.stages.map { stage in
      stage.touchpoints.map { $0.name + ($0.rating?.symbol ?? "") }.joined(separator: " / ")
    }
    #expect(names.joined(separator: " | ") == row.outline)
  }

  @Test func aShortPieceOfATextDeletesNothingEither() {
    var session = BoardNotation.session("A: [a] b c d e f g h i j k l")
    #expect(session.editor.takesAsKeys("jjjjjjjjjd") && session.editor.takesAsKeys(":q!\n"))
    for piece in ["jjd", ":q!\n", "x"] { session.send(.burst(piece)) }
    #expect(session.effects.isEmpty && session.editor.map.stages[0].touchpoints.count == 14)
  }

  @Test(arguments: ["hw", "h\n", "hjJkK", "lHL"]) func strokesSavesAndEnterMayBeTypedAhead(_ text: String) {
    let session = BoardNotation.session("A: a b c | B: [d]")
    #expect(session.editor.keysTypedAhead(text)?.count == text.count)
  }

  @Test func drasticCommandsAreNotRunFromAText() throws {
    for command in Command.all where command.traits.contains(.drastic) {
      for key in command.keys {
        var session = BoardNotation.session("A: a [b]")
        if command.context == .details { try session.play("Enter") }
        session.send(.keyInText(key))
        #expect(session.effects.isEmpty && session.editor.map.stages[0].touchpoints.count == 2)
      }
    }
    let drastic = Set(Command.all.filter { $0.traits.contains(.drastic) }.map(\.name))
    #expect(
      drastic.isSuperset(of: [
        "quit", "quit!", "save!", "save-and-quit", "edit!", "delete", "cut", "suspend", "external-editor",
        "discard-edits",
      ]))
  }
}
