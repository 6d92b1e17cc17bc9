import SenderoCore
import TestSupport
import Testing

/// Saves of a map that others save too.
struct MapFileTests {
  private let folder: TemporaryFolder
  private let path: String
  private let base: JourneyMap

  init() throws {
    folder = try TemporaryFolder()
    path = folder("map.json")
    base = BoardNotation.map("Look: poster web | Buy: shop").map
  }

  private func edited(_ edit: (inout JourneyMap) -> Void) -> JourneyMap {
    var map = base
    edit(&map)
    return map
  }

  @Test func whatTwoSaveInAnyOrderIsThere() throws {
    let ours = edited { $0.stages[0].touchpoints[0].name = "Ours" }
    let theirs = edited { $0.stages[1].touchpoints[0].name = "Theirs" }
    for (first, second) in [(ours, theirs), (theirs, ours)] {
      _ = try MapFile.save(base, to: path, base: nil, mayReplace: true)
      let seen = try MapFile.openToMerge(path)
      _ = try MapFile.save(first, to: path, base: base, seen: seen)
      let saved = try MapFile.save(second, to: path, base: base, seen: seen)
      #expect(saved.merged.conflicts.isEmpty)
      let found = try MapFile.openToMerge(path)
      #expect(found.map == saved.merged.map)
      #expect(found.identity == saved.identity)
      #expect(found.map.stages[0].touchpoints[0].name == "Ours")
      #expect(found.map.stages[1].touchpoints[0].name == "Theirs")
    }
  }

  @Test func theLaterSaverWinsAConflictAndIsTold() throws {
    _ = try MapFile.save(edited { $0.title = "Theirs" }, to: path, base: nil)
    let saved = try MapFile.save(edited { $0.title = "Ours" }, to: path, base: base)
    #expect(saved.merged.conflicts.map(\.taken) == [.ours])
    #expect(try MapFile.openToMerge(path).map.title == "Ours")
  }

  @Test func aFileThatIsGoneIsWrittenAnew() throws {
    _ = try MapFile.save(base, to: path, base: base)
    #expect(try MapFile.openToMerge(path).map == base)
  }

  @Test func replacingMergesNothing() throws {
    _ = try MapFile.save(edited { $0.title = "Theirs" }, to: path, base: nil)
    _ = try MapFile.save(base, to: path, base: base, mayReplace: true)
    #expect(try MapFile.openToMerge(path).map == base)
  }

  static let layouts: [(name: String, start: String, end: String, layout: ForeignLayout?)] = [
    ("as it is written", "", "\n", nil),
    ("CRLF", "", "\r\n", ForeignLayout(hasByteOrderMark: false, hasCarriageReturns: true)),
    ("a byte order mark", "\u{FEFF}", "\n", ForeignLayout(hasByteOrderMark: true, hasCarriageReturns: false)),
    ("both", "\u{FEFF}", "\r\n", ForeignLayout(hasByteOrderMark: true, hasCarriageReturns: true)),
  ]

  @Test(arguments: layouts)
  func aSaveSaysOnceWhatItChangesInTheLayout(
    _ row: (name: String, start: String, end: String, layout: ForeignLayout?)
  ) throws {
    let text = String(decoding: base.bytes, as: UTF8.self).replacing("\n", with: row.end)
    try folder.put(row.start + text, "map.json")
    let seen = try MapFile.openToMerge(path)
    #expect(seen.map == base)
    let edited = edited { $0.title = "Ours" }
    let saved = try MapFile.save(edited, to: path, base: base, seen: seen)
    #expect(saved.merged.replacedLayout == row.layout)
    let again = try MapFile.save(self.edited { $0.title = "Ours again" }, to: path, base: edited)
    #expect(again.merged.replacedLayout == nil)
  }

  @Test func aHeldLockIsNotWaitedForWithoutEnd() throws {
    try folder.put("as it was", "map.json")
    try FileLock.withLock(folderOf: path) {
      let error = #expect(throws: MapFileError.self) {
        try MapFile.save(base, to: path, base: base, lockTimeout: .milliseconds(1))
      }
      #expect(error == .file(FileError(path: path, operation: .lock, reason: .locked)))
      #expect(error?.location == path)
      #expect(error?.text.english.hasSuffix("try again, or :w OTHER saves elsewhere") == true)
    }
    #expect(try folder.text("map.json") == "as it was")
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    let content: String
    let hasBase: Bool
    let isDue: @Sendable (MapFileError) -> Bool
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(name: "an existing map that was not read", content: "{}", hasBase: false) {
      if case .exists = $0 { true } else { false }
    },
    Refusal(name: "half a map", content: "{\"format\": \"sendero", hasBase: true) {
      if case .map = $0 { true } else { false }
    },
    Refusal(name: "not a map", content: "[]", hasBase: true) { if case .map = $0 { true } else { false } },
    Refusal(
      name: "a newer map", content: #"{"format": "sendero.journey-map", "version": 7, "id": "a"}"#,
      hasBase: true
    ) { if case .newer(_, version: 7) = $0 { true } else { false } },
  ]

  @Test("A file that cannot be merged stays unchanged", arguments: refusals)
  func refuses(_ row: Refusal) throws {
    try folder.put(row.content, "map.json")
    let error = #expect(throws: MapFileError.self) {
      try MapFile.save(base, to: path, base: row.hasBase ? base : nil)
    }
    #expect(error.map(row.isDue) == true, "\(String(describing: error))")
    #expect(try folder.text("map.json") == row.content)
    #expect(try folder.names() == ["map.json"])
  }
}
