import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoCanvas

/// Titles in large letters.
@Suite struct BigTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(name: "capitals", text: "ABCDEFGHIJKLM NOPQRSTUVWXYZ"),
    Row(name: "small letters are capitals", text: "abc xyz"),
    Row(name: "digits", text: "0123456789"),
    Row(name: "accents", text: "ÁÉÍÓÚÑÇÜ ÀÈÌÒÙÂÊÎÔÛ ÄËÏÖŸÃÕÅŠŽ"),
    Row(name: "combining accents", text: "A\u{301}n\u{303}o\u{308}"),
    Row(name: "punctuation", text: ".,:;!¡?¿-–—+=/·'’\"“”«»()&%*#_@€$£°…<>"),
    Row(name: "ligatures", text: "ÆŒß ØŁĐ"),
  ]) func itDrawsLetters(_ row: Row) throws {
    let text = try #require(BigText(row.text, scale: .half, width: 200, limit: 1))
    var canvas = Canvas(size: Size(width: text.width, height: text.height))
    text.draw(column: 0, row: 0, style: Style(.plain), on: &canvas)
    expectSnapshot(canvas.plainText, named: row.name)
  }

  @Test(arguments: BigText.Scale.allCases) func itBreaksAtSpaces(_ scale: BigText.Scale) throws {
    let text = try #require(BigText("Web chat ça", scale: scale, width: scale == .half ? 40 : 80, limit: 2))
    var canvas = Canvas(size: Size(width: text.width, height: text.height))
    text.draw(column: 0, row: 0, style: Style(.plain), on: &canvas)
    expectSnapshot(canvas.plainText, named: "broken-\(scale)")
  }

  @Test(arguments: [
    Row(name: "empty", text: ""), Row(name: "blank", text: "  "), Row(name: "not Latin", text: "日本"),
    Row(name: "an emoji", text: "A 👍"), Row(name: "a control character", text: "a\u{1B}[31m"),
    Row(name: "a word that is too long", text: "Incomprehensibilities"),
    Row(name: "too many lines", text: "one two three four five six seven"),
    Row(name: "very long", text: String(repeating: "a", count: 100_000)),
    Row(name: "very many words", text: String(repeating: "a ", count: 100_000)),
  ]) func itLeavesOtherTextsToOrdinaryType(_ row: Row) {
    #expect((BigText(row.text, scale: .half, width: 40, limit: 2)?.height) == nil)
  }
}
