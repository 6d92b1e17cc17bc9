import Glibc
import SenderoCore

/// A folder outside of which nothing is opened or saved.
///
/// A path is judged by where it leads, so no symbolic link leads out of the folder. What somebody with rights on the
/// folder changes between the look and the deed is not guarded against.
struct Restriction: Equatable {
  /// The folder, without links.
  let folder: String

  /// As many links as the system follows.
  private static let mostLinks = 40

  init(folder path: String) throws(Failure) {
    guard let folder = Self.real(path) else {
      throw Failure(FileError(path: path, operation: .find, reason: FileError.Reason.missing))
    }
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(path, CommandPhrase.noFolder)
    }
    self.folder = folder
  }

  /// Whether a path leads into the folder; of a file that is not there yet, whether it would be made in it.
  func allows(_ path: String) -> Bool {
    var path = path
    for _ in 0..<Self.mostLinks {
      if let real = Self.real(path) { return contains(real) }
      // Not there: a link to nothing is followed by hand, and of anything else the folder counts.
      guard let target = Self.linkTarget(path) else {
        return Self.real(Self.folderPart(path)).map { contains($0) || $0 == folder } ?? false
      }
      path = target.first == "/" ? target : Self.folderPart(path) + "/" + target
    }
    return false
  }

  private func contains(_ real: String) -> Bool {
    folder == "/" || real.utf8.starts(with: (folder + "/").utf8)
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func linkTarget(_ path: String) -> String? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? -1
      }
    }
    return count > 0 ? String(decoding: target.prefix(count), as: UTF8.self) : nil
  }

  private static func folderPart(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
