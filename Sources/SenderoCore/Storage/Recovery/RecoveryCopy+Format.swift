extension RecoveryCopy {
  /// The copy as a document, in pieces that come one behind another.
  ///
  /// - Parameters:
  ///   - header: What stands first.
  ///   - base: The base, written.
  ///   - map: The map, written.
  /// - Returns: What to write.
  static func pieces(header: RecoveryHeader, base: [[UInt8]]?, map: [[UInt8]]) -> [[UInt8]] {
    var pieces = [header.bytes]
    if let base { pieces += [Array("\"base\": ".utf8)] + base + [[UInt8(ascii: ",")]] }
    return pieces + [Array("\"map\": ".utf8)] + map + [Array("}\n".utf8)]
  }

  /// The copy as a whole document.
  package static func bytes(header: RecoveryHeader, base: [UInt8]?, map: [UInt8]) -> [UInt8] {
    Array(pieces(header: header, base: base.map { [$0] }, map: [map]).joined())
  }

  /// Two maps as large and as deep as a map may be, and what is around them.
  static let limits = JSONLimits(
    depth: JSONLimits.standard.depth + 1, size: 2 * JSONLimits.standard.size + RecoveryHeader.longest)

  /// Reads a document; `nil` where it holds no copy that this version can do something with.
  ///
  /// Maps of a newer version of the format are left to the program that wrote them.
  package static func read(_ bytes: [UInt8]) -> (copy: RecoveryCopy, written: Int64)? {
    guard let header = RecoveryHeader(startOf: bytes),
      let object = try? JSONReader.read(bytes, limits: limits).object,
      let map = map(object["map"])
    else { return nil }
    var base: JourneyMap?
    if let value = object["base"] {
      guard let read = self.map(value) else { return nil }
      base = read
    }
    return (RecoveryCopy(path: header.path, base: base, map: map), header.written)
  }

  private static func map(_ value: JSONValue?) -> JourneyMap? {
    guard let value, let read = try? JourneyMap.read(value), read.newerVersion == nil
    else {
      return nil
    }
    return read.map
  }
}
