import Foundation
import Testing

@testable import sendero

/// A path in or out of a folder.
struct RestrictionCase: CustomTestStringConvertible {
  let path: String
  let isAllowed: Bool
  var testDescription: String { path }

  /// `%` stands for the folder.
  static let all = [
    RestrictionCase(path: "%/map.json", isAllowed: true),
    RestrictionCase(path: "%/new.json", isAllowed: true),
    RestrictionCase(path: "%/inner/../map.json", isAllowed: true),
    RestrictionCase(path: "%/inner", isAllowed: true),
    RestrictionCase(path: "%/link-in", isAllowed: true), RestrictionCase(path: "%/link-new", isAllowed: true),
    RestrictionCase(path: "%/../outside.json", isAllowed: false),
    RestrictionCase(path: "%/link-out", isAllowed: false),
    RestrictionCase(path: "%/link-out-new", isAllowed: false),
    RestrictionCase(path: "%/folder-out/new.json", isAllowed: false),
    RestrictionCase(path: "%/circle", isAllowed: false),
    RestrictionCase(path: "%/no/new.json", isAllowed: false),
    RestrictionCase(path: "%-twin/new.json", isAllowed: false),
    RestrictionCase(path: "/etc/passwd", isAllowed: false), RestrictionCase(path: "", isAllowed: false),
  ]
}

@Suite("Restriction")
struct RestrictionTests {
  @Test("A path is judged by where it leads", arguments: RestrictionCase.all)
  func judges(_ row: RestrictionCase) throws {
    let scratch = try Scratch()
    let files = FileManager.default
    let folder = scratch.path + "/in"
    for path in [folder, folder + "/inner", folder + "-twin"] {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    _ = try scratch.write("", to: "in/map.json")
    _ = try scratch.write("", to: "outside.json")
    let links = [
      "link-in": "map.json", "link-new": "inner/new.json", "link-out": "../outside.json",
      "link-out-new": "../new.json", "folder-out": "..", "circle": "circle",
    ]
    for (link, target) in links {
      try files.createSymbolicLink(atPath: folder + "/" + link, withDestinationPath: target)
    }
    let restriction = try Restriction(folder: folder)
    let path = row.path.replacingOccurrences(of: "%", with: folder)
    #expect(restriction.allows(path) == row.isAllowed)
  }

  @Test("Everything lies in the root")
  func allowsAllInRoot() throws {
    #expect(try Restriction(folder: "/").allows("/etc/passwd"))
  }
}
