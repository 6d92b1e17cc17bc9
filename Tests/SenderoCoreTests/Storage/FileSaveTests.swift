import Foundation
import TestSupport
import Testing

@testable import SenderoCore

@Suite struct FileSaveTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lay: @Sendable (TemporaryFolder, String) throws -> Void
  }

  /// The test sets the random part of the temporary name, so that it can place a trap under that name.
  @Test(arguments: [
    Trap(testDescription: "a file", lay: { try $0.put("bait", $1) }),
    Trap(
      testDescription: "a link to a file",
      lay: {
        try $0.put("bait", "bait")
        try $0.makeLink($1, to: "bait")
      }),
    Trap(testDescription: "a link to nothing", lay: { try $0.makeLink($1, to: "bait") }),
    Trap(
      testDescription: "a hard link",
      lay: {
        try $0.put("bait", "bait")
        try $0.makeHardLink($1, to: "bait")
      }),
  ])
  func trapIsNotTouched(_ trap: Trap) throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "map")
    try trap.lay(folder, ".map.sendero-aaaaaa")
    let names = try folder.names()
    let before = try folder.status(".map.sendero-aaaaaa")
    var suffixes = ["bbbbbb", "aaaaaa", "aaaaaa"]
    let save = FileSave(
      bytes: Array("new".utf8), name: folder("map"), newFileMode: 0o666,
      makeSuffix: { suffixes.popLast() ?? "cccccc" })
    _ = try save.run()
    #expect(try folder.text("map") == "new")
    #expect(try folder.names() == names)
    #expect(suffixes.isEmpty)
    let after = try folder.status(".map.sendero-aaaaaa")
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_size == before.st_size)
    if names.contains("bait") { #expect(try folder.text("bait") == "bait") }
  }

  @Test func neverTheSameNameTwice() {
    let save = FileSave(bytes: [], name: "", newFileMode: 0)
    #expect(Set((0..<1000).map { _ in save.makeSuffix() }).count == 1000)
    #expect(save.makeSuffix().utf8.count == 6)
  }

  @Test func temporaryFileIsForNobodyElse() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "map", mode: 0o666)
    var modes: [mode_t] = []
    let save = FileSave(
      bytes: [], name: folder("map"), newFileMode: 0o666, makeSuffix: { "aaaaaa" },
      afterStep: { step in
        if step == .created, let mode = try? folder.mode(".map.sendero-aaaaaa") { modes.append(mode) }
      })
    _ = try save.run()
    #expect(modes == [0o600])
  }

  struct Crash: Sendable, CustomTestStringConvertible {
    let step: FileSave.Step
    let isHardLinked: Bool
    let text: String
    let leftovers: [String: String]
    var testDescription: String { "after \(step)" }
  }

  /// Kills the process between two steps and checks the files that it left.
  @Test(arguments: [
    Crash(step: .created, isHardLinked: false, text: "old text", leftovers: [".map.sendero-aaaaaa": ""]),
    Crash(step: .written, isHardLinked: false, text: "old text", leftovers: [".map.sendero-aaaaaa": "new"]),
    Crash(step: .synced, isHardLinked: false, text: "old text", leftovers: [".map.sendero-aaaaaa": "new"]),
    Crash(step: .renamed, isHardLinked: false, text: "new", leftovers: [:]),
    Crash(
      step: .backedUp, isHardLinked: true, text: "old text",
      leftovers: [".map.sendero-backup-aaaaaa": "old text"]),
    Crash(
      step: .overwritten, isHardLinked: true, text: "new",
      leftovers: [".map.sendero-backup-aaaaaa": "old text"]),
  ])
  func crash(_ row: Crash) async throws {
    let folder = try TemporaryFolder()
    try folder.put("old text", "map")
    if row.isHardLinked { try folder.makeHardLink("other", to: "map") }
    let step = "\(row.step)"
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder("map") as String, step = step as String] in
      let save = FileSave(
        bytes: Array("new".utf8), name: path, newFileMode: 0o666, makeSuffix: { "aaaaaa" },
        afterStep: { if "\($0)" == step { kill(getpid(), SIGKILL) } })
      _ = try save.run()
    }
    #expect(try folder.text("map") == row.text)
    let known = row.isHardLinked ? ["map", "other"] : ["map"]
    #expect(try folder.names() == (known + row.leftovers.keys).sorted())
    for (name, text) in row.leftovers { #expect(try folder.text(name) == text) }
  }
}
