/// An iterator over the scalars of a string's UTF-8 and their kinds.
struct PlainScalars {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of bytes read so far.
  var position = 0
  /// The number of bytes to read.
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
    // Impossible in a valid string; `unshown` makes the caller fall back to clusters.
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", .unshown) }
    return (scalar, TextWidth.kind(of: scalar))
  }
}
