/// Why a text is refused as JSON, and where.
///
/// It holds data and no sentence: what the user reads is put together where the language is known.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public var kind: Kind
  /// The byte at which it is wrong, counted from 0; the length of the text where that ends too early.
  ///
  /// `TextLocation` turns it into a line and a column.
  public var offset: Int
  /// The value in which it is wrong, as far as it is known by then.
  public var path: JSONPath

  /// Makes an error of what is wrong and where.
  public init(_ kind: Kind, offset: Int, path: JSONPath = JSONPath()) {
    self.kind = kind
    self.offset = offset
    self.path = path
  }

  /// What can be wrong with a text.
  public enum Kind: Hashable, Sendable {
    /// There is nothing but white space.
    case empty
    /// The text ends in the middle.
    case unexpectedEnd(expected: Expected)
    /// Something stands where something else should.
    case unexpectedByte(UInt8, expected: Expected)
    /// Something stands after the value.
    case trailingText
    /// The bytes here are no UTF-8.
    case invalidUTF8
    /// A control character stands in a string unescaped.
    case controlCharacter(UInt8)
    /// A backslash begins no escape that JSON knows.
    case invalidEscape
    /// An escape is half of a surrogate pair without the other half, and so no character.
    case loneSurrogate(UInt16)
    /// A number begins with a zero too many.
    case leadingZero
    /// A key stands in an object for the second time; the first begins at an offset.
    ///
    /// Keys that Unicode holds to be the same text, such as `é` composed and decomposed, count as one.
    case duplicateKey(String, firstOffset: Int)
    /// More arrays and objects stand open than may.
    case tooDeep(limit: Int)
    /// The text has more bytes than it may.
    case tooLarge(limit: Int)
  }

  /// What may stand at a place.
  public enum Expected: Hashable, Sendable {
    case value
    case valueOrClosingBracket
    case key
    case keyOrClosingBrace
    case colon
    case commaOrClosingBracket
    case commaOrClosingBrace
    case digit
    /// `true`, `false` or `null`, of which the beginning stands there.
    case word(String)
    /// The rest of a string.
    case closingQuote
  }
}
