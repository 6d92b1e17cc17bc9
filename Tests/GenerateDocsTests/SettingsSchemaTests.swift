import SenderoCore
import SenderoProgram
import Testing

@testable import GenerateDocs

/// The schema of the settings file agrees with the program.
struct SettingsSchemaTests {
  @Test func isASchema() throws {
    #expect(try SchemaValidator().isSchema(SettingsSchema.text))
  }

  @Test func acceptsWhatTheProgramPrints() throws {
    let settings = Settings(environment: [:], file: SettingsFile(path: nil, bytes: nil))
    let printed = Language.allCases.map { JSONComments.blanked(Array(settings.text(in: $0).utf8)) }
    #expect(try refused(printed).isEmpty)
  }

  @Test(arguments: [
    #"{"zoom": "line", "keys": {"undo": "~", "redo": ["^", "Ctrl-R"]}, "$schema": "x"}"#,
    #"{"zoom": "huge"}"#,
    #"{"mouse": 0}"#, #"{"name": 1}"#, #"{"colour": "red"}"#, #"{"keys": {"fly": "a"}}"#,
    #"{"keys": {"undo": [1]}}"#, #"{"keys": []}"#, "[]",
  ])
  func refusesWhatTheProgramRefuses(_ file: String) throws {
    let read = SettingsFile(path: "f", bytes: Array(file.utf8))
    let problems = Settings(environment: [:], file: read).problems
    #expect(try refused([Array(file.utf8)]).isEmpty == problems.isEmpty, "\(problems)")
  }

  private func refused(_ documents: [[UInt8]]) throws -> Set<Int> {
    try SchemaValidator().refused(of: documents, by: SettingsSchema.text, id: SettingsSchema.id)
  }
}
