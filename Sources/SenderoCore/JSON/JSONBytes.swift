extension UnsafeRawBufferPointer {
  /// Finds the first byte from an offset on that must be escaped in a JSON string (a quote, a backslash or a
  /// control character), or the end, and whether all bytes before it are ASCII.
  func stringRun(from start: Int) -> (end: Int, isASCII: Bool) {
    var index = start
    var seen: UInt64 = 0
    while index + 8 <= count {
      let word = word(at: index)
      let marks = word.stringMarks
      if marks != 0 {
        let length = marks.trailingZeroBitCount / 8
        seen |= word & ((1 << UInt64(length * 8)) - 1)
        return (index + length, seen & UInt64(bytes: 0x80) == 0)
      }
      seen |= word
      index += 8
    }
    while index < count, !self[index].isStringMark {
      seen |= UInt64(self[index])
      index += 1
    }
    return (index, seen & UInt64(bytes: 0x80) == 0)
  }

  /// The offset of the first byte that the writer escapes, or the end if there is none.
  ///
  /// The writer escapes the bytes for which JSON requires it and, like jq, the delete character.
  func firstEscapedByte(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      let marks = word.stringMarks | word.deleteMarks
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !self[index].isStringMark, self[index] != 0x7F { index += 1 }
    return index
  }

  /// The offset of the first byte that is not a space, or the end; most of a file is indentation.
  func endOfSpaces(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let others = word(at: index) ^ UInt64(bytes: UInt8(ascii: " "))
      if others != 0 { return index + others.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// Whether the given number of bytes is the same at two offsets.
  func areSame(_ first: Int, _ second: Int, count length: Int) -> Bool {
    var index = 0
    while index + 8 <= length {
      if word(at: first + index) != word(at: second + index) { return false }
      index += 8
    }
    while index < length {
      if self[first + index] != self[second + index] { return false }
      index += 1
    }
    return true
  }

  /// A hash of a range, never 0; different ranges rarely have the same hash.
  func fingerprint(of range: Range<Int>) -> UInt64 {
    var fingerprint = UInt64(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var word: UInt64 = 0
      if index + 8 <= count {
        word = self.word(at: index)
        let rest = range.upperBound - index
        if rest < 8 { word &= (1 << UInt64(rest * 8)) - 1 }
      } else {
        for place in (index..<range.upperBound).reversed() { word = word << 8 | UInt64(self[place]) }
      }
      fingerprint = (fingerprint ^ word) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint >> 29
      index += 8
    }
    return fingerprint | 1
  }

  /// Eight bytes as a little-endian integer.
  private func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

extension UInt64 {
  /// Makes a word of eight equal bytes.
  init(bytes byte: UInt8) {
    self = 0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// The top bit of each byte that must be escaped in a JSON string, exact up to the first such byte.
  ///
  /// Subtraction borrows into the top bit of a byte that is less than the subtrahend; a borrow affects only
  /// bytes above the first such byte.
  var stringMarks: UInt64 {
    let quotes = self ^ UInt64(bytes: UInt8(ascii: "\""))
    let backslashes = self ^ UInt64(bytes: UInt8(ascii: "\\"))
    let ones = UInt64(bytes: 1)
    let controls = (self &- UInt64(bytes: 0x20)) & ~self
    return (controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes)
      & UInt64(bytes: 0x80)
  }

  /// The top bit of each delete character, exact up to the first.
  var deleteMarks: UInt64 {
    let deletes = self ^ UInt64(bytes: 0x7F)
    return (deletes &- UInt64(bytes: 1)) & ~deletes & UInt64(bytes: 0x80)
  }
}

extension UInt8 {
  /// Whether this byte must be escaped in a JSON string.
  var isStringMark: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
