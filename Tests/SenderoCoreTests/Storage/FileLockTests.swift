import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct FileLockTests {
  @Test func heldLockIsReported() throws {
    let folder = try TemporaryFolder()
    try FileLock.withLock(folderOf: folder("map")) {
      #expect(throws: FileError(path: folder("map"), operation: .lock, reason: .locked)) {
        try FileLock.withLock(folderOf: folder("map"), timeout: .zero) { Issue.record("two hold the lock") }
      }
    }
    #expect(try FileLock.withLock(folderOf: folder("map"), timeout: .zero) { "mine" } == "mine")
    #expect(try folder.names() == [])
  }

  @Test func lockEndsWithWhatItWasFor() throws {
    struct Mishap: Error {}
    let folder = try TemporaryFolder()
    #expect(throws: Mishap.self) { try FileLock.withLock(folderOf: folder("map")) { throw Mishap() } }
    try FileLock.withLock(folderOf: folder("map"), timeout: .zero) {}
  }

  @Test func processThatIsBeingStartedDoesNotKeepIt() throws {
    let folder = try TemporaryFolder()
    let inherited = try FileLock.withLock(folderOf: folder("map")) { try InheritedFiles(folder.path) }
    try withExtendedLifetime(inherited) { try FileLock.withLock(folderOf: folder("map"), timeout: .zero) {} }
  }

  /// Two users who open a map by different paths must share its lock.
  @Test func lockIsWhereTheLinkLeads() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("shared")
    try folder.put("", "shared/map")
    try folder.makeLink("link", to: "shared/map")
    try FileLock.withLock(folderOf: folder("link")) {
      #expect(throws: FileError(path: folder("shared/map"), operation: .lock, reason: .locked)) {
        try FileLock.withLock(folderOf: folder("shared/map"), timeout: .zero) {}
      }
      try FileLock.withLock(folderOf: folder("map"), timeout: .zero) {}
    }
  }

  @Test func missingFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError(path: folder("gone"), operation: .open, reason: .missing)) {
      try FileLock.withLock(folderOf: folder("gone/map")) {}
    }
  }

  @Test(.enabled(if: Unprivileged.isPossible, "the superuser may list every folder"))
  func folderThatMayNotBeListed() throws {
    let folder = try TemporaryFolder()
    try folder.setMode("", 0o733)
    defer { try? folder.setMode("", 0o700) }
    let done = try Unprivileged.run { try FileLock.withLock(folderOf: folder("map")) { true } }
    #expect(done)
  }

  @Test func waitsForAnotherThread() async throws {
    let folder = try TemporaryFolder()
    try folder.put("0", "count")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<25 {
            try Self.count(folder("count"))
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.text("count") == "100")
  }

  @Test func waitsForAnotherProcess() async throws {
    let folder = try TemporaryFolder()
    try folder.put("0", "count")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = folder("count") as String] in
            for _ in 0..<50 { try Self.count(path) }
          }
        }
      }
    }
    #expect(try folder.text("count") == "150")
    #expect(try folder.names() == ["count"])
  }

  @Test func lockOfAKilledProcessIsFree() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder("map") as String] in
      try FileLock.withLock(folderOf: path) { _ = kill(getpid(), SIGKILL) }
    }
    try FileLock.withLock(folderOf: folder("map"), timeout: .zero) {}
  }

  /// Adds one to the number in a file.
  ///
  /// Without the lock, increments by others would be lost.
  private static func count(_ path: String) throws {
    try FileLock.withLock(folderOf: path, timeout: .seconds(60)) {
      let text = String(decoding: try SafeFile.read(path: path).bytes, as: UTF8.self)
      let next = try #require(Int(text)) + 1
      try SafeFile.write(Array("\(next)".utf8), to: path)
    }
  }
}
