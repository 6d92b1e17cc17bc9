/// Where the program keeps what is the user's and not a map's, by the XDG Base Directory Specification.
public enum StateFolder {
  /// The folder for recovery copies and recent maps: `$XDG_STATE_HOME/sendero`, else `~/.local/state/sendero`.
  ///
  /// - Parameter environment: The variables of the process. A relative path in them is ignored, as the specification
  ///   asks.
  /// - Returns: An absolute path, or `nil` where the user has no home either.
  public static func state(environment: [String: String]) -> String? {
    folder("XDG_STATE_HOME", fallback: ".local/state", environment)
  }

  /// The folder for settings: `$XDG_CONFIG_HOME/sendero`, else `~/.config/sendero`.
  ///
  /// - Parameter environment: The variables of the process. A relative path in them is ignored, as the specification
  ///   asks.
  /// - Returns: An absolute path, or `nil` where the user has no home either.
  public static func configuration(environment: [String: String]) -> String? {
    folder("XDG_CONFIG_HOME", fallback: ".config", environment)
  }

  private static func folder(
    _ variable: String, fallback: String, _ environment: [String: String]
  ) -> String? {
    func absolute(_ variable: String) -> String? {
      environment[variable].flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
    }
    guard let parent = absolute(variable) ?? absolute("HOME")?.appendingName(fallback) else { return nil }
    return absolutePath("sendero", relativeTo: parent)
  }

  /// Makes a folder, and those above it that are missing, for the user's eyes only (mode 0700).
  ///
  /// A folder that is there already is left as it is.
  ///
  /// - Parameter path: An absolute path.
  /// - Throws: ``FileError``.
  public static func make(_ path: String) throws(FileError) {
    do {
      try Platform.makeFolder(path, mode: 0o700)
    } catch {
      // Asked afterwards, so that two who make it at once both succeed.
      if let status = try? Platform.status(ofPath: path, followLink: true), status.kind == .folder { return }
      let reason = FileError.Reason(code: error.code, during: .makeFolder)
      let parent = path.folderPart
      guard reason == .missing, parent != path, parent != "." else {
        throw FileError(path: path, operation: .makeFolder, reason: reason)
      }
      try make(parent)
      try make(path)
    }
  }
}
