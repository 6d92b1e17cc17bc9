import CNcurses

/// What is sent to the terminal beside what ncurses draws, found out once.
struct ControlSequences {
  /// Shows the hardware cursor.
  let showCursor: [UInt8]
  /// Hides it.
  let hideCursor: [UInt8]
  /// Has pasted text marked as such.
  let startPasteMarks: [UInt8]
  /// Ends that.
  let endPasteMarks: [UInt8]
  /// Has presses, drags, releases and the wheel reported, at any column.
  let startMouse: [UInt8]
  /// Ends that, and every other way of reporting the mouse.
  let endMouse: [UInt8]
  /// Gives the terminal back where ncurses cannot be asked to.
  let restore: [UInt8]

  /// Reads the terminfo entry of the terminal in use.
  init() {
    showCursor = Self.capability("cnorm")
    hideCursor = Self.capability("civis")
    // terminfo has no names for these modes, or not everywhere. A terminal that does not know a private mode of the
    // ANSI kind passes over it; one that is not of that kind would print it.
    let isANSI = Self.capability("cup").starts(with: [0x1B, UInt8(ascii: "[")])
    func mode(_ sequence: String) -> [UInt8] { isANSI ? Array(sequence.utf8) : [] }
    startPasteMarks = mode("\u{1B}[?2004h")
    endPasteMarks = mode("\u{1B}[?2004l")
    startMouse = mode("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h")
    endMouse = mode("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
    restore =
      endMouse + endPasteMarks + Self.capability("rmkx") + Self.capability("sgr0")
      + showCursor + Self.capability("rmcup") + [0x0D, 0x0A]
  }

  /// A string capability, without the notes on how long old terminals have to be waited for: `$<5>`.
  private static func capability(_ name: String) -> [UInt8] {
    guard let text = sendero_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: text).utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    return bytes
  }
}
