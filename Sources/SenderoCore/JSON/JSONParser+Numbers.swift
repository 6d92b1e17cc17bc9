extension JSONParser {
  /// Reads a number as its literal, whatever its size.
  mutating func number() throws(JSONError) -> String {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") {
      position += 1
      if isDigit { throw failure(.leadingZero, at: position - 1) }
    } else {
      try digits()
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return bytes.text(start..<position, isASCII: true)
  }

  private mutating func digits() throws(JSONError) {
    guard isDigit else { throw unexpected(.digit) }
    repeat { position += 1 } while isDigit
  }

  private var isDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
