import Foundation
import SenderoCore
import TestSupport
import Testing

/// Two accounts of one system edit a map in a folder that they share.
@Suite(.enabled(if: geteuid() == 0, "Only the superuser can act as another user."))
struct TwoUsersTests {
  private let folder: TestFolder
  private static let nobody: uid_t = 65534

  init() throws {
    folder = try TestFolder()
    for path in [folder.home, folder.work] { chown(path, 0, Self.nobody) }
    chmod(folder.work, 0o2775)
    chmod(folder.home, 0o777)
    // The folders above them must be accessible too.
    chmod((folder.home as NSString).deletingLastPathComponent, 0o755)
  }

  /// The program, run by another user with a separate home.
  private func another(_ arguments: [String]) throws -> ProgramOnTerminal {
    let home = folder.work + "/nobody"
    try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    chown(home, Self.nobody, Self.nobody)
    return try ProgramOnTerminal(
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", TerminalSession.programPath]
        + arguments,
      in: folder, variables: ["HOME": home, "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": ""])
  }

  private func make(_ arguments: [String]) throws {
    let program = try ProgramOnTerminal(
      ["sh", "-c", #"umask 022; exec "$@""#, "sh", TerminalSession.programPath] + arguments, in: folder)
    #expect(try program.waitForEnd().status == 0)
  }

  private var status: stat {
    var status = stat()
    stat(folder.path("map.json"), &status)
    return status
  }

  @Test func aMapMadeByOneCanBeSavedByTheOther() throws {
    try make(["new", "map.json", "--template", "example"])
    #expect(status.st_mode & 0o777 == 0o664 && status.st_gid == Self.nobody)
    let program = try another(["map.json"])
    try program.wait(for: "Buying a car")
    #expect(!program.screen.contains("Cannot be saved"))
    try program.add("By another")
    try program.type("w", thenWaitFor: "Saved")
    try program.type("q")
    #expect(try program.waitForEnd().status == 0)
    #expect(status.st_mode & 0o777 == 0o664 && status.st_gid == Self.nobody)
    #expect(try JourneyMap.read("map.json", in: folder).touchpointNames.contains("By another"))
  }

  @Test func whatCannotBeSavedIsSaidOnOpening() throws {
    try make(["new", "map.json", "--template", "example"])
    chmod(folder.path("map.json"), 0o644)
    let program = try another(["map.json"])
    try program.wait(for: "Cannot be saved here")
    #expect(program.screen.contains("the file belongs to root"))
    try program.type(":q!\r")
    #expect(try program.waitForEnd().status == 0)
  }
}
