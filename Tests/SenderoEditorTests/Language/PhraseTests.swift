import Foundation
import Testing

@testable import SenderoEditor

/// Everything that is said stands in the sources as pairs of literals, and that is where this looks for gaps.
struct PhraseTests {
  @Test func everyTextIsThereInBothLanguages() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let pattern = /LocalizedText\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\)/
    let alike: Set<String> = ["idea", "neutral", "Personas", "no", "personas", "A B", "error"]
    var count = 0
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ?? .init()
    where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: pattern) {
        count += 1
        let (english, spanish) = (String(match.1), String(match.2))
        #expect(!english.isEmpty && !spanish.isEmpty, "\(file.lastPathComponent): \(english) / \(spanish)")
        #expect(english != spanish || alike.contains(english), "\(file.lastPathComponent): \(english)")
      }
    }
    #expect(count > 100)
  }
}
