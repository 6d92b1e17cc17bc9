import ArgumentParser
import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import GenerateDocs

struct DocsFolderTests {
  private static func run(_ arguments: String...) throws {
    try GenerateDocsCommand.parse(arguments).run()
  }

  @Test func writesWhatIsMissingAndThenNothing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ExitCode.failure) { try Self.run("--check", folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    try Self.run(folder.path)
    try Self.run("--check", folder.path)
    let before = try GeneratedFile.all.map { try SafeFile.stamp(of: folder($0.name)) }
    try Self.run(folder.path)
    #expect(try GeneratedFile.all.map { try SafeFile.stamp(of: folder($0.name)) } == before)
  }

  @Test(arguments: ["format.md", "journey-map.schema.json", "keys.md"])
  func namesTheFileThatDiffers(_ name: String) throws {
    let folder = try TemporaryFolder()
    try Self.run(folder.path)
    let (bytes, _) = try SafeFile.read(path: folder(name))
    _ = try SafeFile.write(bytes + [UInt8(ascii: " ")], to: folder(name))
    #expect(try DocsFolder(path: folder.path).outdated(among: GeneratedFile.all).map(\.name) == [name])
    #expect(throws: ExitCode.failure) { try Self.run("--check", folder.path) }
    #expect(try SafeFile.read(path: folder(name)).bytes.count == bytes.count + 1)
  }

  @Test func refusesToMakeTheFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ValidationError.self) { try Self.run(folder("nowhere")) }
    #expect(!FileManager.default.fileExists(atPath: folder("nowhere")))
  }
}
