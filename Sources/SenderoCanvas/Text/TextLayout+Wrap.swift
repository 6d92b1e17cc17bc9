extension TextLayout {
  /// A line of wrapped text.
  public struct Line: Equatable, Sendable {
    /// All that belongs to the line but its newline: the spaces it was broken at, too.
    public var range: Range<String.Index>
    /// Where what is seen of it ends: its trailing spaces take no place.
    public var visibleEnd: String.Index
    /// Whether the line goes on in the next one.
    public var isBroken: Bool
  }

  /// Breaks a text into lines of at most a width.
  ///
  /// Lines break at spaces, which vanish there; before and after wide characters; after hyphens; in words longer than a line; and at
  /// newlines. A character wider than the line stands alone on one.
  ///
  /// - Parameters:
  ///   - text: What to wrap.
  ///   - width: Cells a line; below 1 it counts as 1.
  ///   - limit: The most lines to find; the rest of the text is not looked at.
  /// - Returns: At least one line.
  public static func wrap(_ text: String, width: Int, limit: Int = .max) -> [Substring] {
    lines(of: text, width: width, limit: limit).map { text[$0.range.lowerBound..<$0.visibleEnd] }
  }

  /// Breaks a text into lines that together cover all of it but its newlines.
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

/// Lines being filled, cluster by cluster.
private struct Wrapping {
  /// Where the line may be broken.
  struct Opportunity {
    /// Where the next line would begin, and where what is seen of this one would end.
    var next: String.Index
    var visibleEnd: String.Index
    /// The cells that would go to the next line.
    var cellsAfter = 0
  }

  var lines: [TextLayout.Line] = []
  let width: Int
  private var start: String.Index
  private var visibleEnd: String.Index
  private var cells = 0
  private var opportunity: Opportunity?
  /// Whether the line may be broken with no space: after a wide character or a hyphen.
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
      // Breaking at the indent of a line would only leave an empty one.
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
      endLine(at: cluster.range.lowerBound, isBroken: true)
      begin(at: cluster.range.lowerBound)
    }
    cells += needed
    opportunity?.cellsAfter += needed
    visibleEnd = cluster.range.upperBound
    canBreakHere = isWide || cluster.first?.base == "-"
  }

  mutating func endLine(at end: String.Index, isBroken: Bool) {
    lines.append(.init(range: start..<end, visibleEnd: min(visibleEnd, end), isBroken: isBroken))
  }

  private mutating func begin(at index: String.Index) {
    start = index
    visibleEnd = index
    cells = 0
    opportunity = nil
    canBreakHere = false
  }
}
