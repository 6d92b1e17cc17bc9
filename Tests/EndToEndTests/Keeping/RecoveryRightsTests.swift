import Foundation
import SenderoCore
import TestSupport
import Testing

/// Only the owner can read a recovery copy, and it is not written through a link.
struct RecoveryRightsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var recovery: String { folder.home + "/.local/state/sendero/recovery" }

  private func rights(of path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  /// Opens the small map, edits it and ends the program with a signal.
  private func leaveEdits(umask: String = "022") throws {
    try folder.write(Maps.small, to: "map.journey.json")
    let program = try ProgramOnTerminal(
      ["sh", "-c", "umask \(umask); exec '\(TerminalSession.programPath)' map.journey.json"], in: folder)
    try program.wait(for: "Web page")
    try program.add("Mine")
    program.send(signal: SIGTERM)
    #expect(try program.waitForEnd().signal == SIGTERM)
  }

  @Test(arguments: ["000", "022", "077", "377"]) func isTheOwnersAlone(_ umask: String) throws {
    try leaveEdits(umask: umask)
    let place = try #require(folder.abandoned.first?.place)
    #expect(try rights(of: place) == 0o600)
    let session = (place as NSString).deletingLastPathComponent
    #expect(try rights(of: session) == 0o700)
    #expect(try rights(of: recovery) == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: session).count == 1)
    #expect(folder.abandonedNames.contains("Mine"))
  }

  @Test func aPlantedLinkIsNotFollowed() throws {
    try leaveEdits()
    let place = try #require(folder.abandoned.first?.place)
    // Replace the recovery copy of the ended session with a link.
    let secret = folder.root + "/secret.json"
    try FileManager.default.moveItem(atPath: place, toPath: secret)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: secret)
    let before = try String(contentsOfFile: secret, encoding: .utf8)
    let program = try ProgramOnTerminal(["sendero", "map.journey.json"], in: folder)
    try program.wait(for: "o add")
    #expect(!program.screen.contains("Unsaved edits of"))
    try program.add("Another")
    program.send(signal: SIGTERM)
    _ = try program.waitForEnd()
    #expect(folder.abandonedNames.contains("Another"))
    let discarded = try ProgramRun(
      [TerminalSession.programPath, "recover", "--discard", place], in: folder.work,
      environment: folder.environment())
    #expect(discarded.status != 0)
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == before)
  }
}
