import ArgumentParser
import Foundation
import SenderoCore
import Testing

@testable import GenerateDocs

struct DocsFolderTests {
  /// A folder of its own for one test.
  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  private static func run(_ arguments: String...) throws {
    try GenerateDocsCommand.parse(arguments).run()
  }

  @Test func writesWhatIsMissingAndThenNothing() throws {
    try Self.withFolder { folder in
      #expect(throws: ExitCode.failure) { try Self.run("--check", folder) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      try Self.run(folder)
      try Self.run("--check", folder)
      let before = try GeneratedFile.all.map { try SafeFile.stamp(of: folder + "/" + $0.name) }
      try Self.run(folder)
      #expect(try GeneratedFile.all.map { try SafeFile.stamp(of: folder + "/" + $0.name) } == before)
    }
  }

  @Test(arguments: ["format.md", "journey-map.schema.json", "keys.md"])
  func namesTheFileThatDiffers(_ name: String) throws {
    try Self.withFolder { folder in
      try Self.run(folder)
      let (bytes, _) = try SafeFile.read(path: folder + "/" + name)
      _ = try SafeFile.write(bytes + [UInt8(ascii: " ")], to: folder + "/" + name)
      #expect(try DocsFolder(path: folder).outdated(among: GeneratedFile.all).map(\.name) == [name])
      #expect(throws: ExitCode.failure) { try Self.run("--check", folder) }
      #expect(try SafeFile.read(path: folder + "/" + name).bytes.count == bytes.count + 1)
    }
  }

  @Test func refusesToMakeTheFolder() throws {
    try Self.withFolder { folder in
      #expect(throws: ValidationError.self) { try Self.run(folder + "/nowhere") }
      #expect(!FileManager.default.fileExists(atPath: folder + "/nowhere"))
    }
  }
}
