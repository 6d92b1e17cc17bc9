/// A cache of recent keys: a repeated key is decoded once and shares one string.
///
/// A collision replaces the older key, so a text with deliberate collisions is read no slower than without
/// the cache.
struct JSONKeyCache {
  private struct Slot {
    var start = 0
    var count = -1
    var text = ""
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 8)

  /// The text of the key at a range of bytes, if it is in the cache.
  func text(of range: Range<Int>, in bytes: UnsafeRawBufferPointer, fingerprint: UInt64) -> String? {
    let slot = slots[Int(fingerprint >> 56)]
    guard slot.count == range.count, bytes.areSame(slot.start, range.lowerBound, count: slot.count) else {
      return nil
    }
    return slot.text
  }

  /// Adds the text of a key.
  mutating func remember(_ text: String, of range: Range<Int>, fingerprint: UInt64) {
    slots[Int(fingerprint >> 56)] = Slot(start: range.lowerBound, count: range.count, text: text)
  }
}
