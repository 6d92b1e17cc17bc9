extension Array where Element == UInt8 {
  /// Whether the bytes end with others.
  public func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }

  /// Whether other bytes occur anywhere in it.
  public func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: wanted) }
  }

  /// Whether a text occurs anywhere in it.
  public func contains(_ text: String) -> Bool { contains(Array(text.utf8)) }
}
