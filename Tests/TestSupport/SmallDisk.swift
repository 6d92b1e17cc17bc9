import Foundation

/// A small file system, to be filled and made read-only.
public final class SmallDisk: Sendable {
  /// The folder that it is seen in.
  public let folder: TemporaryFolder

  /// Whether this machine lets us mount one, which takes the superuser, and not every container allows it.
  public static let isPossible: Bool = {
    guard geteuid() == 0, let disk = try? SmallDisk() else { return false }
    return FileManager.default.createFile(atPath: disk.folder("probe"), contents: Data())
  }()

  /// Mounts one.
  ///
  /// - Parameters:
  ///   - path: The folder to mount it on, which is made, and removed with the disk; `nil` for a temporary one.
  ///   - size: The size in KiB.
  /// - Throws: `SystemFailure` if this machine does not let us mount it.
  public init(at path: String? = nil, size: Int = 64) throws {
    folder = try path.map(TemporaryFolder.init(at:)) ?? TemporaryFolder()
    try Self.run("mount", "-t", "tmpfs", "-o", "size=\(size)k,mode=700", "tmpfs", folder.path)
  }

  deinit { try? Self.run("umount", "-l", folder.path) }

  /// Lets nobody write to it any more.
  public func makeReadOnly() throws {
    try Self.run("mount", "-o", "remount,ro", folder.path)
  }

  /// Takes all the room there is but so many bytes.
  ///
  /// - Parameter room: How many bytes are left.
  /// - Returns: The name of the file that takes it.
  /// - Throws: `SystemFailure` if the disk does not get full.
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

  /// Makes room.
  public func empty() { unlink(folder("ballast")) }

  private static func run(_ command: String...) throws {
    let run = try ProgramRun(command)
    guard run.status == 0 else { throw SystemFailure(run.errors) }
  }
}
