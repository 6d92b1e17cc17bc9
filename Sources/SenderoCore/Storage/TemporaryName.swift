/// The names of the temporary and backup files that a save creates beside its file.
enum TemporaryName {
  private static let suffixLength = 6
  /// The longest name that file systems accept, in bytes.
  private static let longest = 255

  /// The name of a temporary file.
  ///
  /// - Parameters:
  ///   - name: The name of the saved file.
  ///   - isBackup: Whether the file is a backup of the old content.
  ///   - suffix: A suffix that makes the name unique.
  /// - Returns: A hidden name of at most 255 bytes.
  static func of(_ name: String, isBackup: Bool, suffix: String) -> String {
    start(of: name, isBackup: isBackup) + suffix
  }

  /// Returns the candidates that are names of temporary files for a file's new content, not of backups.
  static func forNewContent(among candidates: [String], of name: String) -> [String] {
    let start = start(of: name, isBackup: false)
    return candidates.filter { candidate in
      guard candidate.utf8.starts(with: start.utf8) else { return false }
      let suffix = candidate.utf8.dropFirst(start.utf8.count)
      return suffix.count == suffixLength && suffix.allSatisfy { letters.utf8.contains($0) }
    }
  }

  private static func start(of name: String, isBackup: Bool) -> String {
    let mark = ".sendero-" + (isBackup ? "backup-" : "")
    return "." + name.prefix(utf8Count: longest - 1 - mark.utf8.count - suffixLength) + mark
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz0123456789"

  /// A random suffix.
  static func randomSuffix() -> String {
    String((0..<suffixLength).compactMap { _ in letters.randomElement() })
  }
}
