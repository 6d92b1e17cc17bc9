import Foundation
import TestSupport
import Testing

@testable import SenderoCore

private let jq = "/usr/bin/jq"

/// The layout of the program's JSON is that of jq, so these tests compare the two.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: jq), "These tests run jq"))
struct JQTests {
  /// Numbers that jq 1.6 writes unchanged, although it reads them as doubles.
  private static let literals = ["0", "1", "-1", "12", "0.5", "1000000"]

  @Test func randomValuesAreLaidOutAlike() throws {
    var numbers = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    let values = (0..<1000).map { _ in JSONValue.random(depth: 5, literals: Self.literals, using: &numbers) }
    let written = values.flatMap { JSONWriter.write($0) }
    #expect(try Self.run(on: written) == written)
  }

  @Test func everyTextIsReadAlike() throws {
    let rows =
      AcceptedTextTests.arrays + AcceptedTextTests.objects + AcceptedTextTests.strings
      + AcceptedTextTests.structures
    let plain = rows.filter { $0.name != "object: large numbers" }
    let written = try plain.flatMap { JSONWriter.write(try JSONReader.read($0.bytes)) }
    #expect(try Self.run(on: plain.flatMap { $0.bytes + [UInt8(ascii: "\n")] }) == written)
  }

  @Test func everyCharacterIsEscapedAlike() throws {
    let scalars = (0...0x2FF).compactMap { Unicode.Scalar($0 as Int) }
    let value = JSONValue.array(scalars.map { .string(String($0)) })
    #expect(try Self.run(on: JSONWriter.write(value)) == JSONWriter.write(value))
  }

  @Test func deepValuesAreLaidOutAlike() throws {
    // jq 1.6 has a limit of 256 levels, and an object counts as two.
    let text = String(repeating: "[{\"a\":", count: 80) + "1" + String(repeating: "}]", count: 80)
    let value = try JSONReader.read(Array(text.utf8))
    #expect(try Self.run(on: Array(text.utf8)) == JSONWriter.write(value))
  }

  /// The output of `jq .` for a text.
  private static func run(on input: [UInt8]) throws -> [UInt8] {
    let run = try ProgramRun([jq, "."], input: input)
    #expect(run.status == 0, "\(run.errors)")
    return run.outputBytes
  }
}
