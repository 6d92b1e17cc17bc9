/// The state of the parser: a position in the text and the open containers.
///
/// The parser is a loop without recursion, so `depth` is the only limit on nesting.
struct JSONParser: ~Copyable {
  /// An array or object that is not closed yet.
  struct Container {
    let isObject: Bool
    /// The index of the container's first element on the stack of values.
    let firstValue: Int
    /// The index of the container's first key on the stack of keys.
    let firstKey: Int
    /// The union of the marks of all keys so far: a key whose mark is not in the union is new.
    var marks: UInt64 = 0
    /// The set of all keys so far; `nil` as long as keys are few enough to be compared pairwise.
    var seen: Set<String>?
  }

  let bytes: UnsafeRawBufferPointer
  let depth: Int
  var position = 0
  var open: [Container] = []
  var values = JSONStack<JSONValue>()
  var keys = JSONStack<JSONKey>()
  var cache = JSONKeyCache()

  init(_ bytes: UnsafeRawBufferPointer, depth: Int) {
    self.bytes = bytes
    self.depth = depth
    if bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { position = 3 }
  }

  /// Reads the whole text, which must contain exactly one value.
  mutating func text() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw failure(.empty) }
    let value = try value()
    skipSpace()
    guard position == bytes.count else {
      throw bytes.lengthOfScalar(at: position, end: bytes.count) > 0
        ? failure(.trailingText) : failure(.invalidUTF8)
    }
    return value
  }

  /// Reads one value with all its contents.
  mutating func value() throws(JSONError) -> JSONValue {
    var expected = JSONError.Expected.value
    while true {
      skipSpace()
      var value: JSONValue
      switch byte {
      case UInt8(ascii: "\""): value = .string(try string())
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
      case UInt8(ascii: "t"): value = try word("true", .bool(true))
      case UInt8(ascii: "f"): value = try word("false", .bool(false))
      case UInt8(ascii: "n"): value = try word("null", .null)
      case UInt8(ascii: "["):
        try enter(isObject: false)
        skipSpace()
        guard byte == UInt8(ascii: "]") else {
          expected = .valueOrClosingBracket
          continue
        }
        value = leave()
      case UInt8(ascii: "{"):
        try enter(isObject: true)
        skipSpace()
        guard byte == UInt8(ascii: "}") else {
          try key(expected: .keyOrClosingBrace)
          expected = .value
          continue
        }
        value = leave()
      default: throw unexpected(expected)
      }

      // A value is complete, and may complete the containers around it.
      while true {
        // Only the flag is read: a copy of the container would share its set of keys, and each insertion
        // would copy the set.
        guard let isObject = open.last?.isObject else { return value }
        values.push(value)
        skipSpace()
        let next = byte
        if next == UInt8(ascii: ",") {
          position += 1
          if isObject {
            skipSpace()
            try key(expected: .key)
          }
          expected = .value
          break
        }
        guard next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw unexpected(
            isObject ? .commaOrClosingBrace : .commaOrClosingBracket, isAfterValue: true)
        }
        value = leave()
      }
    }
  }

  /// The current byte, or 0 at the end; a zero byte is never valid.
  var byte: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  @inline(__always)
  mutating func skipSpace() {
    if byte <= UInt8(ascii: " ") { skipSpaces() }
  }

  private mutating func skipSpaces() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "): position = bytes.endOfSpaces(from: position + 1)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[index] else { throw unexpected(.word("\(word)")) }
      position += 1
    }
    return value
  }
}
