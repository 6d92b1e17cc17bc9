import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// The next save removes the temporary files of killed saves, and no other file.
struct LeftoversTests {
  private let folder: TemporaryFolder
  private let map = JourneyMap(id: "m")
  private let strangers = [
    ".map.json.sendero-backup-abcdef", ".map.json.sendero-abcde", ".map.json.sendero-ABCDEF",
    ".other.json.sendero-abcdef", "map.json.sendero-abcdef", ".map.json.sendero-abcdef.txt",
  ]

  init() throws {
    folder = try TemporaryFolder()
    try folder.put(String(decoding: map.bytes, as: UTF8.self), "map.json")
    for name in strangers + [".map.json.sendero-abcdef", ".map.json.sendero-zz9zz9"] {
      try folder.put("x", name)
    }
  }

  private var expected: [String] { (strangers + ["map.json"]).sorted() }

  @Test func aSaveRemovesThem() throws {
    _ = try MapFile.save(map, to: folder("map.json"), base: map)
    #expect(try folder.names() == expected)
  }

  @Test func openingRemovesThem() throws {
    MapFile.removeLeftovers(of: folder("map.json"), in: .everywhere)
    #expect(try folder.names() == expected)
  }

  @Test func thoseOfALivingSaveStay() throws {
    var living = try OpenFile(folder(".map.json.sendero-abcdef"), for: .read, named: "living")
    #expect(try living.tryLock())
    MapFile.removeLeftovers(of: folder("map.json"), in: .everywhere)
    #expect(try folder.names() == (expected + [".map.json.sendero-abcdef"]).sorted())
  }

  @Test func whileSomebodySavesNothingIsRemoved() throws {
    let before = try folder.names()
    try FileLock.withLock(folderOf: folder("map.json")) {
      MapFile.removeLeftovers(of: folder("map.json"), in: .everywhere)
    }
    #expect(try folder.names() == before)
  }
}
