import Foundation

/// The open files that a child process inherits, and keeps open until it becomes another program.
///
/// Tests cannot stop a child process at this moment, so this object holds duplicates of the descriptors, which
/// share their locks as those of a child process do.
public final class InheritedFiles: Sendable {
  private let descriptors: [Int32]

  /// Duplicates the descriptors that this process has for a file or a folder.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``SystemFailure`` if the file does not exist or is not open.
  public init(_ path: String) throws {
    var wanted = stat()
    guard stat(path, &wanted) == 0 else { throw SystemFailure("stat", code: errno) }
    let numbers = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").compactMap(Int32.init)
    descriptors = numbers.compactMap { descriptor in
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_dev == wanted.st_dev, status.st_ino == wanted.st_ino
      else { return nil }
      let duplicate = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
      return duplicate < 0 ? nil : duplicate
    }
    guard !descriptors.isEmpty else { throw SystemFailure("fcntl", code: EBADF) }
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }
}
