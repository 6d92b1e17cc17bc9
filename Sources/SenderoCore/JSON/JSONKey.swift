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
