import SenderoCore
import TestSupport
import Testing

/// The names that complete a path, and those that a limited scope hides.
struct FolderListingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("inside")
    try folder.makeFolder("inside/maps")
    try folder.put("{}", "inside/b.json")
    try folder.put("{}", "inside/a.journey.json")
    try folder.put("", "inside/notes.txt")
    try folder.put("{}", "inside/.hidden.json")
    try folder.put("{}", "inside/maps/c.json")
    try folder.put("{}", "secret.json")
    try folder.makeLink("inside/out", to: folder.path)
  }

  @Test(arguments: [
    ("", ["a.journey.json", "b.json", "maps/"]), ("maps/", ["c.json"]),
    ("maps/../", ["a.journey.json", "b.json", "maps/"]), ("../", []), ("out/", []), ("missing/", []),
    ("b.json/", []),
  ]) func aLimitedScopeShowsItsFolderOnly(_ path: String, _ names: [String]) throws {
    let inside = folder("inside")
    let scope = try FileScope(folder: inside)
    #expect(FolderListing.names(in: inside + "/" + path, of: scope, .maps) == names)
  }

  @Test func elsewhereALinkToAFolderIsAFolder() {
    let names = FolderListing.names(in: folder("inside") + "/", of: .everywhere, .maps)
    #expect(names == ["a.journey.json", "b.json", "maps/", "out/"])
    let outside = FolderListing.names(in: folder("inside/out") + "/", of: .everywhere, .maps)
    #expect(outside == ["inside/", "secret.json"])
  }

  @Test func anImportCanTakeAnyFile() {
    let names = FolderListing.names(in: folder("inside") + "/", of: .everywhere, .allFiles)
    #expect(names == ["a.journey.json", "b.json", "maps/", "notes.txt", "out/"])
  }

  @Test func aFullFolderGivesNoMoreThanItsLimit() throws {
    for number in 0..<FolderListing.limit + 10 { try folder.put("", "inside/maps/\(number).json") }
    let names = FolderListing.names(in: folder("inside/maps") + "/", of: .everywhere, .maps)
    #expect(names.count == FolderListing.limit)
  }
}
