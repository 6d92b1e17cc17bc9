import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// The check before any edit whether a map can be saved.
@Suite(.enabled(if: Unprivileged.isRoot, "only the superuser can make files of others"))
struct SaveObstacleTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var mode: mode_t?
    var folderMode: mode_t = 0o777
    let obstacle: SaveObstacle?
  }

  /// Only the file rights are another user's; the process and all files still belong to the superuser.
  @Test(arguments: [
    Row(testDescription: "a file for all", mode: 0o666, obstacle: nil),
    Row(
      testDescription: "a file for all in a read-only folder", mode: 0o666, folderMode: 0o755, obstacle: nil),
    Row(testDescription: "another user's file", mode: 0o644, obstacle: .file(owner: "root", isOwn: true)),
    Row(testDescription: "no file yet", obstacle: nil),
    Row(
      testDescription: "no file yet, in another user's folder", folderMode: 0o755,
      obstacle: .folder(owner: "root", isOwn: true)),
  ])
  func ofAnotherUser(_ row: Row) throws {
    let folder = try TemporaryFolder()
    if let mode = row.mode { try folder.put("x", "map", mode: mode) }
    try folder.setMode("", row.folderMode)
    let found = try Unprivileged.run { MapFile.obstacle(toSaving: folder("map"), in: .everywhere) }
    #expect(found == row.obstacle)
  }

  @Test func ofOnesOwn() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", "map", mode: 0o444)
    #expect(MapFile.obstacle(toSaving: folder("map"), in: .everywhere) == .file(owner: "root", isOwn: true))
  }
}
