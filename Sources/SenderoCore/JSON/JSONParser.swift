/// The state of reading one text: a place in it, and the containers that stand open there.
///
/// It goes round in a loop instead of calling itself, so the depth of a text is bounded by `depth` and by nothing else.
struct JSONParser: ~Copyable {
  /// An array or object that is not closed yet.
  struct Container {
    let isObject: Bool
    /// Where its elements begin among all that wait.
    let firstValue: Int
    /// Where its keys begin among all that wait.
    let firstKey: Int
    /// The marks of its keys: one without a mark here is new.
    var marks: UInt64 = 0
    /// Its keys, once there are too many to compare each with each.
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

  /// Reads the whole text, which must hold one value and no more.
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

  /// Reads one value, with all that is in it.
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

      // A value is complete, and closes every container that ends with it.
      while true {
        // Only the flag: a copy of the container would share its set of keys, which then were copied for each key.
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

  /// The byte at the place, or 0 at the end, which stands nowhere but in an error.
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
