import SenderoCore
import TestSupport
import Testing

@testable import GenerateDocs

/// The schema accepts what the program writes.
struct SchemaAcceptsTests {
  @Test func isASchema() throws {
    #expect(try SchemaValidator().isSchema(MapSchema.bytes))
  }

  @Test func templates() throws {
    let rows = Template.allCases.flatMap { template in Language.allCases.map { (template, $0) } }
    var generator = SeededGenerator(seed: 1)
    let carried = rows.map { $0.0.bytes(in: $0.1) }
    let made = rows.map { $0.0.map(in: $0.1, using: &generator).bytes }
    #expect(try SchemaValidator().refused(of: carried + made) == [])
  }

  @Test func mapWithEveryField() throws {
    var samples = SampleItems()
    let full = JourneyMap(object: samples.full(JourneyMap.kind))
    let least = JourneyMap(object: samples.least(JourneyMap.kind))
    let read = try JourneyMap.read(full.bytes)
    #expect(read.map == full && read.idsGiven == 0 && read.idsRepeated == 0)
    #expect(try SchemaValidator().refused(of: [full.bytes, least.bytes]) == [])
  }

  @Test func mapsThatWereMended() throws {
    let text = """
      {"format": "sendero.journey-map", "version": 1, "title": "", "state": null,
       "stages": [{"touchpoints": [{"id": "1", "name": null, "momentOfTruth": false, "next": [{}]}, {"id": "1"}]}]}
      """
    let read = try JourneyMap.read(Array(text.utf8))
    #expect(read.idsGiven == 2 && read.idsRepeated == 1)
    let refused = try SchemaValidator().refused(of: [read.map.bytes, Array(text.utf8)])
    #expect(refused == [1])
  }

  @Test func exampleOfThePage() throws {
    let read = try JourneyMap.read(ExampleMap.map.bytes)
    #expect(read.map == ExampleMap.map && read.idsGiven == 0 && read.idsRepeated == 0)
    #expect(try SchemaValidator().refused(of: [ExampleMap.map.bytes]) == [])
    #expect(FormatPage.text.contains(String(decoding: ExampleMap.map.bytes, as: UTF8.self)))
  }

  @Test func missingValidatorIsNamed() {
    let validator = SchemaValidator(command: "no-such-validator")
    let problem = #expect(throws: SchemaValidator.Problem.self) {
      try validator.refused(of: [])
    }
    #expect(problem?.description.contains("pip install check-jsonschema") == true)
  }
}
