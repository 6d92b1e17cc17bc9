import Foundation
import TestSupport
import Testing

@testable import SenderoCore

@Suite("Recovery store")
struct RecoveryStoreTests {
  /// The inodes of the copies: a copy that is written again has another one.
  private func inodes(_ folder: TemporaryFolder) throws -> [String: ino_t] {
    var inodes: [String: ino_t] = [:]
    for path in RecoverySample.tree(folder.recovery) where path.hasSuffix(".json") {
      inodes[path.namePart] = try folder.status("recovery/" + path).st_ino
    }
    return inodes
  }

  @Test("Only changed copies are written, and copies that have left the list are deleted")
  func writesChanges() throws {
    let folder = try TemporaryFolder()
    var store = RecoveryStore(folder.recovery)
    let first = RecoverySample.copy("one", path: "/a")
    let second = RecoverySample.copy("two", path: "/b")
    #expect(store.write([(first, 1), (second, 1)], now: 0) == nil)
    #expect(store.needsSync)
    #expect(store.sync() == nil)
    #expect(!store.needsSync)
    let before = try inodes(folder)
    #expect(before.count == 2)
    #expect(store.write([(first, 1), (second, 1)], now: 0) == nil)
    #expect(!store.needsSync)
    #expect(try inodes(folder) == before)

    #expect(store.write([(first, 1), (RecoverySample.copy("three", path: "/b"), 2)], now: 0) == nil)
    let after = try inodes(folder)
    let names = [RecoveryName.file(for: first), RecoveryName.file(for: second)]
    #expect(after[names[0]] == before[names[0]])
    #expect(after[names[1]] != before[names[1]])

    #expect(store.write([(first, 1)], now: 0) == nil)
    #expect(Array(try inodes(folder).keys) == [names[0]])
    #expect(store.write([], now: 0) == nil)
    #expect(try inodes(folder) == [:])
    store.leave()
    #expect(RecoverySample.tree(folder.recovery) == [])
  }

  @Test("Discarded edits stay when the session ends, and are deleted after a day", arguments: [true, false])
  func keepsDiscarded(isWritten: Bool) throws {
    let folder = try TemporaryFolder()
    var store = RecoveryStore(folder.recovery)
    var copy = RecoverySample.copy("one", path: "/a")
    if isWritten {
      #expect(store.write([(copy, 1), (RecoverySample.copy("two", path: "/b"), 1)], now: 0) == nil)
    }
    copy.isDiscarded = true
    store.leave([copy], now: 1_000)
    #expect(RecoverySample.tree(folder.recovery).filter { $0.hasSuffix(".json") }.count == 1)
    let end = 1_000 + RecoveryCopy.timeKept
    #expect(folder.recovery.abandoned(at: end).map(\.copy) == [copy])
    #expect(folder.recovery.abandoned(at: end + 1) { _ in false }.isEmpty)
    #expect(RecoverySample.tree(folder.recovery).allSatisfy { !$0.hasSuffix(".json") })
  }

  @Test("A changed base is written, even if the revision is the same")
  func writesBase() throws {
    let folder = try TemporaryFolder()
    var store: RecoveryStore? = RecoveryStore(folder.recovery)
    var copy = RecoverySample.copy("one")
    _ = store?.write([(copy, 1)], now: 0)
    copy.base = RecoverySample.map("other base")
    _ = store?.write([(copy, 1)], now: 0)
    copy.map.title = "two"
    _ = store?.write([(copy, 2)], now: 0)
    store = nil
    #expect(folder.recovery.abandoned().map(\.copy) == [copy])
  }

  @Test("Maps without a file have a copy each, even if they have the same id")
  func tellsApart() throws {
    let folder = try TemporaryFolder()
    let copies = ["one", "two", "three"].map { RecoverySample.copy($0, path: nil) }
    var store: RecoveryStore? = RecoveryStore(folder.recovery)
    #expect(store?.write(copies.map { ($0, 1) }, now: 0) == nil)
    store = nil
    #expect(Set(folder.recovery.abandoned().map(\.copy.map.title)) == ["one", "two", "three"])
  }

  @Test("A removed folder is created again, with all its copies")
  func outlivesTidying() throws {
    let folder = try TemporaryFolder()
    var store: RecoveryStore? = RecoveryStore(folder.recovery)
    let same = RecoverySample.copy("same", path: "/same")
    _ = store?.write([(same, 1), (RecoverySample.copy("one"), 1)], now: 0)
    try FileManager.default.removeItem(atPath: folder.recovery.path)
    #expect(store?.write([(same, 1), (RecoverySample.copy("two"), 2)], now: 0) == nil)
    #expect(store?.sync() == nil)
    store = nil
    let titles = folder.recovery.abandoned().map(\.copy.map.title)
    #expect(Set(titles) == ["same", "two"])
  }

  @Test("A sync reports a removed file, and the next list writes it again")
  func missesFile() throws {
    let folder = try TemporaryFolder()
    var store = RecoveryStore(folder.recovery)
    let copies = ["/a", "/b"].map { (copy: RecoverySample.copy("x", path: $0), revision: 1) }
    #expect(store.write(copies, now: 0) == nil)
    let name = RecoveryName.file(for: copies[0].copy)
    let place = try #require(RecoverySample.tree(folder.recovery).first { $0.hasSuffix(name) })
    try folder.check("unlink", unlink(folder.recovery.path + "/" + place))
    #expect(store.sync()?.reason == .missing)
    #expect(store.write(copies, now: 0) == nil)
    #expect(store.sync() == nil)
    #expect(try inodes(folder).count == 2)
    store.leave()
  }

  @Test(
    "On a full disk, all copies that fit are written",
    .enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func fullDisk() throws {
    let disk = try SmallDisk()
    let folder = disk.folder
    let big = RecoverySample.copy(String(repeating: "x", count: 100_000), path: "/big")
    var store: RecoveryStore? = RecoveryStore(folder.recovery)
    let problem = store?.write([(big, 1), (RecoverySample.copy("small", path: "/small"), 1)], now: 0)
    #expect(problem?.reason == .full)
    #expect(RecoverySample.tree(folder.recovery).count == 2)
    let fitting = RecoverySample.copy("fits", path: "/big")
    #expect(store?.write([(fitting, 2), (RecoverySample.copy("small", path: "/small"), 1)], now: 0) == nil)
    store = nil
    #expect(Set(folder.recovery.abandoned().map(\.copy.map.title)) == ["fits", "small"])
  }

  @Test(
    "The previous copy stays if the new one does not fit",
    .enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func fullDiskKeepsOld() throws {
    let disk = try SmallDisk()
    var store: RecoveryStore? = RecoveryStore(disk.folder.recovery)
    #expect(store?.write([(RecoverySample.copy("old"), 1)], now: 0) == nil)
    let big = RecoverySample.copy(String(repeating: "x", count: 100_000))
    #expect(store?.write([(big, 2)], now: 0)?.reason == .full)
    store = nil
    #expect(disk.folder.recovery.abandoned().map(\.copy.map.title) == ["old"])
  }
}
