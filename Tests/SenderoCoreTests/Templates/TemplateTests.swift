import Testing

@testable import SenderoCore
import TestSupport

struct TemplateTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let template: Template
    let language: Language
    var testDescription: String { "\(template.rawValue).\(language.rawValue)" }
    static let all = Template.allCases.flatMap { template in
      Language.allCases.map { Row(template: template, language: $0) }
    }
  }

  @Test(arguments: Row.all) func itReadsWithoutANoticeAndWritesTheSameBytes(_ row: Row) throws {
    let bytes = row.template.bytes(in: row.language)
    let read = try JourneyMap.read(bytes)
    #expect(read.idsGiven == 0)
    #expect(read.idsRepeated == 0)
    #expect(read.newerVersion == nil)
    #expect(read.map.bytes == bytes)
    #expect(read.map.language == row.language.rawValue)
  }

  @Test(arguments: Row.all) func everyValueFitsItsField(_ row: Row) throws {
    let map = try JourneyMap.read(row.template.bytes(in: row.language)).map
    var count = 0
    for place in EveryField.places(in: map) {
      guard let value = map.item(at: place.item)?.object[place.field.key] else { continue }
      #expect(place.field.kind.fits(value), "\(place)")
      count += 1
    }
    // Format, version, id and language at least.
    #expect(count >= 4)
  }

  @Test(arguments: Row.all) func aMapMadeFromItHasIdsOfItsOwn(_ row: Row) throws {
    var generator = SeededGenerator(seed: 7)
    let original = try JourneyMap.read(row.template.bytes(in: row.language)).map
    let map = row.template.map(in: row.language, using: &generator)
    #expect(Set(ids(of: map)).isDisjoint(with: ids(of: original)))
    #expect(ids(of: map).count == ids(of: original).count)
    #expect(Set(ids(of: map)).count == ids(of: map).count)
    #expect(references(in: map).isSubset(of: ids(of: map)))
  }

  private func ids(of map: JourneyMap) -> [String] {
    var ids: [String] = []
    JourneyMap.kind.walkIDs(map.object) { ids.append($0) }
    return ids
  }

  private func references(in map: JourneyMap) -> Set<String> {
    Set(
      EveryField.places(in: map).flatMap { place -> [String] in
        let value = map.item(at: place.item)?.object[place.field.key]
        switch place.field.kind {
        case .reference: return [value?.string].compactMap { $0 }
        case .references: return (value?.array ?? []).compactMap(\.string)
        case .records: return (value?.object?.members ?? []).map(\.key)
        default: return []
        }
      })
  }
}
