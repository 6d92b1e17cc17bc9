import Foundation
import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Key scripts: each folder in `Cases` contains the keys that a user presses and the expected result.
///
/// - `keys`: the keys and other events (see `KeyScript`). Options: `@map NAME` for the map at the start (without it,
///   the session begins on the start screen; `@recent none` for one without recent maps),
///   `@other NAME` for that map in the file `NAME.journey.json`,
///   `@recovery NAME` for unsaved edits of an earlier session, `@size 80x24`, `@language es`, `@readonly yes`,
///   `@path FILE` (`none` for a map without a file), `@zoom line`, `@today 2026-11-28`, `@name ana`.
/// - `changes.diff`: the difference between the map at the start and at the end; missing if there is none.
/// - `screen.txt`: the screen at the end.
///
/// These names and the one in `@changed NAME` refer to maps in the folder `Maps`, which all cases share.
///
/// The test writes a missing `changes.diff` or `screen.txt` and fails once; with `SENDERO_UPDATE_SNAPSHOTS=1` it
/// rewrites all of them.
struct KeyScriptTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let folder: URL
    var testDescription: String { folder.lastPathComponent }
  }

  /// The time at which the scripts start, in seconds since 1970.
  private static let now: Int64 = 1_795_885_214

  private static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static let cases: [Case] = {
    let folder = scripts.appendingPathComponent("Cases")
    // If the folder is missing, there are no cases, and `thereAreCases` fails.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { Case(folder: folder.appendingPathComponent($0)) }
  }()

  @Test func thereAreCases() { #expect(Self.cases.count >= 100) }

  @Test(arguments: cases) func itEndsAsExpected(_ row: Case) throws {
    let keys = try Data(contentsOf: row.folder.appendingPathComponent("keys"))
    let script = try KeyScript(
      String(decoding: keys, as: UTF8.self), path: "shop.journey.json", maps: Self.maps())
    var session = try session(script)
    for event in script.events {
      if case .externalChange(let path, let map) = event { session.files[path] = map }
      if case .goneOutside(let path) = event { session.files[path] = nil }
      session.send(event)
    }
    let editor = session.editor
    var screen = CanvasSnapshot(editor.draw()).description
    if !session.effects.isEmpty {
      screen += "effects\n" + session.effects.map { $0.outline + "\n" }.joined()
    }
    let isUpdating = ProcessInfo.processInfo.environment["SENDERO_UPDATE_SNAPSHOTS"] == "1"
    let start = try map("map", script).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let end = String(decoding: editor.map.bytes, as: UTF8.self)
    for (name, got) in [("changes.diff", lineHunks(from: start, to: end)), ("screen.txt", screen)] {
      let problem = try compareSnapshot(
        got, with: row.folder.appendingPathComponent(name), isUpdating: isUpdating)
      if let problem { Issue.record("\(row.testDescription): \(problem)") }
    }
  }

  /// The maps that the cases share, by name.
  private static func maps() throws -> [String: JourneyMap] {
    let folder = scripts.appendingPathComponent("Maps")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try Dictionary(
      uniqueKeysWithValues: files.map { file in
        let map = try JourneyMap.read(Array(Data(contentsOf: file))).map
        return (file.deletingPathExtension().lastPathComponent, map)
      })
  }

  /// The map that an option names; `nil` if the script does not have the option.
  private func map(_ option: String, _ script: KeyScript) throws -> JourneyMap? {
    guard let name = script.options[option] else { return nil }
    let map: JourneyMap = try #require(Self.maps()[name], "no map: \(name)")
    return map
  }

  private func session(_ script: KeyScript) throws -> EditorSession {
    let known: Set<String> = [
      "map", "other", "recent", "recovery", "size", "language", "readonly", "path", "zoom", "today", "name",
    ]
    #expect(Set(script.options.keys).isSubset(of: known))
    let size = try KeyScript.size(script.options["size"] ?? "80x24")
    let language = Language(rawValue: script.options["language"] ?? "en") ?? .english
    let zoom = Zoom.allCases.first { $0.name == script.options["zoom"] } ?? .card
    let settings = EditorSettings(
      language: language, zoom: zoom, userName: script.options["name"],
      today: script.options["today"].flatMap(Day.init))
    let kept = try map("recovery", script)
    guard let map = try map("map", script) else {
      let recent = [
        RecentMap(
          path: "/home/ana/maps/shop.journey.json", title: "Opening a shop", stages: 7,
          time: Self.now - 2 * 86_400),
        RecentMap(path: "/home/ana/old.journey.json"),
        RecentMap(path: "/mnt/gone.journey.json", title: "Gone", stages: 1, time: Self.now - 90 * 86_400),
      ]
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
          nil, settings: settings, recent: script.options["recent"] == "none" ? [] : recent, now: Self.now,
          recoveries: recoveries, size: size, seed: 1),
        missing: ["/mnt/gone.journey.json"])
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
    if let name = script.options["other"] {
      session.files["\(name).journey.json"] = try self.map("other", script)
    }
    return session
  }
}
