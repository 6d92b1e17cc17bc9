/// How text takes its place in cells: how wide it is, where it is cut and where its lines break.
public enum TextLayout {
  /// The cells that a text takes on one line.
  public static func width(of text: String) -> Int {
    width(of: text[...])
  }

  /// The cells that a text takes on one line.
  public static func width(of text: Substring) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable {
      PlainFit($0, room: .max, ellipsis: false)?.cells
    }
    if let cells = plain.flatMap({ $0 }) { return cells }
    var cells = 0
    for cluster in TextClusters(text) { cells += cluster.cells }
    return cells
  }

  /// A text cut to a width, with `…` where something was cut off.
  public static func cut(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    let fit = fit(text[...], width: width, ellipsis: true)
    return fit.isCut ? text[..<fit.end] + "…" : text
  }

  /// How much of a text fits into a width.
  public struct Fit: Sendable {
    /// Where what fits ends.
    public var end: String.Index
    /// The cells it takes, without those of an ellipsis.
    public var cells: Int
    /// Whether something does not fit.
    public var isCut: Bool
  }

  /// Finds how much of a text fits, in whole clusters; with an ellipsis, leaves a cell for it where one is needed.
  ///
  /// It looks at no more of the text than fits.
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
