import SenderoCore

/// The keys that were pressed one after the other without a pause while no text was asked for.
///
/// Somebody who does not notice that an input is closed types on, and the letters run commands. Once the keys
/// read as a sentence, they run no drastic commands.
public struct TypingRun: Sendable {
  /// The pause that ends a run, in milliseconds.
  static let pause: Int64 = 300
  /// The number of characters that are remembered.
  private static let longest = 64

  private var typed: [Unicode.Scalar] = []
  /// Whether any key since the last pause was a space: without one the keys are not a sentence.
  private var hasSpace = false
  /// The question that was asked at the last key, and the number of characters typed since.
  private var question: LocalizedText?
  private var strays = 0
  private var last: Int64?

  /// Makes an empty run.
  public init() {}

  /// Records a key, and returns whether it is part of a text.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - now: The time, in milliseconds of a monotonic clock.
  ///   - editor: The editor, before it handles the key.
  /// - Returns: Whether the key is part of a text.
  public mutating func isInText(_ key: Key, at now: Int64, _ editor: Editor) -> Bool {
    defer { last = now }
    if last.map({ now - $0 > Self.pause }) ?? true { clear() }
    let character: Unicode.Scalar
    switch key {
    case .character(let scalar): character = scalar
    case .enter: character = "\n"
    default:
      clear()
      return false
    }
    guard !editor.isAskingForText else {
      clear()
      return false
    }
    let asked = editor.question
    if asked != question { strays = 0 }
    question = asked
    let isInText = asked == nil ? hasSpace && readsAsSentence(editor) : strays > 0
    if typed.count >= Self.longest { typed.removeFirst() }
    typed.append(character)
    hasSpace = hasSpace || character.isSpace
    if asked != nil { strays += 1 }
    return isInText
  }

  private func readsAsSentence(_ editor: Editor) -> Bool {
    editor.isSentence(String(String.UnicodeScalarView(typed)))
  }

  private mutating func clear() {
    typed.removeAll(keepingCapacity: true)
    hasSpace = false
    strays = 0
  }
}

extension Unicode.Scalar {
  /// Whether the scalar separates words.
  ///
  /// ASCII needs no look at the tables of Unicode, which are not in the processor's cache when a key comes.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
