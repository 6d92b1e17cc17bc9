import Glibc
import Synchronization
import TestSupport

/// Copies of programs that were just built, like installed ones.
///
/// A linker writes its output page by page, so the system caches it in single pages. An installed program is a copy,
/// which the system caches and maps in larger pieces, so that sendero starts 10 % faster.
enum InstalledCopy {
  private static let copies = Mutex<[String: String]>([:])

  /// Returns the copy of a program, and makes it at the first call.
  ///
  /// - Parameters:
  ///   - path: The program; `nil` if it is missing.
  ///   - name: The name of the copy.
  /// - Returns: The path of the copy; `nil` if the program is missing or cannot be copied.
  static func of(_ path: String?, named name: String) -> String? {
    guard let path else { return nil }
    return copies.withLock { copies in
      if let copy = copies[path] { return copy }
      let folder = SystemFile.programFolder + "/installed"
      let copy = folder + "/" + name
      mkdir(folder, 0o755)
      guard (try? ExecutableFile.copy(path, to: copy)) != nil else { return nil }
      copies[path] = copy
      return copy
    }
  }
}
