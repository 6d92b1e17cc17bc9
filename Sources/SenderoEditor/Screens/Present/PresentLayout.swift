import SenderoCanvas

/// The places of the parts of a story on the screen.
enum PresentLayout {
  /// Returns the rows of the screen that a page has.
  static func pageRows(_ size: Size) -> Range<Int> {
    let first = size.height >= 20 ? 2 : 1
    return first..<max(first + 1, size.height - (hasBar(size) ? 2 : 1))
  }

  /// Returns the columns of the screen that a page has: not wider than text is read well.
  static func pageColumns(_ size: Size) -> Range<Int> {
    let margin = size.width >= 100 ? 6 : size.width >= 60 ? 3 : 1
    let width = max(1, min(size.width - 2 * margin, 150))
    let first = (size.width - width) / 2
    return first..<first + width
  }

  /// Whether the screen has room for the bar that shows how far the story has come.
  static func hasBar(_ size: Size) -> Bool { size.height >= 16 }
}
