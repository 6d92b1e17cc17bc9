import Foundation

/// A file system of 64 KiB, to be filled and made read-only.
final class SmallDisk: Sendable {
  let folder: TemporaryFolder

  /// Whether this machine lets us mount one, which takes the superuser on Linux and not every container allows.
  static let isPossible: Bool = {
    guard Unprivileged.isRoot, let disk = try? SmallDisk() else { return false }
    return (try? disk.folder.put("", "probe")) != nil
  }()

  init() throws {
    folder = try TemporaryFolder()
    try Self.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path)
  }

  deinit { try? Self.run("umount", "-l", folder.path) }

  func makeReadOnly() throws {
    try Self.run("mount", "-o", "remount,ro", folder.path)
  }

  /// Takes all the room there is but so many bytes, and says in which file.
  func fill(leaving room: Int) throws -> String {
    let descriptor = open(folder("ballast"), O_WRONLY | O_CREAT, 0o600)
    guard descriptor >= 0 else { throw TemporaryFolder.Failure(call: "open", code: errno) }
    defer { close(descriptor) }
    let page = [UInt8](repeating: 1, count: 4096)
    var size = 0
    while true {
      let count = write(descriptor, page, page.count)
      guard count > 0 else { break }
      size += count
    }
    guard errno == ENOSPC else { throw TemporaryFolder.Failure(call: "write", code: errno) }
    try folder.check("ftruncate", ftruncate(descriptor, off_t(size - room)))
    return "ballast"
  }

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TemporaryFolder.Failure(call: arguments[0], code: process.terminationStatus)
    }
  }
}
