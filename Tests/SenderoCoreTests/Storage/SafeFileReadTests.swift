import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct SafeFileReadTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var named = "map"
    let make: @Sendable (TemporaryFolder) throws -> Void
    let reason: FileError.Reason
  }

  @Test(arguments: [
    Refusal(testDescription: "no file", make: { _ in }, reason: .missing),
    Refusal(testDescription: "an empty name", named: "", make: { _ in }, reason: .isFolder),
    Refusal(testDescription: "a folder", make: { try $0.makeFolder("map") }, reason: .isFolder),
    Refusal(
      testDescription: "a FIFO without a writer",
      make: { try $0.check("mkfifo", mkfifo($0("map"), 0o600)) }, reason: .notRegular),
    Refusal(
      testDescription: "an endless device", make: { try $0.makeLink("map", to: "/dev/zero") },
      reason: .notRegular),
    Refusal(
      testDescription: "a terminal", make: { try $0.makeLink("map", to: "/dev/tty") }, reason: .notRegular),
    Refusal(
      testDescription: "a link to a folder",
      make: {
        try $0.makeFolder("folder")
        try $0.makeLink("map", to: "folder")
      }, reason: .isFolder),
    Refusal(
      testDescription: "a link to nothing", make: { try $0.makeLink("map", to: "gone") }, reason: .missing),
    Refusal(
      testDescription: "a link to itself", make: { try $0.makeLink("map", to: "map") }, reason: .tooManyLinks),
    Refusal(
      testDescription: "a file in place of a folder", named: "map/map", make: { try $0.put("", "map") },
      reason: .other(code: ENOTDIR)),
    Refusal(
      testDescription: "one byte too many", make: { try $0.put(String(repeating: "a", count: 101), "map") },
      reason: .tooLarge(limit: 100)),
  ])
  func refused(_ row: Refusal) throws {
    let folder = try TemporaryFolder()
    try row.make(folder)
    let path = folder(row.named)
    let error = try #require(throws: FileError.self) { try SafeFile.read(path: path, limit: 100) }
    #expect(error.reason == row.reason)
    #expect(error.path == path)
  }

  @Test(.enabled(if: Unprivileged.isPossible, "the superuser reads everything"))
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.setMode("", 0o755)
    try folder.put("secret", "map", mode: 0o000)
    let error = try #require(throws: FileError.self) {
      try Unprivileged.run { try SafeFile.read(path: folder("map")) }
    }
    #expect(error == FileError(path: folder("map"), operation: .open, reason: .unreadable))
  }

  @Test(arguments: [0, 1, 99, 100])
  func wholeContent(size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String((0..<size).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    try folder.put(text, "map")
    let (bytes, identity) = try SafeFile.read(path: folder("map"), limit: 100)
    #expect(bytes == Array(text.utf8))
    let status = try folder.status("map")
    #expect(identity.stamp.inode == status.st_ino)
    #expect(identity.stamp.size == size)
    #expect(identity.contentHash == contentHash(bytes))
    #expect(try SafeFile.stamp(of: folder("map")) == identity.stamp)
  }

  #if os(Linux)
    @Test func socketIsRefused() throws {
      let folder = try TemporaryFolder()
      try folder.check("mknod", mknod(folder("map"), S_IFSOCK | 0o600, 0))
      #expect(throws: FileError(path: folder("map"), operation: .open, reason: .notRegular)) {
        try SafeFile.read(path: folder("map"))
      }
    }

    @Test func fileThatIsLongerThanItSays() throws {
      let (bytes, identity) = try SafeFile.read(path: "/proc/self/status")
      #expect(identity.stamp.size == 0)
      #expect(bytes.starts(with: Array("Name:".utf8)))
      #expect(bytes.last == UInt8(ascii: "\n"))
    }
  #endif

  @Test func sparseGiantIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    try folder.put("", "map")
    try folder.check("truncate", truncate(folder("map"), 1 << 40))
    let error = try #require(throws: FileError.self) { try SafeFile.read(path: folder("map")) }
    #expect(error.reason == .tooLarge(limit: 64 << 20))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder) throws -> Void
    let stampChanges: Bool
    let hashChanges: Bool
  }

  @Test(arguments: [
    Change(testDescription: "nothing", make: { _ in }, stampChanges: false, hashChanges: false),
    Change(
      testDescription: "touched",
      make: {
        var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
        try $0.check("utimes", utimes($0("map"), &times))
      }, stampChanges: true, hashChanges: false),
    Change(
      testDescription: "the same text in another file",
      make: {
        try $0.put("text", "other")
        try $0.check("rename", rename($0("other"), $0("map")))
      }, stampChanges: true, hashChanges: false),
    Change(
      testDescription: "other text, same length and time",
      make: {
        let modified = Int(try SafeFile.stamp(of: $0("map")).modified)
        try $0.put("test", "map")
        let time = timespec(tv_sec: modified / 1_000_000_000, tv_nsec: modified % 1_000_000_000)
        var times = [time, time]
        try $0.check("utimensat", utimensat(AT_FDCWD, $0("map"), &times, 0))
      }, stampChanges: false, hashChanges: true),
  ])
  func identityTellsChange(_ row: Change) throws {
    let folder = try TemporaryFolder()
    try folder.put("text", "map")
    let before = try SafeFile.read(path: folder("map")).identity
    try row.make(folder)
    let after = try SafeFile.read(path: folder("map")).identity
    #expect((after.stamp != before.stamp) == row.stampChanges)
    #expect((after.contentHash != before.contentHash) == row.hashChanges)
  }
}
