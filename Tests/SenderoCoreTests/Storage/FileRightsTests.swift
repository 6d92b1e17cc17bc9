import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// A save keeps the permissions and the extended attributes of a file.
struct FileRightsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ command: String, _ arguments: String...) throws -> String {
    let run = try ProgramRun([command] + arguments)
    try #require(run.status == 0, "\(command) \(arguments): \(run.errors)")
    return run.output
  }

  private func accessList(_ name: String) throws -> String {
    try run("getfacl", "--omit-header", "--numeric", "--absolute-names", folder(name))
  }

  @Test func anAccessListStays() throws {
    try folder.put("old", "map", mode: 0o640)
    _ = try run("setfacl", "--modify", "u:12345:rw,g::---,m::rw", folder("map"))
    let before = try accessList("map")
    try #require(before.contains("user:12345:rw-"))
    try SafeFile.write(Array("new".utf8), to: folder("map"))
    #expect(try accessList("map") == before)
    #expect(try folder.text("map") == "new")
  }

  /// The default list of the folder must not give more users access to an existing file.
  @Test func aFolderAddsNobody() throws {
    try folder.put("old", "map", mode: 0o600)
    _ = try run("setfacl", "--default", "--modify", "u:12345:rw,m::rw", folder.path)
    let before = try accessList("map")
    try SafeFile.write(Array("new".utf8), to: folder("map"))
    #expect(try accessList("map") == before)
  }

  @Test func extendedAttributesStay() throws {
    try folder.put("old", "map")
    _ = try run("setfattr", "--name", "user.origin", "--value", "workshop", folder("map"))
    try SafeFile.write(Array("new".utf8), to: folder("map"))
    #expect(try run("getfattr", "--only-values", "--name", "user.origin", folder("map")) == "workshop")
  }

  /// If a new file could not get the same permissions, the file is written in place.
  @Test(.enabled(if: Unprivileged.isRoot, "only the superuser can give a file away"))
  func whatCannotBeKeptIsWrittenInPlace() throws {
    try folder.setMode("", 0o777)
    try folder.put("old", "map", mode: 0o602)
    _ = try run("setfacl", "--modify", "u:65534:rw,m::rw", folder("map"))
    let before = try accessList("map")
    let inode = try folder.status("map").st_ino
    _ = try Unprivileged.run { try SafeFile.write(Array("new".utf8), to: folder("map")) }
    #expect(try folder.text("map") == "new")
    #expect(try accessList("map") == before)
    #expect(try folder.status("map").st_ino == inode)
  }

  struct NewFile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let folderMode: mode_t
    let umask: mode_t
    let mode: mode_t
  }

  @Test(arguments: [
    NewFile(testDescription: "a shared folder", folderMode: 0o2775, umask: 0o022, mode: 0o664),
    NewFile(testDescription: "a shared folder, private umask", folderMode: 0o2770, umask: 0o077, mode: 0o660),
    NewFile(testDescription: "the user's own folder", folderMode: 0o755, umask: 0o022, mode: 0o644),
    NewFile(testDescription: "set-group-id alone", folderMode: 0o2755, umask: 0o022, mode: 0o644),
    NewFile(testDescription: "group-writable alone", folderMode: 0o775, umask: 0o022, mode: 0o644),
  ])
  func aNewFileInASharedFolderIsShared(_ row: NewFile) async throws {
    try folder.setMode("", row.folderMode)
    await #expect(processExitsWith: .success) {
      [path = folder("map") as String, mask = row.umask as mode_t] in
      umask(mask)
      try SafeFile.write([1], to: path)
    }
    #expect(try folder.status("map").st_mode & 0o777 == row.mode)
  }
}
