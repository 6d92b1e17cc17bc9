import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct RecentMapsTests {
  private func maps(_ paths: [String]) -> [RecentMap] { paths.map { RecentMap(path: $0) } }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let paths: [String]
    let added: String
    let expected: [String]
  }

  @Test(arguments: [
    Row(testDescription: "the first", paths: [], added: "/a", expected: ["/a"]),
    Row(testDescription: "the newest goes first", paths: ["/a"], added: "/b", expected: ["/b", "/a"]),
    Row(
      testDescription: "a known path moves to the top", paths: ["/a", "/b", "/c"], added: "/c",
      expected: ["/c", "/a", "/b"]),
    Row(testDescription: "a relative path", paths: ["/a"], added: "b", expected: ["/a"]),
    Row(testDescription: "an empty path", paths: ["/a"], added: "", expected: ["/a"]),
    Row(testDescription: "a line break in the name", paths: ["/a"], added: "/b\nc", expected: ["/a"]),
    Row(
      testDescription: "a Windows line break in the name", paths: ["/a"], added: "/b\r\nc", expected: ["/a"]),
    Row(
      testDescription: "another file with a name that looks the same", paths: ["/\u{E9}"], added: "/e\u{301}",
      expected: ["/e\u{301}", "/\u{E9}"]),
    Row(
      testDescription: "more than the capacity", paths: (1...20).map { "/\($0)" }, added: "/0",
      expected: (0...19).map { "/\($0)" }),
  ])
  func adding(_ row: Row) {
    #expect(RecentMaps(maps(row.paths)).adding(RecentMap(path: row.added)).paths == row.expected)
  }

  @Test func savedListComesBack() throws {
    let folder = try TemporaryFolder()
    let path = folder("state/sendero/" + RecentMaps.fileName)
    let maps = RecentMaps(
      maps(["/a b/ñandú.journey.json", "/\u{301}x", "/tab\there", "/end\r"]) + [
        RecentMap(path: "/all", title: "Of “all”\n\u{1B}[1m", stages: 7, time: 1_795_885_214),
        RecentMap(path: "/some", stages: 0, time: -1),
      ])
    try maps.save(to: path)
    #expect(RecentMaps.load(from: path) == maps)
    #expect(try folder.mode("state/sendero/" + RecentMaps.fileName) == 0o600)
    #expect(try folder.mode("state/sendero") == 0o700)
  }

  struct Text: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let expected: [String]
  }

  @Test(arguments: [
    Text(testDescription: "nothing", bytes: [], expected: []),
    Text(testDescription: "no line break at the end", bytes: Array("/a\n/b".utf8), expected: ["/a", "/b"]),
    Text(testDescription: "empty lines", bytes: Array("\n\n/a\n\n/b\n".utf8), expected: ["/a", "/b"]),
    Text(testDescription: "lines that are not paths", bytes: Array("# maps\n/a\nb\n".utf8), expected: ["/a"]),
    Text(testDescription: "the same twice", bytes: Array("/a\n/b\n/a\n".utf8), expected: ["/a", "/b"]),
    Text(
      testDescription: "invalid UTF-8", bytes: [0x2F, 0xFF, 0x0A] + Array("/a\n/".utf8) + [0xC3],
      expected: ["/a"]),
    Text(
      testDescription: "valid and invalid entries",
      bytes: Array(
        #"[{"path": "/a", "stages": "x", "time": 1.5}, {"title": "b"}, 3, {"path": "c"}, {"path": "/d"}]"#
          .utf8),
      expected: ["/a", "/d"]),
    Text(testDescription: "broken JSON", bytes: Array(#"[{"path": "/a"}"#.utf8), expected: []),
    Text(testDescription: "a zero byte", bytes: Array("/a\0b\n/c\n".utf8), expected: ["/c"]),
    Text(
      testDescription: "far too many", bytes: Array((1...999).map { "/\($0)\n" }.joined().utf8),
      expected: (1...20).map { "/\($0)" }),
  ])
  func readForgivingly(_ row: Text) throws {
    let folder = try TemporaryFolder()
    try SafeFile.write(row.bytes, to: folder("list"))
    #expect(RecentMaps.load(from: folder("list")).paths == row.expected)
  }

  @Test func nothingIsLostBetweenThreads() async throws {
    let folder = try TemporaryFolder()
    let file = folder("state/sendero/" + RecentMaps.fileName)
    let paths = (0..<RecentMaps.capacity).map { "/\($0)" }
    await withTaskGroup(of: Void.self) { group in
      for path in paths { group.addTask { RecentMaps.add(maps([path]), to: file) } }
    }
    #expect(Set(RecentMaps.load(from: file).paths) == Set(paths))
  }

  @Test func theNewestIsAddedLast() throws {
    let folder = try TemporaryFolder()
    RecentMaps.add(maps(["/b", "/a"]), to: folder("list"))
    RecentMaps.add(maps(["/b"]), to: folder("list"))
    #expect(RecentMaps.load(from: folder("list")).paths == ["/b", "/a"])
  }

  @Test func whatIsKnownOfAMapIsTheNewest() throws {
    let folder = try TemporaryFolder()
    RecentMaps.add([RecentMap(path: "/a", title: "Old", stages: 1, time: 5)], to: folder("list"))
    let newer = RecentMap(path: "/a", title: "New", stages: 2, time: 9)
    RecentMaps.add([newer], to: folder("list"))
    #expect(RecentMaps.load(from: folder("list")).maps == [newer])
  }

  @Test func oneIsRemoved() throws {
    let folder = try TemporaryFolder()
    RecentMaps.add(maps(["/c", "/b", "/a"]), to: folder("list"))
    RecentMaps.remove("/b", from: folder("list"))
    RecentMaps.remove("/x", from: folder("list"))
    #expect(RecentMaps.load(from: folder("list")).paths == ["/a", "/c"])
  }

  @Test func missingListIsEmpty() throws {
    let folder = try TemporaryFolder()
    #expect(RecentMaps.load(from: folder("gone")) == RecentMaps())
    #expect(RecentMaps.load(from: folder.path) == RecentMaps())
  }
}
