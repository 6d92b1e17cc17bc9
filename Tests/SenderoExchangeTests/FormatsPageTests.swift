import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// The page about formats in the documentation, which lists the fields that each format preserves.
@Suite("Page about formats")
struct FormatsPageTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/formats.md").standardizedFileURL

  private static let options = FormatOptions(language: .english)

  /// A format that can be written and read.
  private struct TwoWay {
    let name: String
    let write: (JourneyMap) -> String
    let read: (String) throws -> JourneyMap
  }

  private static var twoWay: [TwoWay] {
    Formats.all.compactMap { format in
      guard let writable = format as? any WritableFormat, let readable = format as? any ReadableFormat else {
        return nil
      }
      return TwoWay(
        name: format.name, write: { writable.text($0, options) },
        read: { text in
          var source = ImportSource(Array(text.utf8))
          return try readable.read(&source, ImportOptions(language: .english)).map
        })
    }
  }

  @Test("The page matches the program")
  func isCurrent() throws {
    let isUpdating = ProcessInfo.processInfo.environment["SENDERO_UPDATE_SNAPSHOTS"] == "1"
    let problem = try compareSnapshot(try Self.page(), with: Self.file, isUpdating: isUpdating)
    if let problem { Issue.record("\(problem)") }
  }

  @Test("The example is preserved by every format that can be imported")
  func theExampleComesBack() throws {
    for language in Language.allCases {
      let map = try JourneyMap.read(Template.example.bytes(in: language)).map
      for format in Self.twoWay {
        #expect(MapComparison(map, try format.read(format.write(map))).isSame, "\(format.name)")
      }
    }
  }

  private static func page() throws -> String {
    var page = """
      # Formats

      `sendero export` and `sendero import` know these formats; `sendero import` recognizes them by their content. A test
      writes this page.

      | Format | Suffixes | Export | Import | What it is |
      | --- | --- | --- | --- | --- |

      """
    for format in Formats.all {
      let suffixes = format.fileSuffixes.map { "`.\($0)`" }.joined(separator: " ")
      let isWritten = format is any WritableFormat || format is any FolderFormat
      page += "| `\(format.name)` | \(suffixes) | \(isWritten ? "yes" : "") | "
      page += "\(format is any ReadableFormat ? "yes" : "") | \(format.about.english) |\n"
    }
    let formats = twoWay
    let names = formats.map { "`\($0.name)`" }.joined(separator: " | ")
    page += """

      ## What comes back

      A map with every field filled, written in a format and read again: ✓ means that every value of the field is the same.

      | Field | \(names) |
      | --- |\(String(repeating: " --- |", count: formats.count))

      """
    let map = EveryField.map(each: 2, seed: 3)
    let results = try formats.map { try $0.read($0.write(map)) }
    var fields: [String] = []
    var places: [String: [EveryField.Place]] = [:]
    for place in EveryField.places(in: map) where Self.value(at: place, in: map) != nil {
      let name = "\(place.kind.name).\(place.field.key)"
      if places[name] == nil { fields.append(name) }
      places[name, default: []].append(place)
    }
    for field in fields {
      let cells = results.map { (result: JourneyMap) -> String in
        let all = places[field] ?? []
        let same = all.count { Self.value(at: $0, in: map) == Self.value(at: $0, in: result) }
        return same == all.count ? "✓" : same == 0 ? "–" : "\(same) of \(all.count)"
      }
      page += "| `\(field)` | " + cells.joined(separator: " | ") + " |\n"
    }
    return page
  }

  private static func value(at place: EveryField.Place, in map: JourneyMap) -> JSONValue? {
    map.item(at: place.item)?.object[place.field.key]
  }
}
