/// The reason why a text is invalid JSON, and its location.
///
/// It holds data; the message for the user is made where the language is known.
public struct JSONError: Error, Hashable, Sendable {
  /// The kind of error.
  public var kind: Kind
  /// The offset of the error in bytes, from 0; the length of the text if the text ends too early.
  ///
  /// `TextLocation` converts it to a line and a column.
  public var offset: Int
  /// The path of the invalid value, as far as it was read.
  public var path: JSONPath

  /// Makes an error from a kind and a location.
  public init(_ kind: Kind, offset: Int, path: JSONPath = JSONPath()) {
    self.kind = kind
    self.offset = offset
    self.path = path
  }

  /// The kinds of errors in a text.
  public enum Kind: Hashable, Sendable {
    /// The text contains only white space.
    case empty
    /// The text ends inside a value.
    case unexpectedEnd(expected: Expected)
    /// A byte does not fit the grammar at its offset.
    case unexpectedByte(UInt8, expected: Expected)
    /// There is text after the value.
    case trailingText
    /// The bytes are not valid UTF-8.
    case invalidUTF8
    /// A string contains an unescaped control character.
    case controlCharacter(UInt8)
    /// A backslash does not begin a valid escape.
    case invalidEscape
    /// An escape is half of a surrogate pair without its other half.
    case loneSurrogate(UInt16)
    /// A number has a superfluous leading zero.
    case leadingZero
    /// An object contains a key twice; the first one is at the given offset.
    ///
    /// Keys that are canonically equivalent in Unicode, such as `é` composed and decomposed, count as one.
    case duplicateKey(String, firstOffset: Int)
    /// Too many arrays and objects are nested.
    case tooDeep(limit: Int)
    /// The text has too many bytes.
    case tooLarge(limit: Int)
  }

  /// The grammar element that is expected at an offset.
  public enum Expected: Hashable, Sendable {
    case value
    case valueOrClosingBracket
    case key
    case keyOrClosingBrace
    case colon
    case commaOrClosingBracket
    case commaOrClosingBrace
    case digit
    /// The word `true`, `false` or `null`, whose first letter was found.
    case word(String)
    /// The rest of a string up to its closing quote.
    case closingQuote
  }
}
