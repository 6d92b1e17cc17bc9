import Foundation

/// The command `check-jsonschema`, which the tests ask rather than a reading of the schema of their own.
struct SchemaValidator {
  /// Why no verdict could be had.
  enum Problem: Error, CustomStringConvertible {
    case missing(String)
    case failed(String)

    var description: String {
      switch self {
      case .missing(let command):
        "These tests need \(command), and it is not in PATH. Install it: pip install check-jsonschema"
      case .failed(let output): "check-jsonschema failed: \(output)"
      }
    }
  }

  private struct Report: Decodable {
    struct Entry: Decodable { let filename: String }
    let errors: [Entry]
    let parseErrors: [Entry]
  }

  /// The command to run.
  var command = "check-jsonschema"

  /// The documents that a schema refuses, by their indices.
  func refused(of documents: [[UInt8]], by schema: [UInt8]) throws -> Set<Int> {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schemaFile = folder.appending(path: "schema.json")
    try Data(schema).write(to: schemaFile)
    var indices: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      let file = folder.appending(path: "\(index).json")
      try Data(document).write(to: file)
      indices[file.path()] = index
    }
    let output = try run(["--schemafile", schemaFile.path(), "-o", "json"] + indices.keys.sorted())
    let report = try report(output)
    return Set((report.errors + report.parseErrors).compactMap { indices[$0.filename] })
  }

  /// Whether a schema is one: whether it obeys the schema of schemas.
  func isSchema(_ schema: [UInt8]) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try Data(schema).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try run(["--check-metaschema", "-o", "json", file.path()])
    let report = try report(output)
    return report.errors.isEmpty && report.parseErrors.isEmpty
  }

  private func report(_ output: Data) throws -> Report {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let report = try? decoder.decode(Report.self, from: output) else {
      throw Problem.failed(String(decoding: output, as: UTF8.self))
    }
    return report
  }

  private func run(_ arguments: [String]) throws -> Data {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(command)" }).first(
        where: FileManager.default.isExecutableFile(atPath:))
    else { throw Problem.missing(command) }
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }
}
