import Foundation
import TestSupport

/// A disk of 64 KiB in a test's folder, to be filled.
final class SmallDisk {
  /// The folder that it is seen in.
  let path: String
  // Outlives the disk in it.
  private let folder: TestFolder

  /// Whether this machine lets us mount one, which takes the superuser, and not every container allows it.
  static let isPossible: Bool = {
    guard let folder = try? TestFolder(), let disk = try? SmallDisk(at: folder.path("disk"), in: folder)
    else {
      return false
    }
    return FileManager.default.createFile(atPath: disk.path + "/probe", contents: Data())
  }()

  init(at path: String, in folder: TestFolder) throws {
    (self.path, self.folder) = (path, folder)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let run = try ProgramRun(
      ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", path], environment: folder.environment())
    guard run.status == 0 else { throw ProgramOnTerminal.Failure(run.errors) }
  }

  deinit { _ = try? ProgramRun(["umount", "-l", path], environment: folder.environment()) }

  /// Takes all the room there is.
  func fill() throws {
    let file = open(path + "/ballast", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    let page = [UInt8](repeating: 1, count: 4096)
    while write(file, page, page.count) > 0 {}
    guard errno == ENOSPC else { throw ProgramOnTerminal.Failure("The disk is not full.") }
  }

  /// Makes room.
  func empty() { unlink(path + "/ballast") }
}
