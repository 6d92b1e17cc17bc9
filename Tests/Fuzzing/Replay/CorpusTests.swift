import Foundation
import Testing

@testable import Fuzzing

/// Every input in every corpus, which contains past findings and the starting inputs.
@Suite("Fuzzing corpora")
struct CorpusTests {
  /// An input, and its target.
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

  @Test("No input reveals a flaw", arguments: inputs)
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
