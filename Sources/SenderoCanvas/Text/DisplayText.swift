/// Text as it may be shown: nothing in it is obeyed by a terminal, and its width is the same on each.
///
/// Control characters show as visible marks, bidi controls and other characters that are never seen are left out, an
/// emoji sequence is reduced to its base, what has no agreed shape is U+FFFD. The text itself is never altered.
public enum DisplayText {
  /// What is drawn of a text, from left to right.
  public static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    for cluster in TextClusters(text) {
      if let first = cluster.first { glyphs.append(first) }
      glyphs += cluster.rest
    }
    return glyphs
  }

  /// The display-safe form of a text on one line.
  public static func safe(_ text: String) -> String {
    self.text(of: glyphs(of: text))
  }

  /// The display-safe form of a name that may be of any length, cut in the middle: of a path the end says most.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - width: The most columns that it may take.
  /// - Returns: The name, or its beginning and its end with `…` between them.
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
