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
  /// Takes the terminal again: the other screen, the keys, and what another program may have left as it should not be.
  let take: [UInt8]
  /// Gives the terminal back.
  let restore: [UInt8]

  /// Reads the terminfo entry of the terminal in use.
  init() {
    showCursor = Self.capability("cnorm")
    hideCursor = Self.capability("civis")
    // terminfo has no names for these modes, or not everywhere. A terminal that does not know a private mode of the
    // ANSI kind passes over it; one that is not of that kind would print it.
    let isANSI = Self.isANSI("cup")
    func mode(_ sequence: String) -> [UInt8] { isANSI ? Array(sequence.utf8) : [] }
    startPasteMarks = mode("\u{1B}[?2004h")
    endPasteMarks = mode("\u{1B}[?2004l")
    startMouse = mode("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h")
    endMouse = mode("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
    let leave = Self.capability("rmcup")
    let wholeRegion = isANSI && !Self.capability("csr").isEmpty ? Array("\u{1B}[r".utf8) : []
    take =
      Self.capability("smcup") + wholeRegion + Self.capability("sgr0") + Self.capability("rmir")
      + Self.capability("smam") + Self.capability("smkx")
    // Without a screen of its own to leave, what was drawn stays, and the prompt goes below it.
    let bottom = leave.isEmpty && isANSI ? Array("\u{1B}[999;1H".utf8) : []
    restore =
      endMouse + endPasteMarks + Self.capability("rmkx") + Self.capability("sgr0")
      + showCursor + wholeRegion + bottom + leave + (leave.isEmpty ? [0x0D, 0x0A] : [0x0D])
  }

  private static func isANSI(_ name: String) -> Bool {
    capability(name).starts(with: [0x1B, UInt8(ascii: "[")])
  }

  /// Whether the terminal in use answers the question for its status: where it knows that for the cursor's place, or
  /// is of a kind that does without its terminfo entry saying so.
  static func knowsStatusReport(_ name: String) -> Bool {
    let kinds = ["xterm", "screen", "tmux", "linux", "vt1", "vt2", "foot", "alacritty", "rxvt"]
    return isANSI("cup") && (isANSI("u7") || kinds.contains { name.hasPrefix($0) })
  }

  /// A string capability, without the notes on how long old terminals have to be waited for: `$<5>`.
  static func capability(_ name: String) -> [UInt8] {
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
