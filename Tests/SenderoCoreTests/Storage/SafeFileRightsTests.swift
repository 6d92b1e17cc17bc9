import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// What happens where not everything is allowed, seen with the rights of a user who is not the superuser.
@Suite(.enabled(if: Unprivileged.isPossible, "the superuser is allowed everything"))
struct SafeFileRightsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder, String) throws -> Void
    var folderMode: mode_t = 0o755
    /// `nil` where the save is made.
    var reason: FileError.Reason?
    var operation: FileError.Operation?
    /// Whether the file is the same one afterwards.
    var isInPlace = true
    /// The mode afterwards, where it is not that of before.
    var mode: mode_t?
    /// Whether it is about a file of another user.
    var needsTwoUsers = false
  }

  private static let rows = [
    Row(
      testDescription: "a file that is ours to write, in a folder that is not",
      make: { try $0.put("a longer old text", $1, mode: 0o666) }),
    Row(
      testDescription: "a new file in a folder that is not ours to write", make: { _, _ in },
      reason: .readOnlyFolder, operation: .create),
    Row(
      testDescription: "a file that is not ours to write", make: { try $0.put("old", $1, mode: 0o644) },
      folderMode: 0o777, reason: .readOnlyFile, operation: .write),
    Row(
      testDescription: "a file that is ours to write but not to read, in a folder that is not",
      make: { try $0.put("old", $1, mode: 0o622) }, reason: .unreadable, operation: .open),
    Row(
      testDescription: "a folder that we may not look into", make: { try $0.put("old", $1, mode: 0o666) },
      folderMode: 0o700, reason: .unreadable, operation: .find),
    Row(
      testDescription: "a file in a folder for all, whose group could not be kept",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o777, isInPlace: Unprivileged.isRoot),
    Row(
      testDescription: "another's group that may do more than everybody",
      make: { try $0.put("old", $1, mode: 0o676) }, folderMode: 0o777, needsTwoUsers: true),
    Row(
      testDescription: "another's file in a sticky folder, which only its owner may rename over",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o1777, needsTwoUsers: true),
    Row(
      testDescription: "a folder in which we may make files but not list them",
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

  /// The rows say what everybody may.
  ///
  /// Where there is no superuser to own the files they are ours, so it is said of us.
  private static func asSeenByUs(_ mode: mode_t) -> mode_t {
    Unprivileged.isRoot ? mode : mode & 0o7077 | (mode & 0o007) << 6
  }
}
