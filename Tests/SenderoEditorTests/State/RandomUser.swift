import SenderoCanvas
import SenderoCore
import TestSupport

@testable import SenderoEditor

/// A user who presses keys, pastes, clicks and resizes at random.
struct RandomUser {
  var generator: SeededGenerator
  private static let commandKeys = Command.all.flatMap(\.keys)
  private static let typingKeys: [Key] = [
    .enter, .enter, .enter, .escape, .escape, .backspace, .delete, .left, .right, .up, .down, .home, .end,
    .tab,
    .backTab, .control("u"), .control("w"), .control("j"), .control("k"), .pageUp, .pageDown, .function(5),
    .insert,
  ]
  /// Prefixes of channels and personas in the maps of these tests; the empty one matches all of them.
  private static let names = ["c", "w", "p", ""]
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 80, height: 24), Size(width: 20, height: 5),
    Size(width: 40, height: 10), Size(width: 133, height: 43), Size(width: 19, height: 4),
    Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 21, height: 60),
    Size(width: 200, height: 6),
  ]

  /// The next events of the user; `isAsked` is true if a prompt is open.
  mutating func next(isAsked: Bool) -> [Event] {
    switch pick(0..<1000) {
    case ..<(isAsked ? 350 : 850): return [.key(random(isAsked ? Self.typingKeys : Self.commandKeys))]
    case ..<900: return [.key(isAsked ? typed() : random(Self.typingKeys))]
    case ..<930: return command()
    case ..<945: return [.paste(HostileText.random(length: 12, using: &generator))]
    case ..<948: return [.paste("one\ntwo\nthree")]
    case ..<950: return [.burst(burst())]
    case ..<990: return mouse()
    case ..<993:
      return [.editedExternally(pick(0..<3) == 0 ? nil : HostileText.random(length: 8, using: &generator))]
    default: return [.resize(random(Self.sizes))]
    }
  }

  private mutating func typed() -> Key {
    let characters: [Unicode.Scalar] = [
      "a", "3", "-", ":", "日", "\u{301}", " ", "2", "0", "é", "👍", "\u{202E}",
    ]
    return .character(random(characters))
  }

  /// A paste from a terminal that does not mark pastes.
  private mutating func burst() -> String {
    let words = [
      "quiet", "dd", "full", ":q!", "oAdd", "xx", "jjj", "on", "hold", "/", "1.", "e", "Z", "\u{301}", ":cut",
    ]
    let spaces = [" ", " ", "\n", "\t"]
    return (0..<pick(3..<12)).map { _ in random(words) + random(spaces) }.joined()
  }

  private mutating func command() -> [Event] {
    let command = random(Command.all)
    var line = command.name
    switch command.argument {
    case .words(let words)?: line += " " + random(words).word
    case .file?: line += " other.json"
    case .name?: line += " " + random(Self.names)
    case .filter?: line += " " + random(["negative", "-negative", "strong,pain", ""])
    default: break
    }
    return [.key(.escape), .key(.character(":"))]
      + line.unicodeScalars.map { .key(.character($0)) } + [.key(.enter)]
  }

  private mutating func mouse() -> [Event] {
    let (column, row) = (pick(0..<80), pick(0..<24))
    let at = { (action: MouseEvent.Action, column: Int, row: Int) in
      Event.mouse(MouseEvent(action, column: column, row: row))
    }
    switch pick(0..<5) {
    case 0: return [at(.press, column, row), at(.release, column, row), at(.doublePress, column, row)]
    case 1:
      let (endColumn, endRow) = (pick(0..<80), pick(0..<24))
      return [at(.press, column, row), at(.drag, endColumn, endRow), at(.release, endColumn, endRow)]
    case 2: return [at(.wheelDown, column, row), at(.wheelDown, column, row)]
    case 3: return [at(.wheelUp, column, row)]
    default: return [at(.press, column, row), at(.release, column, row)]
    }
  }

  private mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func random<Element>(_ elements: [Element]) -> Element {
    elements[pick(0..<elements.count)]
  }
}
