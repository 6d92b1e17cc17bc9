extension JSONParser {
  /// Reads the string whose opening quote is the current byte.
  mutating func string() throws(JSONError) -> String {
    let start = position + 1
    let run = bytes.stringRun(from: start)
    position = run.end
    guard byte == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    if !run.isASCII, let error = invalidUTF8(in: start..<position) { throw error }
    position += 1
    return bytes.text(start..<(position - 1), isASCII: run.isASCII)
  }

  /// Reads the key whose opening quote is the current byte.
  mutating func keyString() throws(JSONError) -> JSONKey {
    let offset = position
    let run = bytes.stringRun(from: offset + 1)
    let isPlain = run.isASCII && run.end < bytes.count && bytes[run.end] == UInt8(ascii: "\"")
    guard isPlain else { return JSONKey(text: try string(), offset: offset, fingerprint: JSONKey.nothing) }
    let range = (offset + 1)..<run.end
    let fingerprint = bytes.fingerprint(of: range)
    position = run.end + 1
    if let text = cache.text(of: range, in: bytes, fingerprint: fingerprint) {
      return JSONKey(text: text, offset: offset, fingerprint: fingerprint)
    }
    let text = bytes.text(range, isASCII: true)
    cache.remember(text, of: range, fingerprint: fingerprint)
    return JSONKey(text: text, offset: offset, fingerprint: fingerprint)
  }

  /// Reads a string that begins at `start` and has no escapes before the current position.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var decoded: [UInt8] = []
    var run = start
    while true {
      if let error = invalidUTF8(in: run..<position) { throw error }
      guard position < bytes.count else { throw failure(.unexpectedEnd(expected: .closingQuote)) }
      decoded.append(contentsOf: bytes[run..<position])
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded.append(contentsOf: String(try escape()).utf8)
      default: throw failure(.controlCharacter(bytes[position]))
      }
      run = position
      position = bytes.stringRun(from: run).end
    }
  }

  /// Reads the escape whose backslash is the current byte.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let backslash = position
    position += 1
    guard position < bytes.count else { throw failure(.unexpectedEnd(expected: .closingQuote)) }
    position += 1
    switch bytes[position - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = hexUnit() else {
        guard position < bytes.count else { throw failure(.unexpectedEnd(expected: .closingQuote)) }
        throw failure(.invalidEscape, at: backslash)
      }
      guard let scalar = scalar(of: unit) else { throw failure(.loneSurrogate(unit), at: backslash) }
      return scalar
    default: throw failure(.invalidEscape, at: backslash)
    }
  }

  /// The character of a UTF-16 code unit, combined with the escape after it if the two form a surrogate pair.
  private mutating func scalar(of unit: UInt16) -> Unicode.Scalar? {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let end = position
    guard UTF16.isLeadSurrogate(unit), byte == UInt8(ascii: "\\") else { return nil }
    position += 1
    guard byte == UInt8(ascii: "u") else {
      position = end
      return nil
    }
    position += 1
    guard let trail = hexUnit(), UTF16.isTrailSurrogate(trail) else {
      position = end
      return nil
    }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  /// Reads four hexadecimal digits; `nil` if a byte is not one.
  private mutating func hexUnit() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
      else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
