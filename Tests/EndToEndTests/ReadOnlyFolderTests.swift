import Foundation
import TestSupport
import Testing

/// Files that cannot be written: the program reports it, and no edit is lost.
struct ReadOnlyFolderTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// The program without the superuser's right to write any file.
  private var command: [String] {
    guard geteuid() == 0 else { return ["sendero", "map.journey.json"] }
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "sendero", "map.journey.json"]
  }

  private func protect(_ isProtected: Bool) throws {
    let modes = [(folder.path("map.journey.json"), 0o644), (folder.work, 0o755)]
    for (path, mode) in modes {
      let mode = isProtected ? mode & ~0o222 : mode
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
  }

  @Test func saysSoAndKeepsTheEdits() throws {
    try folder.write(Maps.small, to: "map.journey.json")
    try protect(true)
    let session = try TerminalSession(command, in: folder)
    try session.wait(for: "Web page")
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("w", thenWaitFor: "is read-only; nothing was written")
    #expect(try session.screen().contains("● unsaved"))
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.small))
    try protect(false)
    try session.save()
    try session.wait(until: "everything is saved") { !$0.contains("● unsaved") }
    #expect(try folder.text("map.journey.json").contains("\"experience\": \"positive\""))
    #expect(try session.quit() == 0)
  }

  @Test func aReadOnlySessionChangesNothing() throws {
    let session = try TerminalSession.editingSmallMap(["--read-only"], in: folder)
    #expect(try session.screen().contains("read-only"))
    try session.send("g")
    try session.send("q")
    #expect(try session.waitForEnd() == 0)
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.small))
  }
}
