import Testing

@testable import NcursesTerminal

@Suite("Locale of characters")
struct CharacterLocaleTests {
  @Test(
    "A name asks for UTF-8, or not",
    arguments: [
      ("es_ES.UTF-8", true), ("en_US.utf8", true), ("C.UTF-8", true), ("de_DE.utf8@euro", true), ("C", false),
      ("POSIX", false), ("es_ES", false), ("es_ES.ISO-8859-1", false), ("", false),
    ])
  func names(_ name: String, _ asks: Bool) {
    #expect(CharacterLocale.namesUTF8(name) == asks)
  }
}
