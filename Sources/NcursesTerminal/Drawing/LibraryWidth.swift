import SenderoCanvas

/// The `wcwidth` of the C library, replaced for the whole process.
///
/// ncurses measures characters by it and prints a blank for one that it does not know. The table of the C
/// library is as old as the system: that of Debian 12 is from 2021. The linker prefers a function of the
/// program to one of a library, so ncurses and the canvas agree on every system.
@c(wcwidth)
public func libraryWidth(of character: Int32) -> Int32 {
  // ncurses asks twice for each character that it draws.
  if (0x20..<0x7F).contains(character) { return 1 }
  guard let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { return -1 }
  return Int32(TextWidth.columns(of: scalar))
}
