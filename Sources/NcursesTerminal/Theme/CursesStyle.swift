import CNcurses

/// The ncurses form of a style: attributes and the number of a colour pair.
struct CursesStyle: Hashable {
  /// The attribute bits.
  var attributes: attr_t
  /// The number of the pair; 0 stands for the default colours.
  var pair: Int32
  /// The background colour, as in `ResolvedStyle`.
  var background: Int32

  /// Returns whether a blank looks the same in both styles.
  func looksSameOnBlank(as other: CursesStyle) -> Bool {
    guard background == other.background else { return false }
    let shown = sendero_underline() | sendero_reverse()
    return attributes & shown == 0 && other.attributes & shown == 0
  }
}
