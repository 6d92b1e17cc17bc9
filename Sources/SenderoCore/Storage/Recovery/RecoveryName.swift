/// The names of the folders and files of recovery copies; files with other names are not touched.
enum RecoveryName {
  /// A random name for a session's folder.
  static func session() -> String {
    var generator = SystemRandomNumberGenerator()
    return Identifier.random(using: &generator)
  }

  /// The name of the file for a map: always the same for the same map.
  ///
  /// - Parameters:
  ///   - copy: The copy of the map.
  ///   - ordinal: The number of earlier copies in the list with the same path and the same id.
  /// - Returns: A name that ``isFile(_:)`` accepts.
  static func file(for copy: RecoveryCopy, ordinal: Int = 0) -> String {
    // No path contains a zero byte, so different pairs give different bytes.
    let bytes = Array((copy.path ?? "").utf8) + [0] + Array(copy.map.id.utf8) + [0] + Array("\(ordinal)".utf8)
    let digits = String(contentHash(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + suffix
  }

  /// A temporary name for the file with the given name, used while it is written.
  static func temporary(for file: String) -> String { "." + file + "." + session() }

  private static let suffix = ".json"

  static func isSession(_ name: String) -> Bool {
    name.utf8.count == 8 && name.utf8.allSatisfy { isLetter($0) || isDigit($0) }
  }

  static func isFile(_ name: String) -> Bool {
    guard name.utf8.count == 16 + suffix.utf8.count, name.hasSuffix(suffix) else { return false }
    return name.utf8.prefix(16).allSatisfy {
      isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
  }

  static func isTemporary(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0].isEmpty && isFile(parts[1] + "." + parts[2])
      && isSession(String(parts[3]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
