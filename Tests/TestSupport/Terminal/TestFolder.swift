import Foundation

/// A temporary folder for one test, with a home and a folder to work in.
public final class TestFolder: Sendable {
  /// The path of the folder that contains both, for other files of a session.
  public var root: String { folder.path }

  private let folder: TemporaryFolder

  /// Makes the folders.
  public init() throws {
    folder = try TemporaryFolder()
    for folder in [home, work, configuration] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  /// The home folder of the program's user.
  public var home: String { root + "/home" }
  /// The folder that the program works in.
  public var work: String { root + "/work" }
  /// The folder that holds the program's settings.
  public var configuration: String { home + "/.config/sendero" }

  /// The path of a file in the folder that the program works in.
  public func path(_ name: String) -> String { work + "/" + name }

  /// Writes a file into the folder that the program works in, or, with an absolute path, anywhere.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes bytes, as for a text.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: name.hasPrefix("/") ? name : path(name)))
  }

  /// Writes an executable script; returns its path.
  public func writeScript(_ text: String, to name: String) throws -> String {
    try ExecutableFile.write(text, to: path(name))
    return path(name)
  }

  /// Reads a file of the folder that the program works in.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// Whether a file is there.
  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The environment of a program, which has only `PATH` from the environment of the tests.
  public func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let own = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home, "XDG_CONFIG_HOME": home + "/.config", "XDG_STATE_HOME": home + "/.local/state",
      "XDG_DATA_HOME": home + "/.local/share", "XDG_CACHE_HOME": home + "/.cache",
      "XDG_RUNTIME_DIR": root, "LC_ALL": "C.UTF-8", "TMPDIR": root,
      // After a crash Swift's debugger would wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    return own.merging(changes) { $1 }
  }
}
