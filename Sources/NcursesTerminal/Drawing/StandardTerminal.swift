import CNcurses

/// What a terminal can do that moves, erases and colours as ECMA-48 says.
struct StandardTerminal {
  /// Takes all colours and attributes back, and clears the screen.
  let clear: [UInt8]
  /// Whether what is erased takes the colour behind text.
  let erasesInColour: Bool
  /// Whether a number of characters can be erased.
  let erasesCharacters: Bool

  /// Whether some rows can be moved by themselves.
  let movesRows: Bool

  /// Asks the terminfo entry of the terminal in use; `nil` where it says that the terminal has ways of its own.
  init?() {
    func says(_ name: String, _ text: String) -> Bool {
      ControlSequences.capability(name) == Array(text.utf8)
    }
    let clear = ControlSequences.capability("clear")
    // Whoever wraps only when something follows the last column can write in the last column of the last row.
    guard says("cup", "\u{1B}[%i%p1%d;%p2%dH"), says("cuf", "\u{1B}[%p1%dC"), says("cuu", "\u{1B}[%p1%dA"),
      says("cud", "\u{1B}[%p1%dB"), says("cub1", "\u{8}"), says("cr", "\r"), says("el", "\u{1B}[K"),
      clear.starts(with: Array("\u{1B}[H\u{1B}[".utf8)), tigetflag("am") == 1, tigetflag("xenl") == 1,
      tigetnum("xmc") < 1
    else { return nil }
    self.clear = ControlSequences.capability("sgr0") + clear
    erasesInColour = tigetflag("bce") == 1
    erasesCharacters = says("ech", "\u{1B}[%p1%dX")
    movesRows = says("csr", "\u{1B}[%i%p1%d;%p2%dr") && says("ind", "\n") && says("ri", "\u{1B}M")
  }

  /// Whether erasing gives the blanks that writing would.
  func mayErase(_ graphics: Graphics) -> Bool {
    !graphics.isSeenOnBlanks && (erasesInColour || graphics.background == .standard)
  }
}
