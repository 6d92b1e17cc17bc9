/// Reads JSON as RFC 8259 has it, to the letter, and nothing more.
///
/// Stricter than the letter in three points, since each would lose something silently: an object with a key twice is
/// refused, as is an escape that is half a character, and a text beyond the limits. A byte order mark is skipped.
public enum JSONReader {
  /// Reads a text that holds one value.
  ///
  /// It keeps no stack but its own, so nesting costs the thread nothing. The time grows with the length of the text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - limits: how large and how deep it may be.
  /// - Returns: the value, keys in order and numbers as they were written.
  /// - Throws: the first thing that is wrong with the text.
  public static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try read(UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads a text that holds one value from memory that the caller keeps, such as a mapped file.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - limits: how large and how deep it may be.
  /// - Returns: the value, keys in order and numbers as they were written.
  /// - Throws: the first thing that is wrong with the text.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .standard
  ) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.size else {
      throw JSONError(.tooLarge(limit: limits.size), offset: limits.size)
    }
    var parser = JSONParser(bytes, depth: limits.depth)
    return try parser.text()
  }

  /// Finds where the value at a path begins, by reading the text again.
  ///
  /// Values carry no places of their own: only an error needs one, and this finds it then.
  ///
  /// - Parameters:
  ///   - path: the way to the value.
  ///   - bytes: the text in UTF-8.
  /// - Returns: the offset of the first byte of the value; `nil` where there is none, or the
  ///   text is broken in or before it.
  public static func offset(of path: JSONPath, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(UnsafeRawBufferPointer(buffer), depth: JSONLimits.standard.depth)
      return try? parser.offset(of: path)
    }
  }
}
