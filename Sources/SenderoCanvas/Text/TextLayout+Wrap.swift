extension TextLayout {
  /// A line of wrapped text.
  public struct Line: Equatable, Sendable {
    /// The range of the line without its newline, but with the spaces at which it was broken.
    public var range: Range<String.Index>
    /// The end of the visible part: trailing spaces take no room.
    public var visibleEnd: String.Index
    /// Whether the line continues on the next one.
    public var isBroken: Bool
    /// Whether it is broken inside a word, which is longer than a line.
    public var splitsWord = false
  }

  /// Breaks a text into lines of limited width.
  ///
  /// Lines break at spaces, which are not drawn there; before and after wide characters; after hyphens;
  /// inside words longer than a line; and at newlines. A character wider than the line gets a line of its
  /// own.
  ///
  /// - Parameters:
  ///   - text: The text to wrap.
  ///   - width: The cells per line; values below 1 count as 1.
  ///   - limit: The maximum number of lines; the rest of the text is not read.
  /// - Returns: At least one line.
  public static func wrap(_ text: String, width: Int, limit: Int = .max) -> [Substring] {
    lines(of: text, width: width, limit: limit).map { text[$0.range.lowerBound..<$0.visibleEnd] }
  }

  /// Breaks a text into lines that together cover all of it except its newlines.
  public static func lines(of text: String, width: Int, limit: Int = .max) -> [Line] {
    var wrapping = Wrapping(start: text.startIndex, width: max(1, width))
    for cluster in TextClusters(text) {
      wrapping.add(cluster)
      if wrapping.lines.count >= limit { return Array(wrapping.lines.prefix(limit)) }
    }
    wrapping.endLine(at: text.endIndex, isBroken: false)
    return wrapping.lines
  }
}

/// The state of wrapping a text, cluster by cluster.
private struct Wrapping {
  /// A position at which the line can break.
  struct Opportunity {
    /// The start of the next line.
    var next: String.Index
    /// The end of the visible part of this line.
    var visibleEnd: String.Index
    /// The number of cells that would move to the next line.
    var cellsAfter = 0
  }

  var lines: [TextLayout.Line] = []
  let width: Int
  private var start: String.Index
  private var visibleEnd: String.Index
  private var cells = 0
  private var opportunity: Opportunity?
  /// Whether the line can break here without a space: after a wide character or a hyphen.
  private var canBreakHere = false

  init(start: String.Index, width: Int) {
    self.start = start
    self.visibleEnd = start
    self.width = width
  }

  mutating func add(_ cluster: TextCluster) {
    if cluster.isNewline {
      endLine(at: cluster.range.lowerBound, isBroken: false)
      begin(at: cluster.range.upperBound)
    } else if cluster.isSpace {
      cells += cluster.cells
      // A break in the indent of a line would only add an empty line.
      if visibleEnd > start {
        opportunity = Opportunity(next: cluster.range.upperBound, visibleEnd: visibleEnd)
      }
      canBreakHere = false
    } else {
      addVisible(cluster)
    }
  }

  private mutating func addVisible(_ cluster: TextCluster) {
    let isWide = cluster.first?.width == 2
    if isWide || canBreakHere, visibleEnd == cluster.range.lowerBound, visibleEnd > start {
      opportunity = Opportunity(next: visibleEnd, visibleEnd: visibleEnd)
    }
    let needed = cluster.cells
    if cells + needed > width, let place = opportunity {
      visibleEnd = place.visibleEnd
      endLine(at: place.next, isBroken: true)
      begin(at: place.next)
      cells = place.cellsAfter
      visibleEnd = cluster.range.lowerBound
    }
    if cells + needed > width, needed > 0, cluster.range.lowerBound > start {
      endLine(at: cluster.range.lowerBound, isBroken: true, splitsWord: true)
      begin(at: cluster.range.lowerBound)
    }
    cells += needed
    opportunity?.cellsAfter += needed
    visibleEnd = cluster.range.upperBound
    canBreakHere = isWide || cluster.first?.base == "-"
  }

  mutating func endLine(at end: String.Index, isBroken: Bool, splitsWord: Bool = false) {
    lines.append(
      .init(
        range: start..<end, visibleEnd: min(visibleEnd, end), isBroken: isBroken, splitsWord: splitsWord))
  }

  private mutating func begin(at index: String.Index) {
    start = index
    visibleEnd = index
    cells = 0
    opportunity = nil
    canBreakHere = false
  }
}
