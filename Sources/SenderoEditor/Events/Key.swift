/// A key as the terminal delivers it.
public enum Key: Hashable, Sendable {
  /// A typed character, as one scalar; `Space` is `.character(" ")`.
  case character(Unicode.Scalar)
  /// Control and a letter or symbol, in lower case: `.control("s")` for Ctrl-S.
  case control(Unicode.Scalar)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// A function key, 1 to 12.
  case function(Int)
}
