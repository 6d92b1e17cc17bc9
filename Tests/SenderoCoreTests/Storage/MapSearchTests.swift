import Foundation
import SenderoCore
import TestSupport
import Testing

/// The maps in a folder.
struct MapSearchTests {
  @Test func mapsAreFoundInSubfoldersWithoutFollowingLinks() throws {
    let folder = try TemporaryFolder()
    for place in ["b", "a/v1.2", ".git", "a/empty"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + place, withIntermediateDirectories: true)
    }
    for name in [
      "z.journey.json", "b/x.journey.json", "a/v1.2/y.journey.json", ".git/h.journey.json", "other.json",
      ".hidden.journey.json",
    ] {
      _ = try folder.write("", to: name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
    let found = try MapSearch.maps(in: folder.path, of: .everywhere)
    #expect(
      found == ["z.journey.json", "a/v1.2/y.journey.json", "b/x.journey.json"].map { folder.path + "/" + $0 })
    #expect(MapSearch.isFolder(folder.path, of: .everywhere))
    #expect(!MapSearch.isFolder(folder.path + "/z.journey.json", of: .everywhere))
    #expect(throws: FileError.self) {
      try MapSearch.maps(in: folder.path + "/missing", of: .everywhere)
    }
  }
}
