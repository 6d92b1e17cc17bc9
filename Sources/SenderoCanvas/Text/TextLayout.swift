/// Measures, cuts and wraps text by its width in cells.
public enum TextLayout {
  /// Returns the width of a text on one line, in cells.
  public static func width(of text: String) -> Int {
    width(of: text[...])
  }

  /// Returns the width of a text on one line, in cells.
  public static func width(of text: Substring) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable {
      PlainFit($0, room: .max, ellipsis: false)?.cells
    }
    if let cells = plain.flatMap({ $0 }) { return cells }
    var cells = 0
    for cluster in TextClusters(text) { cells += cluster.cells }
    return cells
  }

  /// Returns a text cut to a width, ending with `…` if anything was cut.
  public static func cut(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    let fit = fit(text[...], width: width, ellipsis: true)
    return fit.isCut ? String(text[..<fit.end]) + "…" : text
  }

  /// Returns a text with spaces after it, up to a width.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  /// The part of a text that fits into a width.
  public struct Fit: Sendable {
    /// The end of that part.
    public var end: String.Index
    /// The width of that part in cells, without the ellipsis.
    public var cells: Int
    /// Whether a part of the text does not fit.
    public var isCut: Bool
  }

  /// Returns the whole clusters of a text that fit, with one cell left for an ellipsis if one is needed.
  ///
  /// It reads no more of the text than fits.
  public static func fit(_ text: Substring, width: Int, ellipsis: Bool) -> Fit {
    let limit = ellipsis ? width - 1 : width
    var whole = Fit(end: text.startIndex, cells: 0, isCut: true)
    var cells = 0
    for cluster in TextClusters(text) {
      cells += cluster.cells
      if cells > width { return whole }
      if cells <= limit {
        whole.end = cluster.range.upperBound
        whole.cells = cells
      }
    }
    return Fit(end: text.endIndex, cells: cells, isCut: false)
  }
}
