import SenderoCore

/// A text field with the editing keys of a shell.
///
/// The cursor is always between two grapheme clusters: a combining mark typed after a letter joins the
/// letter's cluster.
public struct TextInput: Equatable, Sendable {
  /// The text typed so far.
  ///
  /// The initial text is not altered, even if it contains invisible characters.
  public private(set) var text: String
  /// Whether the text may have several lines.
  public let isMultiline: Bool
  /// The cursor's position, in bytes of UTF-8: unlike an index, it remains valid when the text changes.
  private var offset: Int
  /// The column that Up and Down aim at, preserved across shorter lines.
  var goalColumn: Int?
  /// Whether the whole text is selected, so that the first typed or pasted character replaces it.
  var isSelected = false

  /// The effect of a key.
  public enum Outcome: Hashable, Sendable {
    /// The text has changed.
    case changed
    /// The field used the key; the text is the same.
    case moved
    /// The user accepts the text.
    case submitted
    /// The user cancels the input.
    case cancelled
    /// The field does not use the key.
    case ignored
  }

  /// Makes a field with the cursor at the end of the text.
  public init(_ text: String = "", isMultiline: Bool = false) {
    // In a bridged string, finding an index takes a walk through the string.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.isMultiline = isMultiline
    self.offset = text.utf8.count
  }

  /// The number of grapheme clusters before the cursor.
  ///
  /// A value outside the text is clamped. Cost: proportional to the length of the text.
  public var cursor: Int {
    get { text.distance(from: text.startIndex, to: cursorIndex) }
    set {
      let index = text.index(text.startIndex, offsetBy: max(0, newValue), limitedBy: text.endIndex)
      cursorIndex = index ?? text.endIndex
      goalColumn = nil
    }
  }

  /// The cursor's index in the text.
  var cursorIndex: String.Index {
    get { text.utf8.index(text.startIndex, offsetBy: offset) }
    set { offset = text.utf8.distance(from: text.startIndex, to: newValue) }
  }

  /// Inserts pasted text at the cursor.
  ///
  /// Control characters are removed. Tabs become spaces. In a single-line field, newlines become spaces, and
  /// those at the end are removed.
  public mutating func insert(_ pasted: String) {
    removeSelected()
    var cleaned = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in pasted.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append("\n")
      case "\t": cleaned.append(" ")
      default: if !scalar.isControl { cleaned.append(scalar) }
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
    if scalar.isControl || scalar == "\u{2028}" || scalar == "\u{2029}" { return .ignored }
    removeSelected()
    replace(cursorIndex..<cursorIndex, with: String(scalar))
    return .changed
  }

  /// Removes the text if it is selected as a whole, and ends the selection.
  mutating func removeSelected() {
    if isSelected { replace(text.startIndex..<text.endIndex, with: "") }
    isSelected = false
  }

  /// Replaces a part of the text and puts the cursor after the replacement.
  mutating func replace(_ range: Range<String.Index>, with replacement: String) {
    goalColumn = nil
    offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound) + replacement.utf8.count
    text.replaceSubrange(range, with: replacement)
    moveToBoundary()
  }

  /// Removes a part of the text; returns `.moved` if the part is empty.
  mutating func remove(_ range: Range<String.Index>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    replace(range, with: "")
    return .changed
  }

  /// Moves the cursor out of a cluster that an edit has created around it.
  private mutating func moveToBoundary() {
    let index = cursorIndex
    guard index > text.startIndex, index < text.endIndex else { return }
    let end = text.index(after: index)
    if text.index(before: end) != index { cursorIndex = end }
  }
}
