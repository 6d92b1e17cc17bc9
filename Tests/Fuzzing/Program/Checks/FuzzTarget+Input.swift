import SenderoCanvas
import SenderoCore
import SenderoEditor

import NcursesTerminal

extension FuzzTarget {
  /// What the terminal sends.
  static let input = FuzzTarget(name: "input") { bytes in
    var terminal = FuzzTerminal()
    for (index, byte) in bytes.enumerated() {
      if let flaw = terminal.flawInString(bytes[index...]) { return flaw }
      for event in terminal.take(byte) {
        if let flaw = terminal.flaw(of: event) { return flaw }
      }
    }
    return terminal.flawAtTheEnd()
  }

  /// What the terminal sends, as far as it goes in an editor with a map open.
  static let session = FuzzTarget(name: "session") { bytes in
    var terminal = FuzzTerminal()
    var editor = Editor(Document(map: FuzzExample.map), size: FuzzTerminal.size, seed: 1)
    for (index, event) in bytes.prefix(96).flatMap({ terminal.take($0) }).enumerated() {
      _ = editor.handle(event)
      guard index % 16 == 0 else { continue }
      if let flaw = flawOfScreen(editor) { return flaw }
    }
    return flawOfScreen(editor) ?? flawOfReading(editor.map)
  }
}

/// A terminal that sends bytes; ncurses' codes for keys, and the ends of what comes at once, stand in bytes that no
/// text has.
struct FuzzTerminal {
  static let size = Size(width: 80, height: 24)
  private static let pasteLimit = 64
  /// The next byte, and 256, is a code of ncurses.
  private static let key: UInt8 = 0xFE
  /// Nothing more waits.
  static let end: UInt8 = 0xFD

  private var decoder = InputDecoder(screen: size, pasteLimit: pasteLimit)
  private var isKey = false

  mutating func take(_ byte: UInt8) -> [Event] {
    if isKey {
      isKey = false
      return decoder.decode(Int32(byte) + 256, at: 0)
    }
    switch byte {
    case Self.key:
      isKey = true
      return []
    case Self.end: return decoder.endOfInput()
    default: return decoder.decode(Int32(byte), at: 0)
    }
  }

  func flaw(of event: Event) -> String? {
    switch event {
    case .key(.character(let scalar)): scalar.isControl ? "a control character is typed" : nil
    case .key: nil
    case .mouse(let mouse):
      (0..<Self.size.width).contains(mouse.column) && (0..<Self.size.height).contains(mouse.row)
        ? nil : "the mouse is off the screen"
    case .pasteTooLarge: nil
    case .paste(let text):
      if text.utf8.count > Self.pasteLimit {
        "more is pasted than may be"
      } else if text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" && $0 != "\t" }) {
        "a control character is pasted"
      } else {
        nil
      }
    default: "a terminal sends no \(event)"
    }
  }

  /// Puts a control string of each kind, of the bytes to come, where a key could stand, cut off at one of them: no byte
  /// in it may become an event, and what follows is read as if it were not there.
  func flawInString(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !isKey, decoder.isBetweenSequences else { return nil }
    let body = bytes.prefix(12).filter { ![0x18, 0x1A, 0x1B, 0x07, 0x9C].contains($0) }
    for introducer in "]P^_X".utf8 {
      for start in [[0x1B, introducer], [introducer + 0x40], [0xC2, introducer + 0x40]] {
        var decoder = decoder
        for byte in start + body {
          guard decoder.decode(Int32(byte), at: 0).isEmpty else { return "a byte in a string is a key" }
          // A pause, anywhere but between an escape and what it begins.
          if byte != start[0], !decoder.endOfInput().isEmpty { return "a pause in a string is a key" }
        }
        let end = [0x1B, UInt8(ascii: "\\"), UInt8(ascii: "x")].flatMap { decoder.decode(Int32($0), at: 0) }
        if end != [.key(.character("x"))] { return "a string does not end" }
      }
    }
    return nil
  }

  /// Whatever it was left in the middle of, the end of a paste and of a string get it out.
  mutating func flawAtTheEnd() -> String? {
    for byte in "\u{1B}[201~\u{1B}[201~~~~\u{1B}\\".utf8 { _ = decoder.decode(Int32(byte), at: 0) }
    _ = decoder.endOfInput()
    return decoder.decode(Int32(UInt8(ascii: "x")), at: 0) == [.key(.character("x"))] ? nil : "it is deaf"
  }
}
