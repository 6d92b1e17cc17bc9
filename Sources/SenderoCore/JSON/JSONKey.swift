/// A key of an object that is being read.
struct JSONKey {
  let text: String
  /// Where the key begins, at its quote.
  let offset: Int
  /// Differs for keys that differ, with few exceptions; `nothing` where only the text tells.
  let fingerprint: UInt64

  /// The fingerprint of a key that is not plain ASCII, which may be the same text as one with other bytes.
  static let nothing: UInt64 = 0

  /// A bit of 64 for the key; all of them where only the text tells.
  var mark: UInt64 { fingerprint == Self.nothing ? .max : 1 << (fingerprint >> 58) }

  func isSame(as other: JSONKey) -> Bool {
    if fingerprint != other.fingerprint && fingerprint != Self.nothing && other.fingerprint != Self.nothing {
      return false
    }
    return text == other.text
  }
}

/// The keys that were read lately, so that a key that comes back is one string in memory and is made once.
///
/// It forgets on collision: a text that is made to collide is read no slower than without it.
struct JSONKeyCache {
  private struct Slot {
    var start = 0
    var count = -1
    var text = ""
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 8)

  /// The text of a key that stands at a range of bytes, if it is remembered.
  func text(of range: Range<Int>, in bytes: UnsafeRawBufferPointer, fingerprint: UInt64) -> String? {
    let slot = slots[Int(fingerprint >> 56)]
    guard slot.count == range.count, bytes.areSame(slot.start, range.lowerBound, count: slot.count) else {
      return nil
    }
    return slot.text
  }

  /// Remembers the text of a key.
  mutating func remember(_ text: String, of range: Range<Int>, fingerprint: UInt64) {
    slots[Int(fingerprint >> 56)] = Slot(start: range.lowerBound, count: range.count, text: text)
  }
}
