import CNcurses

/// The control sequences that the editor sends itself, looked up once.
struct ControlSequences {
  /// Shows the hardware cursor.
  let showCursor: [UInt8]
  /// Hides the hardware cursor.
  let hideCursor: [UInt8]
  /// Turns bracketed paste on.
  let startPasteMarks: [UInt8]
  /// Turns bracketed paste off.
  let endPasteMarks: [UInt8]
  /// Turns on mouse reports for presses, drags, releases and the wheel, at any column.
  let startMouse: [UInt8]
  /// Turns off all kinds of mouse reports.
  let endMouse: [UInt8]
  /// Takes over the terminal: turns on the alternate screen and the keypad mode, and resets modes left by
  /// another program.
  let take: [UInt8]
  /// Restores the terminal.
  let restore: [UInt8]

  /// Reads the terminfo entry of the current terminal.
  init() {
    showCursor = Self.capability("cnorm")
    hideCursor = Self.capability("civis")
    // Terminfo has no names for these modes, or not on every system. An ANSI terminal ignores unknown private
    // modes; any other terminal would print the sequences.
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
    // Without an alternate screen the drawing stays visible, and the prompt goes below it.
    let bottom = leave.isEmpty && isANSI ? Array("\u{1B}[999;1H".utf8) : []
    restore =
      endMouse + endPasteMarks + Self.capability("rmkx") + Self.capability("sgr0")
      + showCursor + wholeRegion + bottom + leave + (leave.isEmpty ? [0x0D, 0x0A] : [0x0D])
  }

  /// The families of terminals that can be asked for their status and their background.
  private static let answering = ["xterm", "screen", "tmux", "foot", "alacritty", "rxvt"]

  private static func isANSI(_ name: String) -> Bool {
    capability(name).starts(with: [0x1B, UInt8(ascii: "[")])
  }

  /// Returns whether the terminal replies to status requests.
  ///
  /// The terminfo entry must use the ANSI sequence to move the cursor. In addition, the entry must contain
  /// the cursor position request, or the name must be that of a family that replies although its entries lack
  /// the request.
  static func knowsStatusReport(_ name: String) -> Bool {
    let kinds = answering + ["linux", "vt1", "vt2"]
    return isANSI("cup") && (isANSI("u7") || kinds.contains { name.hasPrefix($0) })
  }

  /// Returns whether the terminal can be asked for its background.
  ///
  /// Only families of terminals that at least ignore the request are asked: others would print it.
  static func knowsColourReport(_ name: String) -> Bool {
    let kinds =
      answering + [
        "kitty", "wezterm", "ghostty", "rio", "contour", "konsole", "gnome", "vte", "iterm", "mintty",
        "putty", "st-",
      ]
    return isANSI("cup") && kinds.contains { name.hasPrefix($0) }
  }

  /// Returns a string capability without the padding delays for old terminals: `$<5>`.
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
