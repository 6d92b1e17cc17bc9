import SenderoCore
import Testing

@testable import SenderoExchange

@Suite struct ExportedJSONTests {
  @Test("An array written element by element has the bytes of the whole document", arguments: [1, 2, 3])
  func writesElementByElement(count: Int) {
    let elements = (0..<count).map { number in
      JSONValue.object([
        "name": .string("líne\nbreak \u{202E}\u{1B}[2J \(number)"),
        "inner": .array([.object(["a": .null]), .array([])]),
      ])
    }
    let head: JSONObject = ["@id": .string("urn:map"), "title": .string("Crème")]
    var parts = ""
    ExportedJSON.write(head, and: "nodes", to: &parts) { take in elements.forEach(take) }
    var whole = head
    whole["nodes"] = .array(elements)
    #expect(parts == ExportedJSON.text(.object(whole)))
    #expect(!parts.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }
}
