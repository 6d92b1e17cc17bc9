import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoProgram

@Suite("Recovering from the command line")
struct RecoverTests {
  /// Writes a recovery copy like that of a killed session.
  private func leave(
    _ title: String, path: String?, written: Int, session: String, hasBase: Bool = true,
    isDiscarded: Bool = false,
    in scratch: TemporaryFolder
  ) throws -> String {
    let folder = scratch.path + "/.local/state/sendero/recovery/" + session
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/0123456789abcdef.json"
    var header = "{\"format\": \"sendero.recovery\", \"version\": 1, "
    if let path {
      header += "\"path\": " + String(decoding: try JSONEncoder().encode(path), as: UTF8.self) + ", "
    }
    if isDiscarded { header += "\"discarded\": true, " }
    var text = header + "\"written\": \(written),\n"
    if hasBase { text += "\"base\": " + String(decoding: map("base").bytes, as: UTF8.self) + "," }
    text += "\"map\": " + String(decoding: map(title).bytes, as: UTF8.self) + "}\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  private func map(_ title: String) -> JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = title
    return map
  }

  @Test("An empty list is reported", arguments: Language.allCases)
  func nothing(_ language: Language) throws {
    let scratch = try TemporaryFolder()
    let run = try Program.run(["recover", "--language", language.rawValue], in: scratch)
    #expect(run.status == 0)
    #expect(run.output == CommandPhrase.nothingToRecover[language] + "\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/.local"))
  }

  @Test("The list shows the time, the changes and the commands", arguments: Language.allCases)
  func lists(_ language: Language) throws {
    let scratch = try TemporaryFolder()
    let old = try leave("x", path: "/maps/a.json", written: 1_700_000_000, session: "aaaaaaaa", in: scratch)
    let new = try leave(
      "My map", path: nil, written: 1_700_000_060, session: "bbbbbbbb", hasBase: false, in: scratch)
    let run = try Program.run(
      ["recover", "--language", language.rawValue], in: scratch, environment: ["TZ": "XXX-2"])
    #expect(run.status == 0)
    let changes = CountPhrase.changes(map("x").changes(since: map("base")).count)[language]
    let expected = """
      1  2023-11-15 00:14  \(CommandPhrase.newMapToRecover[language])  \
      \(CommandPhrase.notSavedAnywhere("My map")[language])
         \(CommandPhrase.keptAfterBreak[language])  \(new)
      2  2023-11-15 00:13  \(changes)  /maps/a.json
         \(CommandPhrase.keptAfterBreak[language])  \(old)

      \(CommandPhrase.howToRecover[language])

      """
    #expect(run.output == expected)
  }

  @Test("Discarded edits are listed for a day, and then deleted")
  func discardedStayForADay() throws {
    let scratch = try TemporaryFolder()
    let now = Int(Date().timeIntervalSince1970)
    let old = try leave(
      "old", path: "/maps/a.json", written: now - 86_500, session: "aaaaaaaa", isDiscarded: true, in: scratch)
    let new = try leave(
      "new", path: "/maps/b.json", written: now - 60, session: "bbbbbbbb", isDiscarded: true, in: scratch)
    let output = try Program.run(["recover"], in: scratch).output
    let until = RecoveryList.time(Int64(now - 60 + 86_400))
    #expect(output.contains("discarded on leaving, stored until \(until)  \(new)"), "\(output)")
    #expect(!output.contains("/maps/a.json") && !FileManager.default.fileExists(atPath: old))
    let map = try Program.run(["recover", "--print", "1"], in: scratch).output
    #expect(map.contains("\"new\""))
  }

  @Test("A map is printed unchanged, by its number or its path", arguments: [true, false])
  func prints(byPlace: Bool) throws {
    let scratch = try TemporaryFolder()
    let place = try leave("new \u{9B}1m", path: "/maps/a.json", written: 1, session: "aaaaaaaa", in: scratch)
    let run = try Program.run(["recover", "--print", byPlace ? place : "1"], in: scratch)
    #expect(run.status == 0)
    #expect(Array(run.output.utf8) == map("new \u{9B}1m").bytes)
  }

  @Test("Only listed copies are printed or deleted", arguments: ["0", "2", "-1", "x", "map.json", "\u{1B}c"])
  func refuses(_ name: String) throws {
    let scratch = try TemporaryFolder()
    let place = try leave("new", path: "/maps/a.json", written: 1, session: "aaaaaaaa", in: scratch)
    let other = try scratch.write(String(decoding: map("x").bytes, as: UTF8.self), to: "map.json")
    for option in ["--print", "--discard"] {
      let run = try Program.run(["recover", option + "=" + name], in: scratch)
      #expect(run.status == 2)
      #expect(run.errors.contains(DisplayName.of(name)))
      #expect(run.errors.firstControl == nil)
      #expect(run.output.isEmpty)
    }
    for path in [place, other] { #expect(FileManager.default.fileExists(atPath: path)) }
  }

  @Test("--discard deletes a copy, except with --read-only")
  func discards() throws {
    let scratch = try TemporaryFolder()
    let place = try leave("new", path: "/maps/a.json", written: 1, session: "aaaaaaaa", in: scratch)
    #expect(try Program.run(["recover", "--discard", "1", "--read-only"], in: scratch).status == 2)
    #expect(FileManager.default.fileExists(atPath: place))
    let run = try Program.run(["recover", "--discard", "1"], in: scratch)
    #expect(run.status == 0)
    #expect(run.output.contains("/maps/a.json"))
    #expect(!FileManager.default.fileExists(atPath: place))
    #expect(try Program.run(["recover", "--print", "1", "--discard", "1"], in: scratch).status == 64)
  }

  @Test("With --restricted, only copies of maps in the folder are available")
  func restricts() throws {
    let scratch = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: scratch.path + "/in", withIntermediateDirectories: true)
    let inside = scratch.path + "/in/a.json"
    let places = [
      try leave("in", path: inside, written: 1, session: "aaaaaaaa", in: scratch),
      try leave("out", path: scratch.path + "/b.json", written: 2, session: "bbbbbbbb", in: scratch),
      try leave("nowhere", path: nil, written: 3, session: "cccccccc", in: scratch),
    ]
    let list = try Program.run(["recover", "--restricted", "in"], in: scratch).output
    #expect(list.contains(inside) && !list.contains("b.json") && !list.contains("nowhere"))
    for (place, status) in zip(places, [Int32(0), 2, 2]) {
      let run = try Program.run(["recover", "--restricted", "in", "--print", place], in: scratch)
      #expect(run.status == status)
      #expect(run.output.isEmpty == (status != 0))
    }
  }

  @Test("No control character of a copy reaches the output", arguments: HostileText.samples)
  func isSafe(_ text: String) throws {
    let scratch = try TemporaryFolder()
    _ = try leave(text, path: nil, written: 1, session: "aaaaaaaa", in: scratch)
    let path = "/maps/" + text.replacingOccurrences(of: "\0", with: "")
    _ = try leave("x", path: path, written: .max, session: "bbbbbbbb", in: scratch)
    let output = try Program.run(["recover"], in: scratch).output
    #expect(output.contains("2  1970"))
    #expect(output.firstControl == nil)
    let shown = RecoveryList.visible(json: String(decoding: map(text).bytes, as: UTF8.self))
    #expect(shown.firstControl == nil)
    #expect(try JourneyMap.read(Array(shown.utf8)).map == map(text))
  }
}

/// A name as messages show it.
private enum DisplayName {
  static func of(_ name: String) -> String { name.replacingOccurrences(of: "\u{1B}", with: "␛") }
}
