extension JSONValue {
  /// The number, if this is a whole one.
  var integer: Int? {
    guard case .number(let literal) = self else { return nil }
    return Int(literal)
  }

  /// The hash, if this is the text of one.
  var hash: UInt64? { string.flatMap { UInt64($0, radix: 16) } }
}
