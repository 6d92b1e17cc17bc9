import Testing

@testable import NcursesTerminal

@Suite("Character locale")
struct CharacterLocaleTests {
  @Test(
    "The name of a locale determines whether it uses UTF-8",
    arguments: [
      ("es_ES.UTF-8", true), ("en_US.utf8", true), ("C.UTF-8", true), ("de_DE.utf8@euro", true), ("C", false),
      ("POSIX", false), ("es_ES", false), ("es_ES.ISO-8859-1", false), ("", false),
    ])
  func names(_ name: String, _ asks: Bool) {
    #expect(CharacterLocale.namesUTF8(name) == asks)
  }
}
