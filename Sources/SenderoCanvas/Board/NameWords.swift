import SenderoCore

/// The widths of the words in the names of touchpoints, from which the height of a card follows quickly.
///
/// It covers only stages with so few touchpoints that there can be free rows on a screen.
public struct NameWords: Sendable {
  /// One name.
  struct Name {
    /// The widths of the words in cells; the highest bit is set if a space follows.
    private let words: [UInt8]
    /// The marks beside the first line.
    let marks: Int
    /// The column that the outline of an unrated touchpoint takes.
    let outline: Int

    fileprivate init(_ touchpoint: Touchpoint) {
      var words: [UInt8] = []
      var width = 0
      func endWord(_ flag: UInt8 = 0) {
        words.append(UInt8(min(width, 127)) | flag)
        width = 0
      }
      for cluster in TextClusters(touchpoint.name[...]) {
        let isWide = cluster.first?.width == 2
        if cluster.isSpace || cluster.isNewline {
          endWord(NameWords.space)
        } else {
          // A line can break on both sides of a wide character, and after a hyphen.
          if isWide, width > 0 { endWord() }
          width += cluster.cells
          if isWide || cluster.first?.base == "-" { endWord() }
        }
      }
      self.words = words + [UInt8(min(width, 127))]
      marks =
        (touchpoint.isRetired ? 1 : 0) + (touchpoint.link.isEmpty ? 0 : 1) + (touchpoint.next.isEmpty ? 0 : 1)
        + (touchpoint.momentOfTruth ? 1 : 0)
      outline = touchpoint.rating == nil ? 1 : 0
    }

    /// Returns the number of lines that the name takes.
    func lines(firstWidth: Int, width: Int) -> Int {
      var lines = 1
      var room = firstWidth
      var gap = 0
      for word in words {
        let needed = Int(word & ~NameWords.space)
        if needed > 0 {
          let isEmpty = room == (lines == 1 ? firstWidth : width)
          if needed + gap > room, !isEmpty || lines == 1 && needed <= width {
            lines += 1
            room = width
            gap = 0
          }
          if needed > room {
            let rest = (needed - room) % width
            lines += (needed - room + width - 1) / width
            room = rest == 0 ? 0 : width - rest
          } else {
            room -= needed + gap
          }
          gap = 0
        }
        if word & NameWords.space != 0 { gap += 1 }
      }
      return lines
    }
  }

  private static let space: UInt8 = 0x80
  /// The maximum number of touchpoints of a covered stage.
  static let mostRows = 16

  /// The names in each stage; empty for a stage that is not covered.
  private(set) var stages: [[Name]] = []
  private var seen: [JSONValue] = []

  /// Makes a value without names.
  public init() {}

  /// Updates the names; only stages that changed are read again.
  mutating func update(_ list: ItemList<Stage>) {
    let changes = list.elements.changes(from: seen)
    stages.replaceSubrange(
      changes.old,
      with: changes.new.map { index in
        let touchpoints = list[index].touchpoints
        return touchpoints.count > Self.mostRows ? [] : touchpoints.map(Name.init)
      })
    seen = list.elements
  }
}
