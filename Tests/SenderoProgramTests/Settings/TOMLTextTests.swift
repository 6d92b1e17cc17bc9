import Testing

@testable import SenderoProgram

@Suite("TOML text")
struct TOMLTextTests {
  @Test(
    "A quoted text reads back as it was, and shows all it holds",
    arguments: [
      "", "plain", "a \"b\" \\c", "\u{1B}[31m", "\u{9B}", "a\nb\t\u{7F}", "user\u{202E}gpj", "日本 👍🏽",
    ])
  func quotes(_ text: String) throws {
    let quoted = TOMLText.quoted(text)
    #expect(quoted.firstControl == nil)
    #expect(try TOMLDocument.read("key = " + quoted).values == ["key": .text(text)])
  }

  @Test("A key is bare where it may be", arguments: [("undo", "undo"), ("quit!", "\"quit!\""), ("", "\"\"")])
  func keys(_ name: String, _ key: String) {
    #expect(TOMLText.key(name) == key)
  }
}
