import SenderoCanvas
import SenderoCore

/// Text in a picture, which is broken into lines by estimated widths, because the font is not known.
///
/// The estimates are the advance widths of DejaVu Sans Bold, rounded up: of the sans-serif fonts that browsers
/// choose by default, it is the widest. CJK takes a full em, and an emoji more.
struct PictureText {
  /// The font size.
  let size: Double
  /// Whether the text is bold.
  var isBold = false

  /// Returns the estimated width of a text on one line.
  func width(_ text: some StringProtocol) -> Double {
    var ems = 0.0
    for cluster in TextClusters(String(text)) { ems += Self.ems(cluster) }
    return ems * size * (isBold ? 1 : Self.regularShare)
  }

  /// Breaks a text into lines; the last one ends with `…` if there is more.
  ///
  /// Lines break at spaces, between wide characters, and inside words that are longer than a line.
  ///
  /// - Parameters:
  ///   - text: The text; line breaks count as spaces.
  ///   - width: The width of a line.
  ///   - limit: The largest number of lines. The rest of the text is not read.
  /// - Returns: The lines, which are safe to display; none for an empty text.
  func lines(_ text: String, width: Double, limit: Int) -> [String] {
    let room = width / (size * (isBold ? 1 : Self.regularShare))
    let text = SafeText.lines(of: String(text.prefix(Self.longest))).joined(separator: " ")
    var lines: [String] = []
    var line = Line()
    for cluster in TextClusters(text) {
      let ems = Self.ems(cluster)
      if cluster.isSpace || cluster.isNewline {
        line.addSpace(ems)
        continue
      }
      let isWide = cluster.cells == 2
      if !line.fits(ems, in: room) {
        lines.append(line.cut(beforeWide: isWide))
        if lines.count > limit { break }
      }
      line.add(text[cluster.range], ems, isWide: isWide)
    }
    if !line.text.isEmpty { lines.append(line.text) }
    guard lines.count > limit else { return lines }
    lines.removeLast(lines.count - limit)
    lines[limit - 1] = shortened(lines[limit - 1], room: room - Self.ellipsis)
    return lines
  }

  /// The largest number of characters of a text that are read.
  private static let longest = 2000
  /// The width of regular text as a share of bold text.
  private static let regularShare = 0.93
  private static let ellipsis = 1.0

  private func shortened(_ line: String, room: Double) -> String {
    var ems = 0.0
    var end = line.startIndex
    for cluster in TextClusters(line) {
      ems += Self.ems(cluster)
      if ems > room { break }
      end = cluster.range.upperBound
    }
    return String(line[..<end]) + "…"
  }

  /// A line that is being filled, with the last place at which it can be broken.
  private struct Line {
    var text = ""
    var ems = 0.0
    private var space = 0.0
    /// The part after the last place to break.
    private var word = ""
    private var wordEms = 0.0
    private var endsWide = false

    /// Whether a cluster has room after what the line has; a first one always does.
    func fits(_ width: Double, in room: Double) -> Bool { text.isEmpty || ems + space + width <= room }

    mutating func addSpace(_ width: Double) { space = text.isEmpty ? 0 : width }

    mutating func add(_ cluster: Substring, _ width: Double, isWide: Bool) {
      if space > 0 {
        text += " "
        ems += space
        (word, wordEms, space) = ("", 0, 0)
      } else if isWide || endsWide {
        (word, wordEms) = ("", 0)
      }
      text += cluster
      ems += width
      word += cluster
      wordEms += width
      endsWide = isWide
    }

    /// Returns the text before the last place to break, and keeps the rest for the next line.
    ///
    /// - Parameter beforeWide: Whether a wide character follows, before which the line can break.
    /// - Returns: The text.
    mutating func cut(beforeWide: Bool) -> String {
      if space > 0 || endsWide || beforeWide || word.utf8.count == text.utf8.count {
        let whole = text
        self = Line()
        return whole
      }
      let rest = (word, wordEms)
      var start = String(text.dropLast(word.count))
      while start.last == " " { start.removeLast() }
      self = Line()
      (text, ems, word, wordEms) = (rest.0, rest.1, rest.0, rest.1)
      return start
    }
  }

  /// The width of a cluster in ems, of bold text.
  private static func ems(_ cluster: TextCluster) -> Double {
    guard cluster.source.isASCII else {
      return cluster.source.value >= 0x1F000 ? 1.4 : cluster.cells == 2 ? 1.05 : Double(max(0, cluster.cells))
    }
    switch cluster.source {
    case " ", "\t": return 0.35
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";": return 0.4
    case "f", "t", "r", "(", ")", "[", "]", "-", "/", "!", "`", "\"", "*": return 0.53
    case "m", "M", "W", "%", "@": return 1.11
    case "w": return 0.93
    case "A"..."Z", "+", "=", "<", ">", "~", "#", "&", "^": return 0.88
    default: return 0.73
    }
  }
}
