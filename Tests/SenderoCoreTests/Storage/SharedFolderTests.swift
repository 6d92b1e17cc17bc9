import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Several accounts save one map in a folder of their group.
@Suite(.enabled(if: Unprivileged.isRoot, "only the superuser can act as other users"))
struct SharedFolderTests {
  private static let group: gid_t = 23_100
  private static let members: [uid_t] = [23_001, 23_002, 23_003]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.setMode("", 0o755)
  }

  private func makeFolder(mode: mode_t, _ lists: [String] = []) throws {
    try folder.makeFolder("maps")
    try folder.check("chown", chown(folder("maps"), 0, Self.group))
    try folder.setMode("maps", mode)
    try setList("maps", lists)
  }

  private func setList(_ name: String, _ entries: [String]) throws {
    guard !entries.isEmpty else { return }
    let run = try ProgramRun(["setfacl", "--modify", entries.joined(separator: ","), folder(name)])
    try #require(run.status == 0, "\(run.errors)")
  }

  private func list(_ name: String) throws -> String {
    try ProgramRun(["getfacl", "--omit-header", "--numeric", "--absolute-names", folder(name)]).output
  }

  /// Adds a touchpoint to the map as a user with their own group, who is also in the shared group.
  private func save(as user: uid_t, umask mask: mode_t = 0o022) async throws {
    await #expect(processExitsWith: .success) {
      [
        path = folder("maps/map.json") as String, user = user as uid_t, group = Self.group as gid_t,
        mask = mask as mode_t
      ] in
      try #require(setgroups(1, [group]) == 0 && setgid(user) == 0 && setuid(user) == 0)
      umask(mask)
      let base = (try? MapFile.open(path))?.read.map
      var map = base ?? BoardNotation.map("A: a").map
      map.stages[0].touchpoints.append(
        Touchpoint(id: "\(user) \(map.stages[0].touchpoints.count)", name: "By \(user)"))
      _ = try MapFile.save(map, to: path, base: base)
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var folderMode: mode_t = 0o2770
    /// The entries of the folder's access control lists.
    var lists: [String] = []
    var umask: mode_t = 0o022
    let mode: mode_t
    /// Whether the map keeps the group of the folder.
    var keepsGroup = true
  }

  @Test(arguments: [
    Row(testDescription: "set-group-id", mode: 0o664),
    Row(testDescription: "set-group-id, readable for all", folderMode: 0o2775, mode: 0o664),
    Row(testDescription: "set-group-id, a private umask", umask: 0o077, mode: 0o660),
    Row(testDescription: "set-group-id and sticky: in place", folderMode: 0o3770, mode: 0o664),
    Row(
      testDescription: "set-group-id, a default list with a guest",
      lists: ["default:user:23009:r"], umask: 0o077, mode: 0o660),
    Row(
      testDescription: "lists alone", folderMode: 0o700,
      lists: ["group:23100:rwx", "default:group:23100:rwx"], umask: 0o077, mode: 0o660, keepsGroup: false),
  ])
  func staysEditableForEverybody(_ row: Row) async throws {
    if row.keepsGroup {
      try makeFolder(mode: row.folderMode, row.lists)
    } else {
      try makeFolder(mode: row.folderMode)
      try folder.check("chown", chown(folder("maps"), 0, 0))
      try setList("maps", row.lists)
    }
    var first: String?
    for user in Self.members + Self.members {
      try await save(as: user, umask: row.umask)
      let status = try folder.status("maps/map.json")
      #expect(status.st_mode & 0o7777 == row.mode)
      #expect(status.st_gid == (row.keepsGroup ? Self.group : Self.members[0]))
      #expect(try folder.names(in: "maps") == ["map.json"])
      let list = try list("maps/map.json")
      #expect(first ?? list == list)
      first = list
    }
    let map = try MapFile.open(folder("maps/map.json")).read.map
    #expect(map.stages[0].touchpoints.count == 1 + 2 * Self.members.count)
  }

  /// The group bits of the mode are the mask of the list; the group itself may only read.
  @Test func anOwnerWhoCouldNotWriteAsAMemberStaysTheOwner() async throws {
    try makeFolder(mode: 0o2770)
    try await save(as: Self.members[0])
    try setList("maps/map.json", ["group::r", "user:\(Self.members[1]):rw", "mask::rw"])
    let before = try list("maps/map.json")
    try await save(as: Self.members[1])
    #expect(try folder.status("maps/map.json").st_uid == Self.members[0])
    #expect(try list("maps/map.json") == before)
    try await save(as: Self.members[0])
  }

  /// The next member removes the temporary files of killed saves; those still private, only after a minute.
  @Test func whatAKilledSaveLeavesIsRemoved() async throws {
    try makeFolder(mode: 0o2770)
    try await save(as: Self.members[0])
    for (name, mode, age) in [("aaaaaa", 0o660, 0), ("bbbbbb", 0o600, 100), ("cccccc", 0o600, 0)] {
      let file = "maps/.map.json.sendero-" + name
      try folder.put("", file, mode: mode_t(mode))
      try folder.check("chown", chown(folder(file), Self.members[0], Self.group))
      let time = timeval(tv_sec: Int(Date().timeIntervalSince1970) - age, tv_usec: 0)
      try folder.check("utimes", utimes(folder(file), [time, time]))
    }
    try await save(as: Self.members[1])
    #expect(try folder.names(in: "maps") == [".map.json.sendero-cccccc", "map.json"])
  }

  /// If the default list of the folder lets the group only read, a save adds no write permission.
  @Test func aDefaultListIsObeyed() async throws {
    try makeFolder(mode: 0o2770, ["default:group::r"])
    try await save(as: Self.members[0])
    #expect(try folder.mode("maps/map.json") & 0o070 == 0o040)
  }
}
