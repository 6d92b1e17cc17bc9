import SenderoEditor

@testable import NcursesTerminal

extension FuzzTarget {
  /// What the terminal sends.
  static let input = FuzzTarget(name: "input") { bytes in
    var terminal = FuzzTerminal()
    for event in bytes.flatMap({ terminal.take($0) }) {
      if let flaw = terminal.flaw(of: event) { return flaw }
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
  private static let end: UInt8 = 0xFD

  private var decoder = InputDecoder(screen: size, pasteLimit: pasteLimit)
  private var isKey = false

  mutating func take(_ byte: UInt8) -> [Event] {
    if isKey {
      isKey = false
      return decoder.decode(Int32(byte) + 256)
    }
    switch byte {
    case Self.key:
      isKey = true
      return []
    case Self.end: return decoder.endOfInput()
    default: return decoder.decode(Int32(byte))
    }
  }

  func flaw(of event: Event) -> String? {
    switch event {
    case .key(.character(let scalar)): scalar.isControl ? "a control character is typed" : nil
    case .key: nil
    case .mouse(let mouse):
      (0..<Self.size.width).contains(mouse.column) && (0..<Self.size.height).contains(mouse.row)
        ? nil : "the mouse is off the screen"
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

  /// Whatever it was left in the middle of, the end of a paste and of an answer get it out.
  mutating func flawAtTheEnd() -> String? {
    for byte in "\u{1B}[201~\u{1B}[201~~~~\u{7}".utf8 { _ = decoder.decode(Int32(byte)) }
    _ = decoder.endOfInput()
    return decoder.decode(Int32(UInt8(ascii: "x"))) == [.key(.character("x"))] ? nil : "it is deaf"
  }
}
