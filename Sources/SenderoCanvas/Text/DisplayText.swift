/// The display-safe form of text: it cannot control a terminal and has the same width on every terminal.
///
/// Control characters appear as visible marks, bidi controls and other invisible characters are omitted, an
/// emoji sequence is reduced to its base, and characters without an agreed shape become U+FFFD. The original
/// text is never changed.
public enum DisplayText {
  /// Returns the glyphs that are drawn for a text, from left to right.
  public static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    for cluster in TextClusters(text) {
      if let first = cluster.first { glyphs.append(first) }
      glyphs += cluster.rest
    }
    return glyphs
  }

  /// Returns the display-safe form of a text on one line.
  public static func safe(_ text: String) -> String {
    self.text(of: glyphs(of: text))
  }

  /// Returns the display-safe form of a name; a long name is cut in the middle, because paths differ mostly
  /// at their ends.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - width: The maximum width in columns.
  /// - Returns: The name, or its beginning and its end with `…` in between.
  public static func shortened(_ name: String, width: Int = 32) -> String {
    let glyphs = glyphs(of: name)
    guard Self.width(of: glyphs[...]) > width else { return safe(name) }
    let widthOfEnd = width * 2 / 3
    var end = glyphs.endIndex
    while end > 0, Self.width(of: glyphs[(end - 1)...]) <= widthOfEnd { end -= 1 }
    var start = 0
    while start < end, Self.width(of: glyphs[...start]) <= width - 1 - widthOfEnd { start += 1 }
    return text(of: glyphs[..<start]) + "…" + text(of: glyphs[end...])
  }

  private static func width(of glyphs: ArraySlice<Glyph>) -> Int { glyphs.reduce(0) { $0 + Int($1.width) } }

  private static func text(of glyphs: some Sequence<Glyph>) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs {
      scalars.append(glyph.base)
      if glyph.marks.0 != "\0" { scalars.append(glyph.marks.0) }
      if glyph.marks.1 != "\0" { scalars.append(glyph.marks.1) }
    }
    return String(scalars)
  }
}
