import Foundation
import TestSupport
import Testing

@testable import SenderoCore

@Suite("Recovery folder")
struct RecoveryFolderTests {
  @Test("Without recovery copies, no folder is created")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(folder.recovery.abandoned() == [])
    #expect(try folder.names() == [])
  }

  @Test("A copy with any text is read back unchanged", arguments: [nil, "/maps/a\n\"ñ\\\u{1B}.json"])
  func readsBack(_ path: String?) throws {
    let folder = try TemporaryFolder()
    let copy = RecoverySample.copy("edited \u{1B}[31m \"\\", path: path)
    var store: RecoveryStore? = RecoveryStore(folder.recovery)
    #expect(store?.write([(copy, 1)], now: 77) == nil)
    #expect(folder.recovery.abandoned() == [])
    store = nil
    let found = try #require(folder.recovery.abandoned().first)
    #expect(found.copy == copy)
    #expect(found.written == 77)
    #expect(FileManager.default.fileExists(atPath: found.place))
  }

  @Test("A map of the greatest depth is read back")
  func readsDeep() throws {
    let folder = try TemporaryFolder()
    var map = RecoverySample.map("deep")
    var value = JSONValue.array([])
    for _ in 0..<(JSONLimits.standard.depth - 2) { value = .array([value]) }
    map.object.members.append(.init(key: "unknown", value: value))
    _ = try JSONReader.read(map.bytes)
    let copy = RecoveryCopy(path: nil, base: nil, map: map)
    _ = try RecoverySample.put(RecoverySample.bytes(copy), in: folder.recovery, session: "aaaaaaaa")
    #expect(folder.recovery.abandoned().map(\.copy) == [copy])
  }

  @Test("The newest copy comes first, and only copies of wanted paths are returned")
  func choosesAndSorts() throws {
    let folder = try TemporaryFolder()
    for (index, session) in ["aaaaaaaa", "bbbbbbbb", "cccccccc"].enumerated() {
      let copy = RecoverySample.copy(session, path: index == 2 ? nil : "/maps/\(session)")
      _ = try RecoverySample.put(
        RecoverySample.bytes(copy, written: [5, 9, 7][index]), in: folder.recovery, session: session)
    }
    #expect(folder.recovery.abandoned().map(\.copy.map.title) == ["bbbbbbbb", "cccccccc", "aaaaaaaa"])
    #expect(folder.recovery.abandoned { $0 == "/maps/aaaaaaaa" }.map(\.copy.map.title) == ["aaaaaaaa"])
    #expect(folder.recovery.abandoned { $0 == nil }.map(\.copy.map.title) == ["cccccccc"])
  }

  struct Foreign: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    private static let good = String(decoding: RecoverySample.bytes(RecoverySample.copy("x")), as: UTF8.self)
    private static func changed(_ old: String, _ new: String) -> String {
      good.replacingOccurrences(of: old, with: new)
    }

    static let all = [
      Foreign(testDescription: "nothing", text: ""),
      Foreign(testDescription: "line ends", text: "\n\n\n"),
      Foreign(testDescription: "not JSON", text: "\0\u{1}\u{2}\u{1B}"),
      Foreign(testDescription: "cut short", text: String(good.dropLast(9))),
      Foreign(testDescription: "header alone", text: String(good.prefix { $0 != "\n" }) + "\n"),
      Foreign(testDescription: "another format", text: changed("sendero.recovery", "sendero.else")),
      Foreign(testDescription: "a newer version", text: changed("\"version\": 1, ", "\"version\": 2, ")),
      Foreign(testDescription: "a newer map", text: changed("\"version\": 1,\n", "\"version\": 2,\n")),
      Foreign(testDescription: "a relative path", text: changed("/maps", "maps")),
      Foreign(testDescription: "a path that is a number", text: changed("\"/maps/a.json\"", "1")),
      Foreign(testDescription: "no time", text: changed("\"written\": ", "\"wrote\": ")),
      Foreign(
        testDescription: "a time that is too large",
        text: changed("\"written\": ", "\"written\": 99999999999")),
      Foreign(testDescription: "no map", text: changed("\"map\"", "\"mop\"")),
      Foreign(
        testDescription: "a base that is not a map", text: changed("\"base\": {", "\"base\": 1, \"more\": {")),
      Foreign(testDescription: "an endless line", text: String(repeating: "[", count: 1 << 17)),
      Foreign(
        testDescription: "endless nesting",
        text: String(good.prefix { $0 != "\n" }) + "\n\"map\": " + String(repeating: "[", count: 1 << 20)),
    ]
  }

  @Test("A file that is not a copy is skipped and stays", arguments: Foreign.all)
  func passesOver(_ row: Foreign) throws {
    let folder = try TemporaryFolder()
    let place = try RecoverySample.put(Array(row.text.utf8), in: folder.recovery, session: "aaaaaaaa")
    #expect(folder.recovery.abandoned() == [])
    #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == Data(row.text.utf8))
  }

  @Test("Other files, folders, links and pipes are skipped and stay")
  func passesOverForeignNames() throws {
    let folder = try TemporaryFolder()
    let bytes = RecoverySample.bytes(RecoverySample.copy("x"))
    let place = try RecoverySample.put(bytes, in: folder.recovery, session: "aaaaaaaa")
    let name = String(place.suffix(21))
    try FileManager.default.moveItem(atPath: place, toPath: folder("elsewhere.json"))
    // The size of a link is the length of its target: this link is as large as a copy.
    let winding = folder.path + String(repeating: "/.", count: 500) + "/elsewhere.json"
    try folder.makeLink("recovery/aaaaaaaa/" + name, to: winding)
    for session in ["bbbbbbbb", "cccccccc", "Not ours", "else.where"] {
      try folder.makeFolder("recovery/" + session)
    }
    try folder.check("mkfifo", mkfifo(folder("recovery/bbbbbbbb/") + name, 0o600))
    try folder.makeFolder("recovery/cccccccc/" + name)
    try folder.put(String(decoding: bytes, as: UTF8.self), "recovery/else.where/" + name)
    try folder.makeLink("recovery/dddddddd", to: folder("recovery/else.where"))
    try folder.put("note", "recovery/readme")
    let before = RecoverySample.tree(folder.recovery)
    #expect(folder.recovery.abandoned() == [])
    #expect(RecoverySample.tree(folder.recovery) == before)
  }

  @Test("Empty folders and half-written files of ended sessions are removed, those of a running one stay")
  func tidies() throws {
    let folder = try TemporaryFolder()
    let live = try RecoveryLock.claim(in: folder.recovery.path)
    let name = RecoveryName.file(for: RecoverySample.copy(""))
    let half = RecoveryName.temporary(for: name)
    try folder.makeFolder("recovery/aaaaaaaa")
    try folder.makeFolder("recovery/bbbbbbbb")
    try folder.put("{", "recovery/bbbbbbbb/" + half)
    try Data().write(to: URL(fileURLWithPath: live.path + "/" + half))
    #expect(folder.recovery.abandoned() == [])
    let id = live.path.namePart
    #expect(RecoverySample.tree(folder.recovery) == [id, id + "/" + half])
    withExtendedLifetime(live) {}
  }

  @Test("Concurrent readers see the same copies, and new sessions get their folders")
  func racesHarmlessly() async throws {
    let folder = try TemporaryFolder()
    let bytes = RecoverySample.bytes(RecoverySample.copy("x"))
    _ = try RecoverySample.put(bytes, in: folder.recovery, session: "aaaaaaaa")
    let recovery = folder.recovery
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask { for _ in 0..<100 { #expect(recovery.abandoned().count == 1) } }
        group.addTask {
          for index in 0..<100 {
            var store = RecoveryStore(recovery)
            #expect(store.write([(RecoverySample.copy("y"), index)], now: 0) == nil)
            store.leave()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(RecoverySample.tree(recovery).count == 2)
  }

  // MARK: Discarding

  @Test("A discarded copy is deleted, and its folder with the last copy")
  func discards() throws {
    let folder = try TemporaryFolder()
    let bytes = RecoverySample.bytes(RecoverySample.copy("x"))
    let places = try (0..<2).map {
      try RecoverySample.put(bytes, in: folder.recovery, session: "aaaaaaaa", ordinal: $0)
    }
    try folder.recovery.discard(places[0])
    #expect(folder.recovery.abandoned().map(\.place) == [places[1]])
    try folder.recovery.discard(places[1])
    #expect(RecoverySample.tree(folder.recovery) == [])
    try folder.recovery.discard(places[1])
  }

  @Test(
    "Only copies are deleted",
    arguments: [
      "%/victim", "%/recovery/victim", "%/recovery/aaaaaaaa/notes", "%/recovery/aaaaaaaa",
      "%/recovery/aaaaaaaa/../../victim", "%/other/aaaaaaaa/NAME", "%/recovery/../other/aaaaaaaa/NAME",
      "%/recovery//aaaaaaaa/NAME", "recovery/aaaaaaaa/NAME", "aaaaaaaa/NAME", "NAME", "", "/",
      "%/recovery/linklink/NAME",
    ])
  func refusesOtherPlaces(_ place: String) throws {
    let folder = try TemporaryFolder()
    let name = RecoveryName.file(for: RecoverySample.copy(""))
    for path in ["recovery", "other"] {
      try folder.makeFolder(path)
      try folder.makeFolder(path + "/aaaaaaaa")
      try folder.put("", path + "/aaaaaaaa/" + name)
    }
    for file in ["victim", "recovery/victim", "recovery/aaaaaaaa/notes"] { try folder.put("", file) }
    try folder.makeLink("recovery/linklink", to: folder("other/aaaaaaaa"))
    let before = FileManager.default.subpaths(atPath: folder.path)
    let path = place.replacingOccurrences(of: "%", with: folder.path)
      .replacingOccurrences(of: "NAME", with: name)
    #expect(throws: FileError.self) { try folder.recovery.discard(path) }
    #expect(FileManager.default.subpaths(atPath: folder.path) == before)
  }

  @Test("The copy of a running session is not discarded")
  func sparesTheLiving() throws {
    let folder = try TemporaryFolder()
    let session = try RecoveryLock.claim(in: folder.recovery.path)
    let name = RecoveryName.file(for: RecoverySample.copy(""))
    try session.write([[1]], to: name)
    let place = session.path + "/" + name
    #expect(throws: FileError(path: place, operation: .remove, reason: .locked)) {
      try folder.recovery.discard(place)
    }
    #expect(FileManager.default.fileExists(atPath: place))
    withExtendedLifetime(session) {}
  }
}
