import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Saves without full permissions, made with the rights of a user who is not the superuser.
@Suite(.enabled(if: Unprivileged.isPossible, "the superuser is allowed everything"))
struct SafeFileRightsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder, String) throws -> Void
    var folderMode: mode_t = 0o755
    /// The expected error; `nil` if the save succeeds.
    var reason: FileError.Reason?
    var operation: FileError.Operation?
    /// Whether the file has the same inode afterwards.
    var isInPlace = true
    /// The mode afterwards; `nil` if it does not change.
    var mode: mode_t?
    /// Whether the row needs a file of another user.
    var needsTwoUsers = false
  }

  private static let rows = [
    Row(
      testDescription: "a writable file in a read-only folder",
      make: { try $0.put("a longer old text", $1, mode: 0o666) }),
    Row(
      testDescription: "a new file in a read-only folder", make: { _, _ in },
      reason: .readOnlyFolder, operation: .create),
    Row(
      testDescription: "a read-only file in a writable folder", make: { try $0.put("old", $1, mode: 0o644) },
      folderMode: 0o777, reason: .readOnlyFile, operation: .write),
    Row(
      testDescription: "a file that we may write but not read, in a read-only folder",
      make: { try $0.put("old", $1, mode: 0o622) }, reason: .unreadable, operation: .open),
    Row(
      testDescription: "a folder that we may not enter", make: { try $0.put("old", $1, mode: 0o666) },
      folderMode: 0o700, reason: .unreadable, operation: .find),
    Row(
      testDescription: "a file in a folder for all, whose group a new file could not have",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o777, isInPlace: Unprivileged.isRoot),
    Row(
      testDescription: "another user's file whose group may do more than others",
      make: { try $0.put("old", $1, mode: 0o676) }, folderMode: 0o777, needsTwoUsers: true),
    Row(
      testDescription: "another user's file in a sticky folder, which only its owner may replace",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o1777, needsTwoUsers: true),
    Row(
      testDescription: "a folder in which we may create files but not list them",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o733, isInPlace: Unprivileged.isRoot),
  ]

  @Test(arguments: rows.filter { Unprivileged.isRoot || !$0.needsTwoUsers })
  func save(_ row: Row) throws {
    let folder = try TemporaryFolder()
    let map = folder.uniqueName
    try row.make(folder, map)
    let names = try folder.names()
    let old = try? folder.text(map)
    if let mode = try? folder.mode(map) { try folder.setMode(map, Self.asSeenByUs(mode)) }
    let before = try? folder.status(map)
    try folder.setMode("", Self.asSeenByUs(row.folderMode))
    let result = try Unprivileged.run {
      Result { () throws(FileError) in try SafeFile.write(Array("new".utf8), to: folder(map)) }
    }
    try folder.setMode("", 0o700)
    #expect(try folder.names() == names)
    #expect(try folder.backupsElsewhere(of: map) == [])
    switch result {
    case .failure(let error):
      #expect(error.reason == row.reason)
      #expect(error.operation == row.operation)
      if old != nil { try folder.setMode(map, 0o600) }
      #expect((try? folder.text(map)) == old)
    case .success(let identity):
      #expect(row.reason == nil)
      let after = try folder.status(map)
      #expect(after.st_mode & 0o7777 == row.mode ?? before.map { $0.st_mode & 0o7777 })
      #expect((after.st_ino == before?.st_ino) == row.isInPlace)
      #expect(try folder.text(map) == "new")
      #expect(try SafeFile.read(path: folder(map)).identity == identity)
    }
  }

  /// Returns the mode that gives us the permissions that a row gives to others.
  ///
  /// Without the superuser the files are our own, so the permissions of others become those of the owner.
  private static func asSeenByUs(_ mode: mode_t) -> mode_t {
    Unprivileged.isRoot ? mode : mode & 0o7077 | (mode & 0o007) << 6
  }
}
