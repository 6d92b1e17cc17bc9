import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// What the kernel tells of a file, and of its neighbours.
struct FileWatchTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let isHeard: Bool
    let happen: @Sendable (TemporaryFolder) throws -> Void
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "written in place", isHeard: true) { try $0.overwrite("map", "new") },
    Row(name: "saved by this program", isHeard: true) { _ = try SafeFile.write([1], to: $0("map")) },
    Row(name: "renamed over", isHeard: true) { try $0.check("rename", rename($0("other"), $0("map"))) },
    Row(name: "renamed away", isHeard: true) { try $0.check("rename", rename($0("map"), $0("away"))) },
    Row(name: "deleted", isHeard: true) { try $0.check("unlink", unlink($0("map"))) },
    Row(name: "its folder renamed", isHeard: true) {
      try $0.check("rename", rename($0.path, $0.path + "-x"))
    },
    Row(name: "a neighbour written", isHeard: false) { try $0.overwrite("other", "new") },
    Row(name: "a neighbour deleted", isHeard: false) { try $0.check("unlink", unlink($0("other"))) },
    Row(name: "read", isHeard: false) { _ = try $0.text("map") },
  ]

  @Test("It tells what happened to the file, and nothing else", arguments: rows)
  func tells(_ row: Row) throws {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-x") }
    try folder.put("old", "map")
    try folder.put("old", "other")
    let watch = FileWatch()
    watch.watch([folder("map")])
    #expect(!watch.needsPolling)
    #expect(!watch.drain().files)
    try row.happen(folder)
    #expect(watch.drain().files == row.isHeard)
    #expect(!watch.drain().files, "It is told once.")
  }

  @Test func aFileThatIsThereLaterIsHeardOf() throws {
    let folder = try TemporaryFolder()
    let watch = FileWatch()
    watch.watch([folder("map")])
    try folder.put("new", "map")
    #expect(watch.drain().files)
  }

  @Test func aFolderInThePlaceOfAnotherIsWatchedToo() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("maps")
    let watch = FileWatch()
    watch.watch([folder("maps/map")])
    try folder.check("rename", rename(folder("maps"), folder("old")))
    try folder.makeFolder("maps")
    #expect(watch.drain().files)
    watch.watch([folder("maps/map")])
    _ = watch.drain()
    try folder.put("new", "maps/map")
    #expect(watch.drain().files)
  }

  @Test func whatALinkLeadsToIsWatched() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("far")
    try folder.put("old", "far/map")
    try folder.makeLink("link", to: "far/map")
    let watch = FileWatch()
    watch.watch([folder("link")])
    try folder.overwrite("far/map", "new")
    #expect(watch.drain().files)
    try folder.check("unlink", unlink(folder("link")))
    #expect(watch.drain().files)
  }

  @Test func aFileThatIsNoLongerWatchedIsNotHeardOf() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "map")
    let watch = FileWatch()
    watch.watch([folder("map")])
    watch.watch([])
    try folder.overwrite("map", "new")
    #expect(!watch.drain().files)
  }

  @Test func whereTheKernelTellsNothingSomebodyHasToLook() throws {
    let folder = try TemporaryFolder()
    let watch = FileWatch()
    watch.watch([folder("no-such-folder/map")])
    #expect(watch.needsPolling)
    watch.watch([folder("map")])
    #expect(!watch.needsPolling)
  }
}

extension TemporaryFolder {
  /// Writes over a file without putting another in its place.
  fileprivate func overwrite(_ name: String, _ text: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: self(name)))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}
