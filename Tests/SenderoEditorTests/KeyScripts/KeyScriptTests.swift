import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Key scripts: a folder of `Cases` each, with what a user does and what comes of it.
///
/// - `keys`: what is done (see `KeyScript`). Options: `@map NAME` for the map of that name in `Maps`, `@size 80x24`,
///   `@language es`, `@readonly yes`, `@path FILE` (`none` for a map without a file), `@zoom line`.
/// - `map.json`: the map at the start, where the case has one of its own. With neither it begins at the start screen.
/// - `changes.diff`: what differs between the map at the start and at the end; no file if nothing does.
/// - `screen.txt`: the screen at the end.
/// - `theirs.json`: what `@changed theirs` has somebody else write. `recovery.json`: unsaved edits of an earlier session.
///
/// A missing `changes.diff` or `screen.txt` is written, and the test fails once; `SENDERO_UPDATE_SNAPSHOTS=1` writes all
/// anew.
struct KeyScriptTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let folder: URL
    var testDescription: String { folder.lastPathComponent }
  }

  private static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static let cases: [Case] = {
    let folder = scripts.appendingPathComponent("Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { Case(folder: folder.appendingPathComponent($0)) }
  }()

  @Test func thereAreCases() { #expect(Self.cases.count >= 25) }

  @Test(arguments: cases) func itEndsAsExpected(_ row: Case) throws {
    let script = try KeyScript(
      text("keys", in: row), path: "shop.journey.json",
      maps: ["theirs": map("theirs.json", in: row)].compactMapValues { $0 })
    var session = try session(script, row)
    for event in script.events {
      if case .changedOutside(let path, let map) = event { session.files[path] = map }
      if case .goneOutside(let path) = event { session.files[path] = nil }
      session.send(event)
    }
    let editor = session.editor
    var screen = CanvasSnapshot(editor.draw()).description
    if !session.effects.isEmpty {
      screen += "effects\n" + session.effects.map { $0.outline + "\n" }.joined()
    }
    let isUpdating = ProcessInfo.processInfo.environment["SENDERO_UPDATE_SNAPSHOTS"] == "1"
    let start = try startingMap(script, row).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let end = String(decoding: editor.map.bytes, as: UTF8.self)
    for (name, got) in [("changes.diff", lineHunks(from: start, to: end)), ("screen.txt", screen)] {
      let problem = try compareSnapshot(
        got, with: row.folder.appendingPathComponent(name), isUpdating: isUpdating)
      if let problem { Issue.record("\(row.testDescription): \(problem)") }
    }
  }

  private func text(_ name: String, in row: Case) throws -> String {
    String(decoding: try Data(contentsOf: row.folder.appendingPathComponent(name)), as: UTF8.self)
  }

  private func map(_ name: String, in row: Case) throws -> JourneyMap? {
    guard let text = try? text(name, in: row) else { return nil }
    return try JourneyMap.read(Array(text.utf8)).map
  }

  private func startingMap(_ script: KeyScript, _ row: Case) throws -> JourneyMap? {
    guard let name = script.options["map"] else { return try map("map.json", in: row) }
    let file = Self.scripts.appendingPathComponent("Maps").appendingPathComponent(name + ".json")
    return try JourneyMap.read(Array(Data(contentsOf: file))).map
  }

  private func session(_ script: KeyScript, _ row: Case) throws -> EditorSession {
    let known: Set<String> = ["map", "size", "language", "readonly", "path", "zoom"]
    #expect(Set(script.options.keys).isSubset(of: known))
    let size = try KeyScript.size(script.options["size"] ?? "80x24")
    let language = Language(rawValue: script.options["language"] ?? "en") ?? .english
    let zoom = Zoom.allCases.first { $0.name == script.options["zoom"] } ?? .card
    let settings = EditorSettings(language: language, zoom: zoom)
    let kept = try map("recovery.json", in: row)
    guard let map = try startingMap(script, row) else {
      let recent = ["/home/ana/maps/shop.journey.json"]
      let recoveries =
        kept.map { map in
          [nil, "/home/ana/maps/trip.journey.json"].map { path in
            RecoveryOffer(
              place: path ?? "unnamed", when: "2026-11-22 14:05",
              copy: RecoveryCopy(path: path, base: nil, map: map))
          }
        } ?? []
      return EditorSession(
        Editor(
          nil, settings: settings, recentPaths: recent, recoveries: recoveries, size: size, seed: 1))
    }
    let path = script.options["path"] ?? "shop.journey.json"
    let readOnly =
      script.options["readonly"] == nil
      ? nil : LocalizedText("Opened read-only: edits are off", "Abierto en solo lectura: no se edita")
    var session = EditorSession(
      map, path: path == "none" ? nil : path, readOnlyReason: readOnly, settings: settings, size: size,
      seed: 1)
    if let kept {
      let copy = RecoveryCopy(path: path, base: map, map: kept)
      let offer = RecoveryOffer(place: "kept", when: "2026-11-22 14:05", copy: copy)
      session.send(.opened(Document(map: map, path: path, isOnDisk: true, recoveries: [offer])))
    }
    session.files["taken.journey.json"] = JourneyMap(id: "taken")
    return session
  }
}
