extension MapError.Problem {
  /// The problem of a document with a syntax error: the conflict that git has left there, or the error itself.
  init(_ error: JSONError, in bytes: [UInt8]) {
    self = Self.isConflictMarker(at: error.offset, in: bytes) ? .conflictMarker : .syntax(error)
  }

  /// Whether a line that git writes around the two sides of a conflict starts at an offset.
  ///
  /// None of these lines can be part of JSON, so the reader stops at the first one.
  private static func isConflictMarker(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.indices.contains(offset), "<=>|".utf8.contains(bytes[offset]) else { return false }
    let startsLine = offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
    let marker = bytes[offset...].prefix { $0 == bytes[offset] }
    return startsLine && marker.count == 7
  }
}
