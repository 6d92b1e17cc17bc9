import CNcurses

/// How ncurses draws a style: attributes, and the number of a pair of colours.
struct CursesStyle: Hashable {
  /// The attribute bits.
  var attributes: attr_t
  /// The number of the pair; 0 is the user's own colours.
  var pair: Int32
  /// The colour behind the text, as in `ResolvedStyle`.
  var background: Int32

  /// Whether a blank in the one style cannot be told from a blank in the other.
  ///
  /// A blank without colours and attributes is left alone: ncurses can erase it.
  func looksSameOnBlank(as other: CursesStyle) -> Bool {
    guard background == other.background, pair != 0 || attributes != 0 else { return false }
    let shown = sendero_underline() | sendero_reverse()
    return attributes & shown == 0 && other.attributes & shown == 0
  }
}
