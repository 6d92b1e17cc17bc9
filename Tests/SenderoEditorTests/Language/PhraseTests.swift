import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Texts for users, which the sources contain as pairs of literals: every pair must be complete.
struct PhraseTests {
  private static let alike: Set<String> = [
    "idea", "neutral", "Personas", "no", "personas", "A B", "error", "Id", "Persona", "persona", "Ticket",
    "ticket", "$EDITOR",
  ]
  /// Pairs of literals that are not words of a language: values of a filter, and a scalar.
  private static let notWords: Set<String> = [":web", ":ana", ":luis", #"\0"#]

  @Test func everyTextIsThereInBothLanguages() throws {
    var counts: [String: Int] = [:]
    for source in try Self.sources() {
      for (english, spanish) in Self.pairs(in: source.text) {
        counts[source.module, default: 0] += 1
        #expect(!english.isEmpty && !spanish.isEmpty, "\(source.file): \(english) / \(spanish)")
        #expect(english != spanish || Self.alike.contains(english), "\(source.file): \(english)")
      }
    }
    #expect(counts["SenderoEditor", default: 0] > 700, "\(counts)")
    #expect(counts["SenderoCore", default: 0] > 800, "\(counts)")
    #expect(counts["SenderoExchange", default: 0] > 200, "\(counts)")
    #expect(counts["SenderoProgram", default: 0] > 200, "\(counts)")
  }

  /// Spanish texts use the Spanish names of commands; short names such as `:w` are the same in both languages.
  @Test func spanishTextsNameCommandsInSpanish() throws {
    let command = #/(?:^|[\s«"(]):([a-záéíóúñ][a-záéíóúñ!-]*)/#
    var count = 0
    for source in try Self.sources() {
      for (_, spanish) in Self.pairs(in: source.text) {
        for match in spanish.matches(of: command) {
          let name = String(match.1)
          guard let named = Command.index(typed: name).map({ Command.all[$0] }) else { continue }
          count += 1
          #expect(named.spanishNames.contains(name) || name.count <= 2, "\(source.file): \(spanish)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test(arguments: [
    ("V j d", "Se borraron: 2 puntos de contacto"), ("d", "Se borró: «a»"),
    ("V j x", "Se cortaron: 2 puntos de contacto"), ("x", "Se cortó: «a»"),
    ("V j J", "Se movieron: 2 puntos de contacto"), ("J", "Se movió: «a»"),
    ("V j L", "Se movieron: 2 puntos de contacto"), ("k H", "Se movió: «A»"),
    ("V j c", "Se copiaron: 2 puntos de contacto"), ("c", "Se copió: «a»"),
    ("V j c p", "Se pegaron: 2 puntos de contacto"), ("c p", "Se pegó: «a»"),
    (#"@paste "x\ny""#, "Se añadieron: 2 puntos de contacto"), (#"o "x" Enter"#, "Se añadió: «x»"),
  ]) func spanishVerbsAgreeWithTheNumberOfThings(keys: String, message: String) throws {
    var session = EditorSession(
      BoardNotation.map("B: d | A: a b c | C: e").map, settings: EditorSettings(language: .spanish))
    try session.play("l " + keys)
    let shown = session.editor.message?.text.spanish
    #expect(shown?.hasPrefix(message) == true, "\(shown ?? "nothing")")
  }

  @Test func theSecondNameOfACommandIsShortOrInTheLanguage() {
    let names = { (name: String, language: Language) in Command.named(name)?.shownNames(in: language) }
    #expect(names("go-to-stage", .english) == ["go-to-stage", "stage"])
    #expect(names("go-to-stage", .spanish) == ["ir-a-etapa"])
    #expect(names("merge-stage", .spanish) == ["unir-etapa", "unir"])
    #expect(names("save", .spanish) == ["guardar", "w"])
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

  /// Returns the source files that may contain texts for users, with their modules and names.
  private static func sources() throws -> [(module: String, file: String, text: String)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    var sources: [(module: String, file: String, text: String)] = []
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ?? .init()
    where file.pathExtension == "swift" && file.lastPathComponent != "KeyPreset.swift" {
      let module = file.pathComponents.drop { $0 != "Sources" }.dropFirst().first ?? ""
      sources.append((module, file.lastPathComponent, try String(contentsOf: file, encoding: .utf8)))
    }
    return sources
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
