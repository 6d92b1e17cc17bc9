import Foundation
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
    var mode: mode_t = 0o666
  }

  @Test(arguments: [
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
      testDescription: "another's file in a folder for all",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o777, isInPlace: false),
    Row(
      testDescription: "another's group could not be kept, so ours may no more than everybody",
      make: { try $0.put("old", $1, mode: 0o676) }, folderMode: 0o777, isInPlace: false, mode: 0o666),
    Row(
      testDescription: "another's file in a sticky folder, which only its owner may rename over",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o1777),
    Row(
      testDescription: "a folder in which we may make files but not list them",
      make: { try $0.put("old", $1, mode: 0o666) }, folderMode: 0o733, isInPlace: false),
  ])
  func save(_ row: Row) throws {
    let folder = try TemporaryFolder()
    let map = folder.uniqueName
    try row.make(folder, map)
    try folder.setMode("", row.folderMode)
    defer { try? folder.setMode("", 0o700) }
    let before = try? folder.status(map)
    let names = try folder.names()
    let old = try? folder.text(map)
    let result = try Unprivileged.run {
      Result { () throws(FileError) in try SafeFile.write(Array("new".utf8), to: folder(map)) }
    }
    #expect(try folder.backupsElsewhere(of: map) == [])
    switch result {
    case .failure(let error):
      #expect(error.reason == row.reason)
      #expect(error.operation == row.operation)
      #expect(try folder.names() == names)
      #expect((try? folder.text(map)) == old)
    case .success(let identity):
      #expect(row.reason == nil)
      #expect(try folder.names() == names)
      #expect(try folder.text(map) == "new")
      #expect(try folder.mode(map) == row.mode)
      #expect((try folder.status(map).st_ino == before?.st_ino) == row.isInPlace)
      #expect(try SafeFile.read(path: folder(map)).identity == identity)
    }
  }
}
