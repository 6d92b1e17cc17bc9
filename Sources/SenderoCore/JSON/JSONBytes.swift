extension UnsafeRawBufferPointer {
  /// The first byte from an offset on that a JSON string cannot simply hold: a quote, a backslash or a control
  /// character; the end where there is none.
  func firstStringMark(from start: Int) -> Int {
    firstByte(from: start, { $0.stringMarks }, { $0.isStringMark })
  }

  /// The first byte from an offset on that a string is not written with as it is: those that it cannot hold, and the
  /// delete character, which jq escapes; the end where there is none.
  func firstEscapedByte(from start: Int) -> Int {
    firstByte(from: start, { $0.stringMarks | $0.deleteMarks }, { $0.isStringMark || $0 == 0x7F })
  }

  /// The first byte from an offset on that is marked, found eight at a time.
  @inline(__always)
  private func firstByte(from start: Int, _ marks: (UInt64) -> UInt64, _ isMark: (UInt8) -> Bool) -> Int {
    var index = start
    while index + 8 <= count {
      let found = marks(UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !isMark(self[index]) { index += 1 }
    return index
  }

  /// A number that differs for ranges that differ, with few exceptions; 0 where a byte is beyond ASCII.
  func fingerprint(of range: Range<Int>) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var fingerprint = UInt64(range.count)
    var index = range.lowerBound
    var seen: UInt64 = 0
    while index < range.upperBound {
      var word: UInt64 = 0
      if index + 8 <= count {
        word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let rest = range.upperBound - index
        if rest < 8 { word &= (1 << UInt64(rest * 8)) - 1 }
      } else {
        for place in (index..<range.upperBound).reversed() { word = word << 8 | UInt64(self[place]) }
      }
      seen |= word
      fingerprint = (fingerprint ^ word) &* factor
      fingerprint ^= fingerprint >> 29
      index += 8
    }
    return seen & UInt64(bytes: 0x80) == 0 ? fingerprint | 1 : 0
  }
}

extension UInt64 {
  /// A word of eight equal bytes.
  init(bytes byte: UInt8) {
    self = 0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// The top bit of each byte that a JSON string cannot simply hold, exact up to the first such byte.
  ///
  /// Subtracting borrows into the top bit of a byte that is less, and only of bytes above the first such.
  var stringMarks: UInt64 {
    let quotes = self ^ UInt64(bytes: UInt8(ascii: "\""))
    let backslashes = self ^ UInt64(bytes: UInt8(ascii: "\\"))
    let ones = UInt64(bytes: 1)
    let controls = (self &- UInt64(bytes: 0x20)) & ~self
    return (controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes) & UInt64(bytes: 0x80)
  }

  /// The top bit of each byte that is the delete character, exact up to the first.
  var deleteMarks: UInt64 {
    let deletes = self ^ UInt64(bytes: 0x7F)
    return (deletes &- UInt64(bytes: 1)) & ~deletes & UInt64(bytes: 0x80)
  }
}

extension UInt8 {
  /// Whether a JSON string cannot simply hold this byte.
  var isStringMark: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
