import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct StateFolderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let environment: [String: String]
    let state: String?
    let configuration: String?
  }

  @Test(arguments: [
    Row(
      testDescription: "only a home", environment: ["HOME": "/home/ana"],
      state: "/home/ana/.local/state/sendero", configuration: "/home/ana/.config/sendero"),
    Row(
      testDescription: "both variables",
      environment: ["HOME": "/home/ana", "XDG_STATE_HOME": "/state", "XDG_CONFIG_HOME": "/configuration"],
      state: "/state/sendero", configuration: "/configuration/sendero"),
    Row(
      testDescription: "relative ones are ignored",
      environment: ["HOME": "/home/ana", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "./c"],
      state: "/home/ana/.local/state/sendero", configuration: "/home/ana/.config/sendero"),
    Row(
      testDescription: "empty ones are ignored",
      environment: ["HOME": "/home/ana", "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": ""],
      state: "/home/ana/.local/state/sendero", configuration: "/home/ana/.config/sendero"),
    Row(
      testDescription: "slashes at the end", environment: ["HOME": "/", "XDG_STATE_HOME": "/state//"],
      state: "/state/sendero", configuration: "/.config/sendero"),
    Row(
      testDescription: "variables, no home", environment: ["XDG_STATE_HOME": "/state"],
      state: "/state/sendero",
      configuration: nil),
    Row(testDescription: "a relative home", environment: ["HOME": "ana"], state: nil, configuration: nil),
    Row(testDescription: "nothing", environment: [:], state: nil, configuration: nil),
  ])
  func resolution(_ row: Row) {
    #expect(StateFolder.state(environment: row.environment) == row.state)
    #expect(StateFolder.configuration(environment: row.environment) == row.configuration)
  }

  @Test func madeWithAllAboveItForTheUserAlone() throws {
    let folder = try TemporaryFolder()
    try StateFolder.make(folder("a/b/c"))
    for name in ["a", "a/b", "a/b/c"] { #expect(try folder.mode(name) == 0o700) }
  }

  @Test func folderThatIsThereKeepsItsMode() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a", mode: 0o755)
    try folder.makeLink("link", to: "a")
    try StateFolder.make(folder("a"))
    try StateFolder.make(folder("link"))
    try StateFolder.make("/")
    #expect(try folder.mode("a") == 0o755)
  }

  @Test func fileInItsPlace() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "a")
    #expect(throws: FileError(path: folder("a"), operation: .makeFolder, reason: .other(code: EEXIST))) {
      try StateFolder.make(folder("a"))
    }
    #expect(throws: FileError(path: folder("a/b"), operation: .makeFolder, reason: .other(code: ENOTDIR))) {
      try StateFolder.make(folder("a/b"))
    }
  }

  @Test func linkToNothingInItsPlace() throws {
    let folder = try TemporaryFolder()
    try folder.makeLink("a", to: "gone")
    #expect(throws: FileError(path: folder("a"), operation: .makeFolder, reason: .other(code: EEXIST))) {
      try StateFolder.make(folder("a/b"))
    }
  }

  @Test(.enabled(if: Unprivileged.isPossible, "the superuser may make folders everywhere"))
  func folderAboveIsReadOnly() throws {
    let folder = try TemporaryFolder()
    try folder.setMode("", 0o555)
    defer { try? folder.setMode("", 0o700) }
    let error = try #require(throws: FileError.self) {
      try Unprivileged.run { try StateFolder.make(folder("a/b")) }
    }
    #expect(error == FileError(path: folder("a"), operation: .makeFolder, reason: .readOnlyFolder))
  }
}
