import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// What holds for every format that maps are written in.
@Suite("Formats")
struct FormatsTests {
  /// A format of the registry.
  struct Entry: CustomTestStringConvertible {
    let format: any Format
    var testDescription: String { format.name }
  }

  static let entries = Formats.all.map(Entry.init(format:))
  static let readable = entries.filter { $0.format is any ReadableFormat }

  @Test("Each has a name of its own that can be typed")
  func names() {
    let names = Formats.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(["outline", "board"]).isSubset(of: names))
    for name in names { #expect(name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil, "\(name)") }
  }

  @Test("Each says what it is in both languages, and has a suffix", arguments: entries)
  func describesItself(_ entry: Entry) {
    #expect(!entry.format.about.english.isEmpty)
    #expect(!entry.format.about.spanish.isEmpty)
    #expect(entry.format.about.english != entry.format.about.spanish)
    #expect(entry.format.fileSuffix.wholeMatch(of: /[a-z0-9.]+/) != nil)
  }

  @Test("Each writes every template, with the names of its touchpoints", arguments: entries)
  func writes(_ entry: Entry) throws {
    for template in Template.allCases {
      for language in Language.allCases {
        let map = try JourneyMap.read(template.bytes(in: language)).map
        try #require(!map.stages.isEmpty)
        // Wide enough for no name to be wrapped.
        let text = entry.format.write(
          map, FormatOptions(language: language, width: 10_000, zoom: .fullCard))
        #expect(text.last == "\n", "\(template)")
        for word in map.stages.flatMap({ $0.touchpoints.flatMap { $0.name.split(separator: " ") } }) {
          #expect(text.contains(word), "\(template): \(word)")
        }
      }
    }
  }

  @Test("An empty map is written too", arguments: entries)
  func writesNothing(_ entry: Entry) {
    for language in Language.allCases {
      let text = entry.format.write(JourneyMap(id: "m"), FormatOptions(language: language))
      #expect(text.contains(BoardPhrase.untitled[language]))
    }
  }

  @Test("Nothing of a map is obeyed by a terminal, and the same map gives the same text", arguments: entries)
  func isSafe(_ entry: Entry) {
    var generator = SeededGenerator.fromEnvironment(default: 3)
    var map = EveryField.map(each: 3, seed: 8)
    for stage in map.stages.indices {
      map.stages[stage].name = HostileText.random(length: 20, using: &generator)
      for index in map.stages[stage].touchpoints.indices {
        map.stages[stage].touchpoints[index].name = HostileText.random(length: 20, using: &generator)
      }
    }
    for zoom in Zoom.allCases {
      // Every touchpoint of that map is retired.
      let options = FormatOptions(language: .spanish, width: 90, zoom: zoom, showsRetired: true)
      let text = entry.format.write(map, options)
      let obeyed = text.unicodeScalars.first {
        $0 != "\n" && $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      #expect(obeyed == nil)
      #expect(text == entry.format.write(map, options))
    }
  }

  @Test(
    "What can be read is what was written", .enabled(if: !readable.isEmpty, "no format can be read yet"),
    arguments: readable)
  func reads(_ entry: Entry) throws {
    let format = try #require(entry.format as? any ReadableFormat)
    let map = try JourneyMap.read(Template.example.bytes(in: .english)).map
    let text = format.write(map, FormatOptions(language: .english))
    let back = try format.read(Array(text.utf8))
    #expect(back.stages.map(\.name) == map.stages.map(\.name))
    #expect(
      back.stages.flatMap { $0.touchpoints.map(\.name) } == map.stages.flatMap { $0.touchpoints.map(\.name) })
  }
}
