import TestSupport
import Testing

@testable import SenderoCore

/// Reading a text with random errors must give a value or an error, and never crash.
@Suite struct JSONMutationTests {
  private static let seeds: [[UInt8]] = [
    #"{"id":"a1","name":"Visita","experience":"positive","votes":{"ana":1}}"#, "[]", "{}", "[[],[[]],{}]",
    "null",
    "[true,false,null]", #"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]"#, "[0,-1,2.50,1e9,-0.1E-7,123456789012]",
    "\"日本 é e\u{301} 😀\"", #"{"":{"":{"":""}}}"#, "\u{FEFF}[1]", " [ 1 , 2 ]\r\n\t",
    "{\n  \"a\": [\n    \"b\"\n  ]\n}\n",
    #"{"a":1,"b":2,"c":3,"d":4}"#, "12345678901234567890", "[\"\u{7F}\u{80}\u{FFFF}\u{10FFFF}\"]",
  ].map { Array($0.utf8) }

  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "\\u", "\\ud800", "\\udc00", "[", "]", "{", "}", ",", ":", "0", "-", ".", "e", "true", "\n",
      "\"a\":",
    ].map { Array($0.utf8) } + [
      [0], [0x1F], [0x7F], [0x80], [0xC0], [0xC3], [0xED, 0xA0, 0x80], [0xF4], [0xFF], [0xEF, 0xBB, 0xBF],
    ]

  @Test func everyTextEndsInAValueOrAnError() {
    var numbers = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    let seed = numbers.description
    var readCount = 0
    for round in 0..<120_000 {
      var text = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 1...3, using: &numbers) { Self.mutate(&text, using: &numbers) }
      guard let reason = Self.flaw(in: text, readCount: &readCount) else { continue }
      Issue.record("\(seed): \(reason): \(String(decoding: text, as: UTF8.self).debugDescription) \(text)")
      return
    }
    // If none or all of them were valid, the mutations would test little.
    #expect((10_000...90_000).contains(readCount), "\(readCount) texts were read")
  }

  /// The flaw in the result of reading a text; `nil` if there is none.
  private static func flaw(in text: [UInt8], readCount: inout Int) -> String? {
    let value: JSONValue
    do {
      value = try JSONReader.read(text)
    } catch {
      return flaw(of: error, in: text)
    }
    readCount += 1
    let written = JSONWriter.write(value)
    guard let again = try? JSONReader.read(written) else { return "does not read back" }
    if again != value { return "reads back otherwise" }
    return JSONWriter.write(again) == written ? nil : "writes otherwise the second time"
  }

  private static func flaw(of error: JSONError, in text: [UInt8]) -> String? {
    guard (0...text.count).contains(error.offset) else { return "offset \(error.offset) lies outside" }
    switch error.kind {
    case .unexpectedEnd, .empty:
      if error.offset != text.count { return "the offset is not the end of the text" }
    case .unexpectedByte(let byte, _), .controlCharacter(let byte):
      if error.offset == text.count || text[error.offset] != byte { return "no such byte is there" }
    case .duplicateKey(_, let first):
      if first >= error.offset || text[first] != UInt8(ascii: "\"") { return "no key is at \(first)" }
    default:
      if error.offset == text.count { return "the offset is the end of the text" }
    }
    // The text before the error is valid: cut off there, it is at most incomplete.
    switch JSONError.of(Array(text.prefix(error.offset)))?.kind {
    case nil, .empty, .unexpectedEnd: return nil
    case let earlier: return "\(error) but \(String(describing: earlier)) before"
    }
  }

  private static func mutate(_ text: inout [UInt8], using numbers: inout SeededGenerator) {
    let start = Int.random(in: 0...text.count, using: &numbers)
    let end = min(text.count, start + Int.random(in: 0...6, using: &numbers))
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: if start < text.count { text[start] ^= 1 << UInt8.random(in: 0..<8, using: &numbers) }
    case 1: if start < text.count { text[start] = UInt8.random(in: 0...255, using: &numbers) }
    case 2: text.removeSubrange(start..<end)
    case 3: text.insert(contentsOf: text[start..<end], at: end)
    case 4: text.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: start)
    case 5: text.removeSubrange(start...)
    case 6: text.replaceSubrange(start..<end, with: seeds.randomElement(using: &numbers) ?? [])
    default: if start < text.count { text.swapAt(start, Int.random(in: 0..<text.count, using: &numbers)) }
    }
  }
}
