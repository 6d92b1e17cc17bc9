import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Tests of all export formats.
@Suite("Formats")
struct FormatsTests {
  /// A format under test.
  struct Entry<Kind: Sendable>: CustomTestStringConvertible, Sendable {
    let format: Kind
    let name: String
    var testDescription: String { name }
  }

  static let all = Formats.all.map { Entry(format: $0, name: $0.name) }
  static let entries = Formats.all.compactMap { format in
    (format as? any WritableFormat).map { Entry(format: $0, name: format.name) }
  }

  @Test("Each format has a unique name that is easy to type")
  func names() {
    let names = Formats.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(["outline", "board"]).isSubset(of: names))
    for name in names { #expect(name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil, "\(name)") }
  }

  @Test("Each format has a description in both languages, and suffixes", arguments: all)
  func describesItself(_ entry: Entry<any Format>) {
    #expect(!entry.format.about.english.isEmpty)
    #expect(!entry.format.about.spanish.isEmpty)
    #expect(entry.format.about.english != entry.format.about.spanish)
    #expect(!entry.format.fileSuffixes.isEmpty)
    for suffix in entry.format.fileSuffixes { #expect(suffix.wholeMatch(of: /[a-z0-9.]+/) != nil) }
  }

  @Test("Each format writes every template, with the names of its touchpoints", arguments: entries)
  func writes(_ entry: Entry<any WritableFormat>) throws {
    for template in Template.allCases {
      for language in Language.allCases {
        let map = try JourneyMap.read(template.bytes(in: language)).map
        try #require(!map.stages.isEmpty)
        // The width is large enough that no name is wrapped.
        let text = entry.format.text(
          map, FormatOptions(language: language, width: 10_000, zoom: .fullCard))
        #expect(text.last == "\n", "\(template)")
        for word in map.stages.flatMap({ $0.touchpoints.flatMap { $0.name.split(separator: " ") } }) {
          let forms = [String(word), MarkupText.escaped(String(word))]
          #expect(forms.contains { text.contains($0) }, "\(template): \(word)")
        }
      }
    }
  }

  @Test("Each format writes an empty map", arguments: entries)
  func writesNothing(_ entry: Entry<any WritableFormat>) {
    // The map file itself does not contain a title for an untitled map.
    if (entry.format as? any ReadableFormat)?.isNative == true { return }
    for language in Language.allCases {
      let text = entry.format.text(JourneyMap(id: "m"), FormatOptions(language: language))
      #expect(text.contains(BoardPhrase.untitled[language]))
    }
  }

  @Test("The output has no control characters, and is the same each time", arguments: entries)
  func isSafe(_ entry: Entry<any WritableFormat>) {
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
      let text = entry.format.text(map, options)
      let obeyed = text.unicodeScalars.first {
        $0 != "\n" && $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      #expect(obeyed == nil)
      #expect(text == entry.format.text(map, options))
    }
  }
}
