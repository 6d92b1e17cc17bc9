import Foundation
import Testing

@testable import SenderoEditor

/// Everything that is said stands in the sources as pairs of literals, and that is where this looks for gaps.
struct PhraseTests {
  private static let alike: Set<String> = [
    "idea", "neutral", "Personas", "no", "personas", "A B", "error", "Id", "Persona", "persona", "Ticket",
    "ticket", "$EDITOR",
  ]
  /// Pairs of literals that are no words of a language: values of a filter, and a scalar.
  private static let notWords: Set<String> = [":web", ":ana", ":luis", #"\0"#]

  @Test func everyTextIsThereInBothLanguages() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    var counts: [String: Int] = [:]
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ?? .init()
    where file.pathExtension == "swift" && file.lastPathComponent != "KeyPreset.swift" {
      let module = file.pathComponents.drop { $0 != "Sources" }.dropFirst().first ?? ""
      for (english, spanish) in Self.pairs(in: try String(contentsOf: file, encoding: .utf8)) {
        counts[module, default: 0] += 1
        #expect(!english.isEmpty && !spanish.isEmpty, "\(file.lastPathComponent): \(english) / \(spanish)")
        #expect(
          english != spanish || Self.alike.contains(english), "\(file.lastPathComponent): \(english)")
      }
    }
    #expect(counts["SenderoEditor", default: 0] > 700, "\(counts)")
    #expect(counts["SenderoCore", default: 0] > 800, "\(counts)")
    #expect(counts["SenderoExchange", default: 0] > 200, "\(counts)")
    #expect(counts["SenderoProgram", default: 0] > 200, "\(counts)")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let source: String
    let pairs: [[String]]
    var testDescription: String { source }
  }

  @Test(arguments: [
    Row(source: #"LocalizedText("a", "b")"#, pairs: [["a", "b"]]),
    Row(source: #"LocalizedText("", "")"#, pairs: [["", ""]]),
    Row(
      source: #"Field("id", label: ("Id", "Id"), about: ("It", ""))"#, pairs: [["Id", "Id"], ["It", ""]]),
    Row(source: #"Command("x", ("Go", "Ir"), hint: ("go", "ir"))"#, pairs: [["Go", "Ir"], ["go", "ir"]]),
    Row(source: #"[("a \"b\"", "c" + "d")]"#, pairs: [[#"a \"b\""#, #"c" + "d"#]]),
    Row(source: #"Choice("on", "On", "Sí")"#, pairs: [["On", "Sí"]]),
    Row(source: #"(count, ("day", "days"), ("día", ""))"#, pairs: [["day", "days"], ["día", ""]]),
    Row(
      source: #"CountPhrase.text(2, ("day", "days"), ("día", ""))"#, pairs: [["day", "día"], ["days", ""]]),
    Row(source: #"FilterKey(("--", "--"))"#, pairs: []),
    Row(source: #"text.replacing("a", "b")"#, pairs: []),
  ]) func pairsAreFoundAsTheyAreWritten(_ row: Row) {
    #expect(Self.pairs(in: row.source).map { [$0.english, $0.spanish] } == row.pairs)
  }

  /// Finds the pairs of literals in a source that are a text in both languages.
  private static func pairs(in source: String) -> [(english: String, spanish: String)] {
    // The singular and the plural in one language, then in the other.
    let counted =
      #/
      CountPhrase\.text\( [^"]*? \( "((?:[^"\\]|\\.)*)" , \s* "((?:[^"\\]|\\.)*)" \) , \s*
      \( "((?:[^"\\]|\\.)*)" , \s* "((?:[^"\\]|\\.)*)" \)
      /#
    // The arguments of a `LocalizedText`, the last two of a `Choice`, or a tuple; each text may be a sum of literals.
    let pair =
      #/
      (?: (LocalizedText) \( | Choice\( \s* "[^"]*" , | [\s(\[] \( ) \s*
      ((?: "(?:[^"\\]|\\.)*" (?: \s* \+ \s* )? )+) , \s* ((?: "(?:[^"\\]|\\.)*" (?: \s* \+ \s* )? )+) \s* \)
      /#
    var pairs: [(english: String, spanish: String)] = []
    for match in source.matches(of: counted) {
      pairs.append((String(match.1), String(match.3)))
      pairs.append((String(match.2), String(match.4)))
    }
    for match in source.replacing(counted, with: "").matches(of: pair) {
      let english = String(match.2.dropFirst().dropLast())
      let spanish = String(match.3.dropFirst().dropLast())
      let isText = match.1 != nil || (english + spanish).contains(where: \.isLetter)
      if isText, !notWords.contains(english) { pairs.append((english, spanish)) }
    }
    return pairs
  }
}
