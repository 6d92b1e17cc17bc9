import Foundation
import TestSupport
import Testing

@testable import SenderoCore

@Suite("Recovery keeper")
struct RecoveryStoreTests {
  /// Which files stand there, each told from one written anew.
  private func inodes(_ folder: TemporaryFolder) throws -> [String: ino_t] {
    var inodes: [String: ino_t] = [:]
    for path in RecoverySample.tree(folder.recovery) where path.hasSuffix(".json") {
      inodes[path.namePart] = try folder.status("recovery/" + path).st_ino
    }
    return inodes
  }

  @Test("Only what has changed is written, and what has left the list is deleted")
  func writesChanges() throws {
    let folder = try TemporaryFolder()
    var keeper = RecoveryStore(folder.recovery)
    let first = RecoverySample.copy("one", path: "/a")
    let second = RecoverySample.copy("two", path: "/b")
    #expect(keeper.write([(first, 1), (second, 1)], now: 0) == nil)
    #expect(keeper.needsSync)
    #expect(keeper.sync() == nil)
    #expect(!keeper.needsSync)
    let before = try inodes(folder)
    #expect(before.count == 2)
    #expect(keeper.write([(first, 1), (second, 1)], now: 0) == nil)
    #expect(!keeper.needsSync)
    #expect(try inodes(folder) == before)

    #expect(keeper.write([(first, 1), (RecoverySample.copy("three", path: "/b"), 2)], now: 0) == nil)
    let after = try inodes(folder)
    let names = [RecoveryName.file(for: first), RecoveryName.file(for: second)]
    #expect(after[names[0]] == before[names[0]])
    #expect(after[names[1]] != before[names[1]])

    #expect(keeper.write([(first, 1)], now: 0) == nil)
    #expect(Array(try inodes(folder).keys) == [names[0]])
    #expect(keeper.write([], now: 0) == nil)
    #expect(try inodes(folder) == [:])
    keeper.leave()
    #expect(RecoverySample.tree(folder.recovery) == [])
  }

  @Test("Discarded edits stay after the end, and are deleted after a day", arguments: [true, false])
  func keepsDiscarded(isWritten: Bool) throws {
    let folder = try TemporaryFolder()
    var keeper = RecoveryStore(folder.recovery)
    var copy = RecoverySample.copy("one", path: "/a")
    if isWritten {
      #expect(keeper.write([(copy, 1), (RecoverySample.copy("two", path: "/b"), 1)], now: 0) == nil)
    }
    copy.isDiscarded = true
    keeper.leave([copy], now: 1_000)
    #expect(RecoverySample.tree(folder.recovery).filter { $0.hasSuffix(".json") }.count == 1)
    let end = 1_000 + RecoveryCopy.timeKept
    #expect(folder.recovery.abandoned(at: end).map(\.copy) == [copy])
    #expect(folder.recovery.abandoned(at: end + 1) { _ in false }.isEmpty)
    #expect(RecoverySample.tree(folder.recovery).allSatisfy { !$0.hasSuffix(".json") })
  }

  @Test("Another base is written, with the revision it had")
  func writesBase() throws {
    let folder = try TemporaryFolder()
    var keeper: RecoveryStore? = RecoveryStore(folder.recovery)
    var copy = RecoverySample.copy("one")
    _ = keeper?.write([(copy, 1)], now: 0)
    copy.base = RecoverySample.map("other base")
    _ = keeper?.write([(copy, 1)], now: 0)
    copy.map.title = "two"
    _ = keeper?.write([(copy, 2)], now: 0)
    keeper = nil
    #expect(folder.recovery.abandoned().map(\.copy) == [copy])
  }

  @Test("Maps without a file, and of one id, each have a copy")
  func tellsApart() throws {
    let folder = try TemporaryFolder()
    let copies = ["one", "two", "three"].map { RecoverySample.copy($0, path: nil) }
    var keeper: RecoveryStore? = RecoveryStore(folder.recovery)
    #expect(keeper?.write(copies.map { ($0, 1) }, now: 0) == nil)
    keeper = nil
    #expect(Set(folder.recovery.abandoned().map(\.copy.map.title)) == ["one", "two", "three"])
  }

  @Test("A folder that was tidied away is made again, with all that was in it")
  func outlivesTidying() throws {
    let folder = try TemporaryFolder()
    var keeper: RecoveryStore? = RecoveryStore(folder.recovery)
    let same = RecoverySample.copy("same", path: "/same")
    _ = keeper?.write([(same, 1), (RecoverySample.copy("one"), 1)], now: 0)
    try FileManager.default.removeItem(atPath: folder.recovery.path)
    #expect(keeper?.write([(same, 1), (RecoverySample.copy("two"), 2)], now: 0) == nil)
    #expect(keeper?.sync() == nil)
    keeper = nil
    let titles = folder.recovery.abandoned().map(\.copy.map.title)
    #expect(Set(titles) == ["same", "two"])
  }

  @Test("A file that was removed is missed when it is synced, and written with the next list")
  func missesFile() throws {
    let folder = try TemporaryFolder()
    var keeper = RecoveryStore(folder.recovery)
    let copies = ["/a", "/b"].map { (copy: RecoverySample.copy("x", path: $0), revision: 1) }
    #expect(keeper.write(copies, now: 0) == nil)
    let name = RecoveryName.file(for: copies[0].copy)
    let place = try #require(RecoverySample.tree(folder.recovery).first { $0.hasSuffix(name) })
    try folder.check("unlink", unlink(folder.recovery.path + "/" + place))
    #expect(keeper.sync()?.reason == .missing)
    #expect(keeper.write(copies, now: 0) == nil)
    #expect(keeper.sync() == nil)
    #expect(try inodes(folder).count == 2)
    keeper.leave()
  }

  @Test(
    "A full disk costs the copies that do not fit, and no other",
    .enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func fullDisk() throws {
    let disk = try SmallDisk()
    let folder = disk.folder
    let big = RecoverySample.copy(String(repeating: "x", count: 100_000), path: "/big")
    var keeper: RecoveryStore? = RecoveryStore(folder.recovery)
    let problem = keeper?.write([(big, 1), (RecoverySample.copy("small", path: "/small"), 1)], now: 0)
    #expect(problem?.reason == .full)
    #expect(RecoverySample.tree(folder.recovery).count == 2)
    let fitting = RecoverySample.copy("fits", path: "/big")
    #expect(keeper?.write([(fitting, 2), (RecoverySample.copy("small", path: "/small"), 1)], now: 0) == nil)
    keeper = nil
    #expect(Set(folder.recovery.abandoned().map(\.copy.map.title)) == ["fits", "small"])
  }

  @Test(
    "What was kept before stands when its successor does not fit",
    .enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func fullDiskKeepsOld() throws {
    let disk = try SmallDisk()
    var keeper: RecoveryStore? = RecoveryStore(disk.folder.recovery)
    #expect(keeper?.write([(RecoverySample.copy("old"), 1)], now: 0) == nil)
    let big = RecoverySample.copy(String(repeating: "x", count: 100_000))
    #expect(keeper?.write([(big, 2)], now: 0)?.reason == .full)
    keeper = nil
    #expect(disk.folder.recovery.abandoned().map(\.copy.map.title) == ["old"])
  }
}
