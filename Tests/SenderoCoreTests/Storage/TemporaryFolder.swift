import Foundation

/// A folder of the test's own, gone with all that is in it when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((FileManager.default.temporaryDirectory.path + "/sendero-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  struct Failure: Error {
    let call: String
    let code: Int32
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Everything in a folder, hidden files too, so that litter is seen.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(folder)).sorted()
  }

  /// A file name that no other test uses, so that what is left elsewhere can be told apart.
  var uniqueName: String { "map-" + path.suffix(6) }

  /// Backups of a file that stand in the system's folder for temporary files.
  func backupsElsewhere(of name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
      .filter { $0.hasPrefix(".\(name).sendero-") }
  }

  // MARK: Doing things with plain system calls, not with what is tested

  func put(_ text: String, _ name: String, mode: mode_t = 0o644) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    try check("chmod", chmod(self(name), mode))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
  }

  func makeFolder(_ name: String, mode: mode_t = 0o755) throws {
    try check("mkdir", mkdir(self(name), mode))
    try check("chmod", chmod(self(name), mode))
  }

  func makeLink(_ name: String, to target: String) throws {
    try check("symlink", symlink(target, self(name)))
  }

  func makeHardLink(_ name: String, to old: String) throws {
    try check("link", link(self(old), self(name)))
  }

  func setMode(_ name: String, _ mode: mode_t) throws {
    try check("chmod", chmod(self(name), mode))
  }

  func status(_ name: String) throws -> stat {
    var status = stat()
    try check("lstat", lstat(self(name), &status))
    return status
  }

  func mode(_ name: String) throws -> mode_t {
    try status(name).st_mode & 0o7777
  }

  func isLink(_ name: String) throws -> Bool {
    try status(name).st_mode & S_IFMT == S_IFLNK
  }

  func check(_ call: String, _ result: Int32) throws {
    guard result == 0 else { throw Failure(call: call, code: errno) }
  }
}
