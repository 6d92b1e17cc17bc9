import Foundation

/// A folder for one test, removed with all its content when the last reference to it goes.
public final class TemporaryFolder: Sendable {
  /// Its path, without links.
  public let path: String

  /// Makes the folder.
  public init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/sendero-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp", code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a folder at a path, to be removed like a temporary one.
  public init(at path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    self.path = path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// All names in a folder, including hidden files, so that a test notices leftovers.
  public func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(folder)).sorted()
  }

  /// A file name that no other test uses, so that its backups in other folders can be recognised.
  public var uniqueName: String { "map-" + path.suffix(6) }

  /// Backups of a file in the system's folder for temporary files.
  public func backupsElsewhere(of name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
      .filter { $0.hasPrefix(".\(name).sendero-") }
  }

  // MARK: File operations with plain system calls, independent of the tested code

  /// Writes a file with plain system calls, independently of the tested code.
  public func put(_ text: String, _ name: String, mode: mode_t = 0o644) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    try check("chmod", chmod(self(name), mode))
  }

  /// The text of a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
  }

  /// Makes a folder in it.
  public func makeFolder(_ name: String, mode: mode_t = 0o755) throws {
    try check("mkdir", mkdir(self(name), mode))
    try check("chmod", chmod(self(name), mode))
  }

  /// Makes a symbolic link.
  public func makeLink(_ name: String, to target: String) throws {
    try check("symlink", symlink(target, self(name)))
  }

  /// Makes a hard link to a file.
  public func makeHardLink(_ name: String, to old: String) throws {
    try check("link", link(self(old), self(name)))
  }

  /// Changes the mode of a file.
  public func setMode(_ name: String, _ mode: mode_t) throws {
    try check("chmod", chmod(self(name), mode))
  }

  /// The status of a file; for a link, that of the link itself.
  public func status(_ name: String) throws -> stat {
    var status = stat()
    try check("lstat", lstat(self(name), &status))
    return status
  }

  /// The permission bits of a file.
  public func mode(_ name: String) throws -> mode_t {
    try status(name).st_mode & 0o7777
  }

  /// Whether a name is a symbolic link.
  public func isLink(_ name: String) throws -> Bool {
    try status(name).st_mode & S_IFMT == S_IFLNK
  }

  /// Throws if a system call failed.
  public func check(_ call: String, _ result: Int32) throws {
    guard result == 0 else { throw SystemFailure(call, code: errno) }
  }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try put(text, name)
    return self(name)
  }
}
