extension JSONParser {
  /// Reads a string at its opening quote.
  mutating func string() throws(JSONError) -> String {
    let start = position + 1
    position = bytes.firstStringMark(from: start)
    guard byte == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = String(validating: UnsafeRawBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    guard let text else { throw invalidUTF8(from: start) }
    position += 1
    return text
  }

  /// Reads a key at its opening quote.
  mutating func keyString() throws(JSONError) -> JSONKey {
    let offset = position
    let range = (offset + 1)..<bytes.firstStringMark(from: offset + 1)
    let fingerprint = bytes.fingerprint(of: range)
    let isPlain = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "\"")
    guard isPlain, fingerprint != JSONKey.nothing else {
      return JSONKey(text: try string(), offset: offset, fingerprint: JSONKey.nothing)
    }
    if let text = cache.text(of: range, in: bytes, fingerprint: fingerprint) {
      position = range.upperBound + 1
      return JSONKey(text: text, offset: offset, fingerprint: fingerprint)
    }
    let text = try string()
    cache.remember(text, of: range, fingerprint: fingerprint)
    return JSONKey(text: text, offset: offset, fingerprint: fingerprint)
  }

  /// Reads a string that begins at `start` and is plain up to the place.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var decoded: [UInt8] = []
    var run = start
    while position < bytes.count, bytes[position] == UInt8(ascii: "\\") {
      decoded.append(contentsOf: bytes[run..<position])
      try escape(into: &decoded, stringStart: start)
      run = position
      position = bytes.firstStringMark(from: run)
    }
    guard byte == UInt8(ascii: "\"") else {
      if !isUTF8(start..<position) { throw invalidUTF8(from: start) }
      guard position < bytes.count else { throw failure(.unexpectedEnd(expected: .closingQuote)) }
      throw failure(.controlCharacter(bytes[position]))
    }
    decoded.append(contentsOf: bytes[run..<position])
    guard let text = String(validating: decoded, as: UTF8.self) else { throw invalidUTF8(from: start) }
    position += 1
    return text
  }

  /// Reads an escape at its backslash.
  private mutating func escape(into decoded: inout [UInt8], stringStart: Int) throws(JSONError) {
    let backslash = position
    // Whatever stands wrong before the escape comes first.
    func failed(_ kind: JSONError.Kind, at offset: Int) -> JSONError {
      isUTF8(stringStart..<backslash) ? failure(kind, at: offset) : invalidUTF8(from: stringStart)
    }
    guard backslash + 1 < bytes.count else {
      throw failed(.unexpectedEnd(expected: .closingQuote), at: bytes.count)
    }
    position += 2
    switch bytes[backslash + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(bytes[backslash + 1])
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = hexUnit() else {
        throw position >= bytes.count
          ? failed(.unexpectedEnd(expected: .closingQuote), at: bytes.count)
          : failed(.invalidEscape, at: backslash)
      }
      guard let scalar = scalar(of: unit) else { throw failed(.loneSurrogate(unit), at: backslash) }
      decoded.append(contentsOf: String(scalar).utf8)
    default: throw failed(.invalidEscape, at: backslash)
    }
  }

  /// The character that a unit of UTF-16 begins, with the escape after it where that is its other half.
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

  /// Reads four hexadecimal digits, or stops at what is none.
  private mutating func hexUnit() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
