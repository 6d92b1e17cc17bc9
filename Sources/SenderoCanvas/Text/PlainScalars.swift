/// The scalars of UTF-8 that a string holds, which is always valid, and what they are.
struct PlainScalars {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The bytes read so far, and those to read.
  var position = 0
  var end: Int

  mutating func next() -> (Unicode.Scalar, TextWidth.Kind)? {
    guard position < end else { return nil }
    let lead = bytes[position]
    position += 1
    if lead < 0x80 {
      let scalar = Unicode.Scalar(lead)
      return (scalar, TextWidth.kind(of: scalar))
    }
    let more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(more))
    let last = min(position + more, end)
    while position < last {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    // Never so in a valid string; what is not shown as itself sends the text on the careful way.
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", .unshown) }
    return (scalar, TextWidth.kind(of: scalar))
  }
}
