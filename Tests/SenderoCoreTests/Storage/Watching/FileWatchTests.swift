import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Reports of changes to watched files.
struct FileWatchTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let isReported: Bool
    let happen: @Sendable (TemporaryFolder) throws -> Void
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "written in place", isReported: true) { try $0.overwrite("map", "new") },
    Row(name: "saved by this program", isReported: true) { _ = try SafeFile.write([1], to: $0("map")) },
    Row(name: "renamed over", isReported: true) { try $0.check("rename", rename($0("other"), $0("map"))) },
    Row(name: "renamed away", isReported: true) { try $0.check("rename", rename($0("map"), $0("away"))) },
    Row(name: "deleted", isReported: true) { try $0.check("unlink", unlink($0("map"))) },
    Row(name: "its folder renamed", isReported: true) {
      try $0.check("rename", rename($0.path, $0.path + "-x"))
    },
    Row(name: "a neighbour written", isReported: false) { try $0.overwrite("other", "new") },
    Row(name: "a neighbour deleted", isReported: false) { try $0.check("unlink", unlink($0("other"))) },
    Row(name: "read", isReported: false) { _ = try $0.text("map") },
  ]

  @Test("Only changes to the watched file are reported", arguments: rows)
  func reportsChanges(_ row: Row) throws {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-x") }
    try folder.put("old", "map")
    try folder.put("old", "other")
    let watch = FileWatch()
    watch.watch([folder("map")])
    #expect(!watch.needsPolling)
    #expect(!watch.drain().files)
    try row.happen(folder)
    // The system reports a written file when all processes have closed it, also one that is just being started.
    if row.isReported { try waitUntil("the change is reported") { watch.drain().files } }
    #expect(!watch.drain().files, "A change is reported once.")
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
    try waitUntil("the change is reported") { watch.drain().files }
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

  @Test("A change of the watched paths is reported, so that the caller checks the new files")
  func tellsOfOthers() throws {
    let folder = try TemporaryFolder()
    let watch = FileWatch()
    let one = folder("one.json")
    let other = folder("other.json")
    #expect(watch.watch([one]))
    #expect(!watch.watch([one]))
    #expect(watch.watch([one, other]))
    #expect(watch.watch([other]))
    #expect(!watch.watch([other]))
    #expect(watch.watch([]))
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
  /// Overwrites a file in place.
  fileprivate func overwrite(_ name: String, _ text: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: self(name)))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}
