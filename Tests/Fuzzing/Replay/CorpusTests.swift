import Foundation
import Testing

@testable import Fuzzing

/// What fuzzing has found, and what it starts from: every input of every corpus once more.
@Suite("Corpora of fuzzing")
struct CorpusTests {
  /// An input, and what it is for.
  struct Input: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let file: URL

    var testDescription: String { "\(target.name)/\(file.lastPathComponent)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  private static let inputs = FuzzTarget.all.flatMap { target in
    files(of: target).map { Input(target: target, file: $0) }
  }

  private static func files(of target: FuzzTarget) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: target.name), includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  @Test("Nothing is wrong with any input", arguments: inputs)
  func passes(_ input: Input) throws {
    let flaw = input.target.check(Array(try Data(contentsOf: input.file)))
    #expect(flaw == nil, "\(input.file.path)")
  }

  @Test("Every target has a corpus, and every corpus a target")
  func isComplete() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == FuzzTarget.all.map(\.name).sorted())
    for target in FuzzTarget.all { #expect(!Self.files(of: target).isEmpty, "\(target.name)") }
  }
}
