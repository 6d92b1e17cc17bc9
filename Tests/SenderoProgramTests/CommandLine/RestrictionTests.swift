import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoProgram

/// A path inside or outside a folder.
struct RestrictionCase: CustomTestStringConvertible {
  let path: String
  let isAllowed: Bool
  var testDescription: String { path }

  /// All cases; `%` in a path stands for the folder.
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
    RestrictionCase(path: "map.json", isAllowed: true),
    RestrictionCase(path: "inner/new.json", isAllowed: true),
    RestrictionCase(path: "%/link-to-inner/new.json", isAllowed: true),
    RestrictionCase(path: "%/link-absolute", isAllowed: true),
    RestrictionCase(path: "%/.bashrc", isAllowed: false),
    RestrictionCase(path: ".map.json", isAllowed: false),
    RestrictionCase(path: "%/.hidden/new.json", isAllowed: false),
    RestrictionCase(path: "%/link-hidden", isAllowed: false),
    RestrictionCase(path: "inner/../../outside.json", isAllowed: false),
    RestrictionCase(path: "%/map.json/new.json", isAllowed: false),
  ]
}

@Suite("Restriction")
struct RestrictionTests {
  @Test("A path is allowed or refused by its real location", arguments: RestrictionCase.all)
  func judges(_ row: RestrictionCase) throws {
    let scratch = try TemporaryFolder()
    let files = FileManager.default
    let folder = scratch.path + "/in"
    for path in [folder, folder + "/inner", folder + "/.hidden", folder + "-twin"] {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    _ = try scratch.write("", to: "in/map.json")
    _ = try scratch.write("", to: "outside.json")
    let links = [
      "link-in": "map.json", "link-new": "inner/new.json", "link-out": "../outside.json",
      "link-out-new": "../new.json", "folder-out": "..", "circle": "circle",
      "link-to-inner": "inner", "link-absolute": folder + "/map.json", "link-hidden": ".hidden/map.json",
    ]
    for (link, target) in links {
      try files.createSymbolicLink(atPath: folder + "/" + link, withDestinationPath: target)
    }
    let restriction = try Restriction(folder: folder, environment: ["HOME": scratch.path + "/home"])
    let path = row.path.replacingOccurrences(of: "%", with: folder)
    #expect(restriction.allows(path) == row.isAllowed)
  }

  @Test(
    "A folder that contains the account's own files is refused",
    arguments: ["home", "home/maps/..", "home/.local/state/sendero", "elsewhere", "."])
  func refusesOwnFiles(_ name: String) throws {
    let scratch = try TemporaryFolder()
    for path in ["home/maps", "home/.local/state/sendero", "home/.config/sendero", "elsewhere/sendero"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/" + path, withIntermediateDirectories: true)
    }
    let environment = ["HOME": scratch.path + "/home", "XDG_CONFIG_HOME": scratch.path + "/elsewhere"]
    #expect(throws: Failure.self) {
      try Restriction(folder: scratch.path + "/" + name, environment: environment)
    }
    #expect(throws: Failure.self) { try Restriction(folder: "/", environment: environment) }
    _ = try Restriction(folder: scratch.path + "/home/maps", environment: environment)
  }

  struct Writing: CustomTestStringConvertible {
    let testDescription: String
    let name: String
    var content: String?
    let isRefused: Bool
  }

  @Test(
    "Only maps can be written",
    arguments: [
      Writing(testDescription: "a new map", name: "new.json", isRefused: false),
      Writing(testDescription: "a map", name: "map.journey.json", content: "map", isRefused: false),
      Writing(testDescription: "JSON of another kind", name: "package.json", content: "{}", isRefused: true),
      Writing(testDescription: "text", name: "notes.json", content: "notes", isRefused: true),
      Writing(testDescription: "another kind of name", name: "run.sh", isRefused: true),
      Writing(testDescription: "a suffix alone", name: ".json", isRefused: true),
      Writing(testDescription: "a hidden map", name: ".map.json", isRefused: true),
      Writing(testDescription: "authorized keys", name: ".ssh/authorized_keys", isRefused: true),
    ])
  func writesMapsAlone(_ row: Writing) throws {
    let scratch = try TemporaryFolder()
    if let content = row.content {
      let map = BoardNotation.map("A: a").map
      _ = try scratch.write(
        content == "map" ? String(decoding: map.bytes, as: UTF8.self) : content, to: row.name)
    }
    let restriction = try Restriction(folder: scratch.path, environment: ["HOME": "/nowhere"])
    let isRefused = restriction.refusal(toWrite: row.name) != nil
    #expect(isRefused == row.isRefused)
  }
}
