/// The folders for the user's own data and settings, by the XDG Base Directory Specification.
public enum StateFolder {
  /// The folder for recovery copies and recent maps: `$XDG_STATE_HOME/sendero`, else `~/.local/state/sendero`.
  ///
  /// - Parameter environment: The variables of the process. A relative path in them is ignored, as the
  ///   specification requires.
  /// - Returns: An absolute path, or `nil` if the user has no home folder either.
  public static func state(environment: [String: String]) -> String? {
    folder("XDG_STATE_HOME", fallback: ".local/state", environment)
  }

  /// The folder for settings: `$XDG_CONFIG_HOME/sendero`, else `~/.config/sendero`.
  ///
  /// - Parameter environment: The variables of the process. A relative path in them is ignored, as the
  ///   specification requires.
  /// - Returns: An absolute path, or `nil` if the user has no home folder either.
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

  /// Creates a folder and its missing parents, accessible only to the user (mode 0700).
  ///
  /// An existing folder is not changed.
  ///
  /// - Parameter path: An absolute path.
  /// - Throws: ``FileError``.
  public static func make(_ path: String) throws(FileError) {
    do {
      try Platform.makeFolder(path, mode: 0o700)
    } catch {
      // Checked afterwards, so that two processes that create it at the same time both succeed.
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
