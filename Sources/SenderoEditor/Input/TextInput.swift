/// A field that text is typed into, with the keys that people know from a shell.
///
/// The cursor always stands between two grapheme clusters, however they come about: a combining mark typed after a
/// letter joins it.
public struct TextInput: Equatable, Sendable {
  /// The text typed so far.
  ///
  /// What was there before is kept as it was, invisible characters and all.
  public private(set) var text: String
  /// Whether the text may have several lines.
  public let isMultiline: Bool
  /// Where the cursor stands, in bytes of UTF-8: unlike an index, it holds when the text changes.
  private var offset: Int
  /// The column that Up and Down aim at, kept while they cross shorter lines.
  var goalColumn: Int?

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The text is another one.
    case changed
    /// The field took the key; the text is the same.
    case moved
    /// The text is what it should be.
    case submitted
    /// The text is not wanted.
    case cancelled
    /// The key means nothing to the field.
    case ignored
  }

  /// Makes a field with the cursor at the end.
  public init(_ text: String = "", isMultiline: Bool = false) {
    // A string of another system's making would take a walk to reach each place.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.isMultiline = isMultiline
    self.offset = text.utf8.count
  }

  /// The grapheme clusters before the cursor.
  ///
  /// A number that is set is brought into the text. Counting takes time with the length of the text.
  public var cursor: Int {
    get { text.distance(from: text.startIndex, to: cursorIndex) }
    set {
      let index = text.index(text.startIndex, offsetBy: max(0, newValue), limitedBy: text.endIndex)
      cursorIndex = index ?? text.endIndex
      goalColumn = nil
    }
  }

  /// Where the cursor stands in the text.
  var cursorIndex: String.Index {
    get { text.utf8.index(text.startIndex, offsetBy: offset) }
    set { offset = text.utf8.distance(from: text.startIndex, to: newValue) }
  }

  /// Inserts pasted text at the cursor.
  ///
  /// Control characters are left out, but for tabs, which become spaces, and newlines, which become spaces in a field
  /// of one line; those at its end are dropped there.
  public mutating func insert(_ pasted: String) {
    var cleaned = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in pasted.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append("\n")
      case "\t": cleaned.append(" ")
      default: if !isControl(scalar) { cleaned.append(scalar) }
      }
    }
    if !isMultiline {
      while cleaned.last == "\n" { cleaned.removeLast() }
      cleaned = .init(cleaned.map { $0 == "\n" ? " " : $0 })
    }
    replace(cursorIndex..<cursorIndex, with: String(cleaned))
  }

  /// Types one character.
  mutating func type(_ scalar: Unicode.Scalar) -> Outcome {
    if isControl(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}" { return .ignored }
    replace(cursorIndex..<cursorIndex, with: String(scalar))
    return .changed
  }

  /// Puts other text in the place of some, with the cursor after it.
  mutating func replace(_ range: Range<String.Index>, with replacement: String) {
    goalColumn = nil
    offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound) + replacement.utf8.count
    text.replaceSubrange(range, with: replacement)
    moveToBoundary()
  }

  /// Removes some text; `.moved` where there is none.
  mutating func remove(_ range: Range<String.Index>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    replace(range, with: "")
    return .changed
  }

  /// Moves the cursor out of a cluster that an edit has joined of its two sides.
  private mutating func moveToBoundary() {
    let index = cursorIndex
    guard index > text.startIndex, index < text.endIndex else { return }
    let end = text.index(after: index)
    if text.index(before: end) != index { cursorIndex = end }
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
