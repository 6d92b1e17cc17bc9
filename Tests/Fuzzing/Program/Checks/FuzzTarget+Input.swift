import SenderoCanvas
import SenderoCore
import SenderoEditor

import NcursesTerminal

extension FuzzTarget {
  /// Decoding input from the terminal.
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

  /// Input from the terminal, applied to an editor with an open map.
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

/// A terminal that sends bytes; bytes that do not occur in UTF-8 mark key codes of ncurses and the ends of batches.
struct FuzzTerminal {
  static let size = Size(width: 80, height: 24)
  private static let pasteLimit = 64
  /// The next byte plus 256 is a key code of ncurses.
  private static let key: UInt8 = 0xFE
  /// The end of a batch: no more input is waiting.
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

  /// Decodes a control string of each kind with the next bytes as its content: none of them may become an event, and
  /// the key after the string must be decoded.
  func flawInString(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !isKey, decoder.isBetweenSequences else { return nil }
    let body = bytes.prefix(12).filter { ![0x18, 0x1A, 0x1B, 0x07, 0x9C].contains($0) }
    for introducer in "]P^_X".utf8 {
      for start in [[0x1B, introducer], [introducer + 0x40], [0xC2, introducer + 0x40]] {
        var decoder = decoder
        for byte in start + body {
          guard decoder.decode(Int32(byte), at: 0).isEmpty else { return "a byte in a string is a key" }
          // A pause may occur anywhere except right after the first byte.
          if byte != start[0], !decoder.endOfInput().isEmpty { return "a pause in a string is a key" }
        }
        let end = [0x1B, UInt8(ascii: "\\"), UInt8(ascii: "x")].flatMap { decoder.decode(Int32($0), at: 0) }
        if end != [.key(.character("x"))] { return "a string does not end" }
      }
    }
    return nil
  }

  /// Checks that the ends of a paste and of a string return the decoder to its normal state.
  mutating func flawAtTheEnd() -> String? {
    for byte in "\u{1B}[201~\u{1B}[201~~~~\u{1B}\\".utf8 { _ = decoder.decode(Int32(byte), at: 0) }
    _ = decoder.endOfInput()
    return decoder.decode(Int32(UInt8(ascii: "x")), at: 0) == [.key(.character("x"))]
      ? nil : "keys are ignored at the end"
  }
}
