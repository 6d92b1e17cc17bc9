import CNcurses
import SenderoCanvas
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

/// Batches of input from ncurses, and the resulting events; no input is waiting at the end of a batch.
struct InputCase: CustomTestStringConvertible {
  let testDescription: String
  let batches: [[Int32]]
  let events: [Event]

  init(_ name: String, _ batches: [String], _ events: [Event]) {
    self.init(name, codes: batches.map { $0.utf8.map(Int32.init) }, events)
  }

  init(_ name: String, _ batches: [String], keys: [Key]) {
    self.init(name, batches, keys.map { .key($0) })
  }

  init(_ name: String, codes: [[Int32]], _ events: [Event]) {
    testDescription = name
    batches = codes
    self.events = events
  }
}

/// Decodes batches with a pause between them, in milliseconds.
private func decoded(
  _ batches: [[Int32]], pause: Int64 = 30, by decoder: InputDecoder = InputDecoder(screen: screen)
) -> [Event] {
  var decoder = decoder
  return batches.enumerated().flatMap { index, batch in
    batch.flatMap { decoder.decode($0, at: Int64(index) * pause) } + decoder.endOfInput()
  }
}

private let screen = Size(width: 80, height: 24)

@Suite("Decoding input")
struct InputDecoderTests {
  @Test("Characters and control keys", arguments: characters)
  func decodesCharacters(_ row: InputCase) {
    #expect(decoded(row.batches, by: InputDecoder(screen: screen)) == row.events)
  }

  @Test("Keys that ncurses knows and keys that it does not", arguments: keys)
  func decodesKeys(_ row: InputCase) {
    #expect(decoded(row.batches, by: InputDecoder(screen: screen)) == row.events)
  }

  @Test("Unknown sequences are ignored completely", arguments: unknown)
  func swallows(_ row: InputCase) {
    #expect(decoded(row.batches, by: InputDecoder(screen: screen)) == row.events)
  }

  @Test("Pasted text", arguments: pastes)
  func decodesPastes(_ row: InputCase) {
    #expect(decoded(row.batches, by: InputDecoder(screen: screen, pasteLimit: 12)) == row.events)
  }

  @Test("Pasted text between 8-bit controls", arguments: pastesInEightBits)
  func decodesEightBitPastes(_ row: InputCase) {
    #expect(decoded(row.batches) == row.events)
  }

  @Test("The mouse", arguments: mouse)
  func decodesMouse(_ row: InputCase) {
    #expect(decoded(row.batches, by: InputDecoder(screen: screen)) == row.events)
  }

  @Test("If the mouse is off, a stray report yields no event")
  func ignoresMouse() {
    let report = Array("\u{1B}[<0;5;3M\u{1B}[Mabcx".utf8).map(Int32.init)
    #expect(
      decoded([report], by: InputDecoder(reportsMouse: false, screen: screen)) == [.key(.character("x"))])
  }

  @Test("A key code that ncurses assigns at run time yields its key")
  func decodesExtendedKeys() {
    var table = KeyTable.common
    table.add(577, .shiftUp)
    #expect(decoded([[577]], by: InputDecoder(keys: table, screen: screen)) == [.key(.shiftUp)])
    #expect(decoded([[577]], by: InputDecoder(screen: screen)).isEmpty)
  }

  @Test("The events do not depend on how bytes are split, except after Esc")
  func isIndependentOfBatches() {
    let bytes = Array("añ日😀\u{1B}[1;2A\u{1B}[<0;5;3M\u{1B}[200~x\r\ny\u{1B}[201~\r\u{1B}[99;5u.".utf8).map(
      Int32.init)
    let whole = decoded([bytes], by: InputDecoder(screen: screen))
    #expect(whole.count == 9)
    for cut in bytes.indices.dropFirst() where bytes[cut - 1] != 27 {
      let parts = decoded([Array(bytes[..<cut]), Array(bytes[cut...])], by: InputDecoder(screen: screen))
      #expect(parts == whole, "cut at \(cut)")
    }
  }

  @Test("The decoder recovers from random input")
  func survivesNoise() {
    var random = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    let seed = random.seed
    var decoder = InputDecoder(screen: screen)
    var characters = 0
    for _ in 0..<20_000 {
      let code = Int32.random(in: -1...700, using: &random)
      for event in decoder.decode(code, at: 0) {
        guard case .key(.character(let scalar)) = event else { continue }
        characters += 1
        #expect(!scalar.isControl, "seed \(seed)")
      }
      if code % 50 == 0 { _ = decoder.endOfInput() }
    }
    #expect(characters > 0, "seed \(seed)")
    // The end of a paste and a key return the decoder to its normal state.
    for byte in "\u{1B}[201~\u{1B}[201~~~~".utf8 { _ = decoder.decode(Int32(byte), at: 0) }
    #expect(decoder.decode(KEY_UP, at: 0) == [.key(.up)], "seed \(seed)")
  }
}

private let characters = [
  InputCase("ASCII", ["aZ 0"], keys: [.character("a"), .character("Z"), .character(" "), .character("0")]),
  InputCase("UTF-8", ["ñ日😀"], keys: [.character("ñ"), .character("日"), .character("😀")]),
  InputCase(
    "a character in two batches", codes: [[0xE6, 0x97], [0xA5]], [.key(.character("日"))]),
  InputCase("bytes that are not UTF-8", codes: [[0xFF, 0x80, 0xC0, 0x61]], [.key(.character("a"))]),
  InputCase("a character cut short", codes: [[0xE6, 0x97, 0x61]], [.key(.character("a"))]),
  InputCase("an overlong form", codes: [[0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0x61]], [.key(.character("a"))]),
  InputCase("a surrogate", codes: [[0xED, 0xA0, 0x80, 0x61]], [.key(.character("a"))]),
  InputCase("past the last scalar", codes: [[0xF4, 0x90, 0x80, 0x80, 0x61]], [.key(.character("a"))]),
  InputCase("a C1 control in UTF-8", codes: [[0xC2, 0x85, 0x61]], [.key(.character("a"))]),
  InputCase("a C1 control in one byte", codes: [[0x85, 0x61]], [.key(.character("a"))]),
  InputCase("Enter is not Ctrl-J", ["\r\n"], keys: [.enter, .control("j")]),
  InputCase(
    "tab and the two backspaces", codes: [[9, 8, 127]], [.key(.tab), .key(.backspace), .key(.backspace)]),
  InputCase(
    "control and a letter", codes: [[1, 3, 17, 19, 26]],
    ["a", "c", "q", "s", "z"].map { .key(.control($0)) }),
  InputCase(
    "control and a symbol", codes: [[0, 28, 29, 30, 31]],
    [" ", "\\", "]", "^", "_"].map { .key(.control($0)) }),
]

private let keys = [
  InputCase(
    "codes of ncurses", codes: [[KEY_UP, KEY_NPAGE, KEY_DC]], [.key(.up), .key(.pageDown), .key(.delete)]),
  InputCase(
    "codes with shift", codes: [[KEY_SR, KEY_SLEFT, KEY_BTAB]],
    [.key(.shiftUp), .key(.shiftLeft), .key(.backTab)]),
  InputCase(
    "function keys", codes: [[KEY_F0 + 1, KEY_F0 + 12, KEY_F0 + 13]],
    [.key(.function(1)), .key(.function(12))]),
  InputCase("codes without a key", codes: [[KEY_RESIZE, KEY_MOUSE, 600]], []),
  InputCase("arrows, normal", ["\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D"], keys: [.up, .down, .right, .left]),
  InputCase("arrows, application", ["\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD"], keys: [.up, .down, .right, .left]),
  InputCase(
    "arrows with shift", ["\u{1B}[1;2A\u{1B}[1;2B\u{1B}[1;2C\u{1B}[1;2D"],
    keys: [.shiftUp, .shiftDown, .shiftRight, .shiftLeft]),
  InputCase("arrows with shift, rxvt", ["\u{1B}[a\u{1B}[d"], keys: [.shiftUp, .shiftLeft]),
  InputCase("Home", ["\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~"], keys: [.home, .home, .home, .home]),
  InputCase("End", ["\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~"], keys: [.end, .end, .end, .end]),
  InputCase(
    "the block of six", ["\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~"],
    keys: [.insert, .delete, .pageUp, .pageDown]),
  InputCase(
    "arrows in 8 bits", codes: [[0x9B, 65, 0x8F, 66, 0xC2, 0x9B, 67]], [.key(.up), .key(.down), .key(.right)]),
  InputCase("back tab", ["\u{1B}[Z"], keys: [.backTab]),
  InputCase(
    "F1 of xterm, the VT220, the console", ["\u{1B}OP\u{1B}[11~\u{1B}[[A"],
    keys: [.function(1), .function(1), .function(1)]),
  InputCase("Esc alone", ["\u{1B}"], keys: [.escape]),
  InputCase("Esc twice", ["\u{1B}\u{1B}"], keys: [.escape, .escape]),
  InputCase("Esc, then a letter", ["\u{1B}", "j"], keys: [.escape, .character("j")]),
  InputCase("Alt and a letter is Esc and the letter", ["\u{1B}j"], keys: [.escape, .character("j")]),
  InputCase("Esc, then O", ["\u{1B}", "O"], keys: [.escape, .character("O")]),
  InputCase("Esc, then a key", codes: [[27, KEY_UP]], [.key(.escape), .key(.up)]),
  InputCase("Alt and an arrow, rxvt", ["\u{1B}\u{1B}[A"], keys: [.escape, .up]),
]

private let unknown = [
  InputCase("control and an arrow", ["\u{1B}[1;5Ax"], keys: [.character("x")]),
  InputCase("a key of the kitty protocol", ["\u{1B}[13;5ux"], keys: [.character("x")]),
  InputCase("focus in and out", ["\u{1B}[I\u{1B}[Ox"], keys: [.character("x")]),
  InputCase("a device report", ["\u{1B}[?64;1;2c\u{1B}[>41;366;0c\u{1B}[12;40Rx"], keys: [.character("x")]),
  InputCase("a keypad key", ["\u{1B}Ojx"], keys: [.character("x")]),
  InputCase("a colour report", ["\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{07}x"], keys: [.character("x")]),
  InputCase(
    "the same, ended by ST", ["\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\x"], keys: [.character("x")]),
  InputCase("a control character within a sequence", ["\u{1B}[1\r;5\u{7F}Ax"], keys: [.character("x")]),
  InputCase("a sequence that CAN ends", ["\u{1B}[1;\u{18}x"], keys: [.character("x")]),
  InputCase("the end of a string without its beginning", ["\u{1B}\\x"], keys: [.character("x")]),
  InputCase("a sequence split by a slow line", ["\u{1B}[?64;1", ";2cx"], keys: [.character("x")]),
  InputCase("a sequence ended by a key", codes: [[27, 91, 49, KEY_UP]], [.key(.up)]),
  InputCase("a sequence ended by another", ["\u{1B}[1;\u{1B}[A"], keys: [.up]),
  InputCase(
    "a very long sequence", ["\u{1B}[" + String(repeating: "1;", count: 500) + "Ax"], keys: [.character("x")]),
  InputCase("numbers that overflow", ["\u{1B}[99999999999999999999~x"], keys: [.character("x")]),
]

private func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

private let pastes = [
  InputCase("one line", [pasted("hola")], [.paste("hola")]),
  InputCase("nothing", [pasted("")], [.paste("")]),
  InputCase("all kinds of line ends", [pasted("a\r\nb\rc\nd")], [.paste("a\nb\nc\nd")]),
  InputCase("empty lines", [pasted("a\r\n\r\nb\r\r")], [.paste("a\n\nb\n\n")]),
  InputCase(
    "over several batches", ["\u{1B}[200~ab", "cd\u{1B}[20", "1~x"], [.paste("abcd"), .key(.character("x"))]),
  InputCase(
    "bytes that are not UTF-8",
    codes: [
      Array("\u{1B}[200~a".utf8).map(Int32.init) + [0xFF, 0xE6] + Array("b\u{1B}[201~".utf8).map(Int32.init)
    ],
    [.paste("ab")]),
  InputCase("control characters except tabs", [pasted("a\tb\u{07}\u{1B}[2Jc")], [.paste("a\tb[2Jc")]),
  InputCase("an incomplete end", [pasted("\u{1B}[20\u{1B}\u{1B}[2")], [.paste("[20[2")]),
  InputCase(
    "a key code within a paste",
    codes: [
      Array("\u{1B}[200~a".utf8).map(Int32.init) + [KEY_UP] + Array("\u{1B}[201~".utf8).map(Int32.init)
    ],
    [.paste("a")]),
  InputCase(
    "a status report within a paste", [pasted("a\u{1B}[0nb")], [.paste("ab")]),
  InputCase(
    "as much as the limit", [pasted("0123456789ñ"), "x"], [.paste("0123456789ñ"), .key(.character("x"))]),
  InputCase(
    "one byte more than the limit", [pasted("01234567890ñ"), "x"],
    [.pasteTooLarge(limit: 12), .key(.character("x"))]),
  InputCase(
    "keys before and after", ["a" + pasted("b") + "c"],
    [.key(.character("a")), .paste("b"), .key(.character("c"))]),
]

private let pastesInEightBits: [InputCase] = {
  func codes(_ parts: [String]) -> [[Int32]] {
    [Array(parts.map { $0.utf8.map(Int32.init) }.joined(separator: [0x9B]))]
  }
  return [
    InputCase(
      "an end in 8 bits, in a paste that began in 7", codes: codes(["\u{1B}[200~a", "201~b\u{1B}[201~"]),
      [.paste("a201~b")]),
    InputCase(
      "begun and ended in 8 bits", codes: codes(["", "200~a", "201~x"]), [.paste("a"), .key(.character("x"))]),
    InputCase(
      "an end that is half a character", codes: codes(["", "200~\u{269B}201~", "201~x"]),
      [.paste("\u{269B}201~"), .key(.character("x"))]),
  ]
}()

private let mouse = [
  InputCase(
    "press and release", ["\u{1B}[<0;5;3M\u{1B}[<0;5;3m"],
    [.mouse(MouseEvent(.press, column: 4, row: 2)), .mouse(MouseEvent(.release, column: 4, row: 2))]),
  InputCase("drag", ["\u{1B}[<32;6;3M"], [.mouse(MouseEvent(.drag, column: 5, row: 2))]),
  InputCase(
    "wheel", ["\u{1B}[<64;1;1M\u{1B}[<65;1;1M"],
    [.mouse(MouseEvent(.wheelUp, column: 0, row: 0)), .mouse(MouseEvent(.wheelDown, column: 0, row: 0))]),
  InputCase("with Control held", ["\u{1B}[<16;5;3M"], [.mouse(MouseEvent(.press, column: 4, row: 2))]),
  InputCase("the last cell", ["\u{1B}[<0;80;24M"], [.mouse(MouseEvent(.press, column: 79, row: 23))]),
  InputCase(
    "outside the screen", ["\u{1B}[<0;81;24M\u{1B}[<0;80;25M\u{1B}[<0;0;1Mx"], [.key(.character("x"))]),
  InputCase("other buttons", ["\u{1B}[<1;5;3M\u{1B}[<2;5;3Mx"], [.key(.character("x"))]),
  InputCase(
    "invalid reports", ["\u{1B}[<0;5M\u{1B}[<0;5;3;1M\u{1B}[<0;-5;3Mx"], [.key(.character("x"))]),
  InputCase("the old mouse protocol", ["\u{1B}[M !!x"], [.key(.character("x"))]),
]
