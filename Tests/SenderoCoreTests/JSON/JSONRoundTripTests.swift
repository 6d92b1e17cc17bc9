import TestSupport
import Testing

@testable import SenderoCore

@Suite struct JSONRoundTripTests {
  private static let literals = [
    "0", "-0", "12", "4.50", "1e400", "-1.5E-7", "123456789012345678901234567890",
  ]

  @Test func whatIsWrittenReadsTheSame() throws {
    var numbers = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    for _ in 0..<2000 {
      let value = JSONValue.random(depth: 5, literals: Self.literals, using: &numbers)
      let bytes = JSONWriter.write(value)
      let again = try JSONReader.read(bytes)
      #expect(again == value)
      // Strings that count as equal may differ in bytes, so the bytes are compared too.
      #expect(JSONWriter.write(again) == bytes)
    }
  }

  @Test func everyValueIsFoundAtItsPath() throws {
    var numbers = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    for _ in 0..<200 {
      let value = JSONValue.random(depth: 4, literals: Self.literals, using: &numbers)
      let bytes = JSONWriter.write(value)
      for path in value.paths {
        let offset = try #require(JSONReader.offset(of: path, in: bytes))
        let expected = try #require(value[path])
        #expect(bytes[offset...].starts(with: JSONWriter.write(expected).prefix { $0 != UInt8(ascii: "\n") }))
      }
    }
  }

  /// The parser refuses every text that is cut off before its last byte.
  @Test func noBeginningOfATextIsTakenForTheWhole() throws {
    var numbers = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    for _ in 0..<50 {
      let value = JSONValue.array([.random(depth: 3, literals: Self.literals, using: &numbers)])
      let bytes = JSONWriter.write(value).dropLast()
      for count in bytes.indices {
        let error = try #require(JSONError.of(Array(bytes.prefix(count))))
        #expect(error.offset <= count)
      }
    }
  }
}
