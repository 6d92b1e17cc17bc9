import TestSupport
import Testing

/// The temporary files of killed saves are removed when their map is opened; backups stay.
struct LeftoverTests {
  private static let temporary = ".map.journey.json.sendero-abc123"
  private static let backup = ".map.journey.json.sendero-backup-abc123"

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write(Maps.small, to: "map.journey.json")
    for name in [Self.temporary, Self.backup] { try folder.write([UInt8]("half a map".utf8), to: name) }
  }

  @Test func openingTheMapRemovesThem() throws {
    let session = try TerminalSession(["sendero", "map.journey.json"], in: folder)
    try session.wait(for: "Web page")
    try session.wait(until: "the temporary file is gone") { _ in !folder.has(Self.temporary) }
    #expect(folder.has(Self.backup))
    #expect(try session.quit() == 0)
  }

  @Test func aReadOnlySessionKeepsThem() throws {
    let session = try TerminalSession(["sendero", "--read-only", "map.journey.json"], in: folder)
    try session.wait(for: "Web page")
    #expect(try session.quit() == 0)
    #expect(folder.has(Self.temporary))
  }
}
