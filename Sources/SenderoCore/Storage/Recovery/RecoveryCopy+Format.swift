extension RecoveryCopy {
  /// The copy as a document, in pieces to join in order.
  ///
  /// - Parameters:
  ///   - header: The first line.
  ///   - base: The encoded base.
  ///   - map: The encoded map.
  /// - Returns: The pieces.
  static func pieces(header: RecoveryHeader, base: [[UInt8]]?, map: [[UInt8]]) -> [[UInt8]] {
    var pieces = [header.bytes]
    if let base { pieces += [Array("\"base\": ".utf8)] + base + [[UInt8(ascii: ",")]] }
    return pieces + [Array("\"map\": ".utf8)] + map + [Array("}\n".utf8)]
  }

  /// The copy as one document.
  package static func bytes(header: RecoveryHeader, base: [UInt8]?, map: [UInt8]) -> [UInt8] {
    Array(pieces(header: header, base: base.map { [$0] }, map: [map]).joined())
  }

  /// The limits for reading a copy: room for two maps of the greatest size and depth, and the header.
  static let limits = JSONLimits(
    depth: JSONLimits.standard.depth + 1, size: 2 * JSONLimits.standard.size + RecoveryHeader.longest)

  /// Reads a document; `nil` if it contains no copy that this version can use.
  ///
  /// A copy with maps of a newer format version is not used: only the program that wrote it can restore it.
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
    return (
      RecoveryCopy(path: header.path, base: base, map: map, isDiscarded: header.isDiscarded), header.written
    )
  }

  private static func map(_ value: JSONValue?) -> JourneyMap? {
    guard let value, let read = try? JourneyMap.read(value), read.newerVersion == nil
    else {
      return nil
    }
    return read.map
  }
}
