import CNcurses

/// How ncurses draws a style: attributes, and the number of a pair of colours.
struct CursesStyle: Hashable {
  /// The attribute bits.
  var attributes: attr_t
  /// The number of the pair; 0 is the user's own colours.
  var pair: Int32
}
