/// Reads JSON exactly as defined by RFC 8259.
///
/// It is stricter in three points, each of which would otherwise lose data silently: it refuses duplicate
/// keys, lone surrogate escapes, and texts beyond the limits. A byte order mark is skipped.
public enum JSONReader {
  /// Reads a text that holds one value.
  ///
  /// It does not recurse, so nesting uses no stack of the thread. The time is proportional to the length of
  /// the text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: The largest size and depth.
  /// - Returns: The value, with the order of keys and the literals of numbers.
  /// - Throws: The first error in the text.
  public static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try read(UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads a text that holds one value from memory that the caller owns, such as a mapped file.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: The largest size and depth.
  /// - Returns: The value, with the order of keys and the literals of numbers.
  /// - Throws: The first error in the text.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .standard
  ) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.size else {
      throw JSONError(.tooLarge(limit: limits.size), offset: limits.size)
    }
    var parser = JSONParser(bytes, depth: limits.depth)
    return try parser.text()
  }

  /// Finds the offset of the value at a path by reading the text again.
  ///
  /// Values do not store their offsets, because only an error message needs an offset.
  ///
  /// - Parameters:
  ///   - path: The path of the value.
  ///   - bytes: The text in UTF-8.
  /// - Returns: The offset of the value's first byte; `nil` if no value has this path, or if the text has an
  ///   error before the end of the value.
  public static func offset(of path: JSONPath, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(UnsafeRawBufferPointer(buffer), depth: JSONLimits.standard.depth)
      return try? parser.offset(of: path)
    }
  }

  /// Finds the offsets of the values at many paths by reading the text again, once.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - bytes: The text in UTF-8.
  /// - Returns: The offset of the first byte of each value; a path without a value is left out.
  public static func offsets(of paths: some Sequence<JSONPath>, in bytes: [UInt8]) -> [JSONPath: Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(UnsafeRawBufferPointer(buffer), depth: JSONLimits.standard.depth)
      var found: [JSONPath: Int] = [:]
      var steps: [JSONPath.Step] = []
      try? parser.findOffsets(of: JSONPathTree(paths), at: &steps, in: &found)
      return found
    }
  }
}
