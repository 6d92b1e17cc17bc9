import Foundation
import TestSupport
import Testing

/// Files that are not maps: the program reports the place of the error and does not change them.
struct BadInputTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let content: String
    /// The line and column of the error.
    let place: String

    init(_ name: String, _ content: String, at place: String) {
      testDescription = name
      self.content = content
      self.place = place
    }

    init(_ name: String, inMap members: String, at place: String) {
      let head = #"{"format": "sendero.journey-map", "version": 1, "id": "m","# + "\n"
      self.init(name, head + members + "}", at: place)
    }
  }

  static let rows = [
    Row("an empty file", "", at: "1:1"),
    Row("not JSON", "Dear customer,\n", at: "1:1"),
    Row("JSON that breaks off", "{\n  \"format\": ", at: "2:13"),
    Row("a comma too many", "{\n  \"format\": \"sendero.journey-map\",\n}\n", at: "3:1"),
    Row("two documents", "{}\n{}", at: "2:1"),
    Row("a list", "[]", at: "1:1"),
    Row("another format", #"{"format": "another"}"#, at: "1:12"),
    Row("no format", #"{"name": "package", "version": 1}"#, at: "1:1"),
    Row("stages that are not a list", inMap: #""stages": "none""#, at: "2:11"),
    Row("a stage that is not an object", inMap: #""stages": [{"name": "One"}, 2]"#, at: "2:29"),
    Row("an id that is not a string", inMap: #""stages": [{"id": 7, "name": "One"}]"#, at: "2:19"),
    Row("a name that is not a string", inMap: #""stages": [{"name": [1]}]"#, at: "2:21"),
    Row("deep nesting", String(repeating: "[", count: 100_000), at: "1:"),
  ]

  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test(arguments: rows) func isRefusedWithItsPlace(_ row: Row) throws {
    try folder.write(row.content, to: "bad.journey.json")
    let session = try TerminalSession(["sendero", "bad.journey.json"], in: folder, width: 250)
    #expect(try session.waitForEnd() == 2)
    let message = try session.screen().line(with: "sendero:")
    #expect(message.hasPrefix("sendero: bad.journey.json:\(row.place)"))
    #expect(try folder.text("bad.journey.json") == row.content)
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    try folder.write([0x7B, 0x22, 0xFF, 0x22, 0x7D], to: "bad.journey.json")
    let session = try TerminalSession(["sendero", "bad.journey.json"], in: folder, width: 250)
    #expect(try session.waitForEnd() == 2)
    #expect(try session.screen().contains("sendero: bad.journey.json:1:3: "))
  }

  @Test func aFolderIsRefused() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("bad.journey.json"), withIntermediateDirectories: false)
    let session = try TerminalSession(["sendero", "bad.journey.json"], in: folder, width: 250)
    #expect(try session.waitForEnd() == 2)
    #expect(try session.screen().contains("sendero: bad.journey.json: "))
  }

  @Test func wrongUsageIsSaid() throws {
    let session = try TerminalSession(["sendero", "--no-such-option"], in: folder)
    #expect(try session.waitForEnd() == 64)
    #expect(try session.screen().contains("--no-such-option"))
  }

  @Test func aNewerVersionIsOpenedReadOnly() throws {
    let map = String(decoding: Maps.small, as: UTF8.self)
      .replacingOccurrences(of: "\"version\": 1", with: "\"version\": 2")
    let session = try TerminalSession.editing(Array(map.utf8), shown: "read-only", in: folder)
    try session.send("g", "w")
    #expect(try session.quit() == 0)
    #expect(try folder.text("map.journey.json") == map)
  }

  @Test func smallThingsStandInNobodysWay() throws {
    let map = """
      {"format": "sendero.journey-map", "version": 1, "title": "Odd", "review": {"lastReviewed": "soon"},
       "stages": [{"name": "One", "touchpoints": [{"name": "Odd one", "fulfilment": 900, "thoughts": "a"}]}]}
      """
    let session = try TerminalSession.editing(Array(map.utf8), shown: "Odd one", in: folder)
    try session.send("g", thenWaitFor: "● unsaved")
    try session.save()
    let saved = try folder.text("map.journey.json")
    for kept in [#""soon""#, #""fulfilment": 900"#, #""thoughts": "a""#] { #expect(saved.contains(kept)) }
  }
}
