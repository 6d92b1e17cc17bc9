import Foundation

/// A small file system for tests of full and read-only disks.
public final class SmallDisk: Sendable {
  /// The folder where it is mounted.
  public let folder: TemporaryFolder

  /// Whether the tests can mount one: this needs the superuser, and some containers do not allow it.
  public static let isPossible: Bool = {
    guard geteuid() == 0, let disk = try? SmallDisk() else { return false }
    return FileManager.default.createFile(atPath: disk.folder("probe"), contents: Data())
  }()

  /// Mounts a disk.
  ///
  /// - Parameters:
  ///   - path: The mount point, which is created, and removed with the disk; `nil` for a temporary folder.
  ///   - size: The size in KiB.
  /// - Throws: `SystemFailure` if it cannot be mounted.
  public init(at path: String? = nil, size: Int = 64) throws {
    folder = try path.map(TemporaryFolder.init(at:)) ?? TemporaryFolder()
    try Self.run("mount", "-t", "tmpfs", "-o", "size=\(size)k,mode=700", "tmpfs", folder.path)
  }

  deinit { try? Self.run("umount", "-l", folder.path) }

  /// Makes the disk read-only.
  public func makeReadOnly() throws {
    try Self.run("mount", "-o", "remount,ro", folder.path)
  }

  /// Fills the disk, except for some bytes.
  ///
  /// - Parameter room: The number of bytes to leave free.
  /// - Returns: The name of the file that fills the disk.
  /// - Throws: `SystemFailure` if the disk does not become full.
  @discardableResult
  public func fill(leaving room: Int = 0) throws -> String {
    let name = "ballast"
    let file = open(folder(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemFailure("open", code: errno) }
    defer { close(file) }
    let page = [UInt8](repeating: 1, count: 4096)
    var size = 0
    while case let count = write(file, page, page.count), count > 0 { size += count }
    guard errno == ENOSPC else { throw SystemFailure("write", code: errno) }
    if room > 0, ftruncate(file, off_t(size - room)) != 0 {
      throw SystemFailure("ftruncate", code: errno)
    }
    return name
  }

  /// Deletes the file that fills the disk.
  public func empty() { unlink(folder("ballast")) }

  private static func run(_ command: String...) throws {
    let run = try ProgramRun(command)
    guard run.status == 0 else { throw SystemFailure(run.errors) }
  }
}
