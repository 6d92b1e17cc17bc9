/// A key of the object that is being read.
struct JSONKey {
  let text: String
  /// The offset of the key's opening quote.
  let offset: Int
  /// A hash of the key; ``nothing`` if hashes cannot tell whether this key and another are equal.
  let fingerprint: UInt64

  /// The fingerprint of a key that is not plain ASCII: such a key can equal a key with different bytes.
  static let nothing: UInt64 = 0

  /// A mask with one of 64 bits, chosen by the fingerprint; all bits if the fingerprint is ``nothing``.
  var mark: UInt64 { fingerprint == Self.nothing ? .max : 1 << (fingerprint >> 58) }

  func isSame(as other: JSONKey) -> Bool {
    if fingerprint != other.fingerprint && fingerprint != Self.nothing && other.fingerprint != Self.nothing {
      return false
    }
    return text == other.text
  }
}

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
