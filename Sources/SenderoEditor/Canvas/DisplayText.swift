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
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs(of: text) {
      scalars.append(glyph.base)
      if glyph.marks.0 != "\0" { scalars.append(glyph.marks.0) }
      if glyph.marks.1 != "\0" { scalars.append(glyph.marks.1) }
    }
    return String(scalars)
  }
}
