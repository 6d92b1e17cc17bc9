import Foundation
import TestSupport

@testable import GenerateDocs

/// The command `check-jsonschema`, which checks documents against a schema independently of the program.
struct SchemaValidator {
  /// The reason why there is no result.
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
    struct Entry: Decodable { let path: String }
    let errors: [Entry]
  }

  /// The command to run.
  var command = "check-jsonschema"

  /// Returns the indices of the documents that a schema refuses.
  ///
  /// The documents are the elements of one array: with a file for each, the command takes a hundred times as long.
  ///
  /// - Parameters:
  ///   - documents: JSON texts.
  ///   - schema: A schema with an `$id`.
  ///   - id: The `$id` of the schema.
  /// - Returns: Indices into `documents`.
  /// - Throws: `Problem` if the command is missing or fails.
  func refused(
    of documents: [[UInt8]], by schema: [UInt8] = MapSchema.bytes, id: String = MapSchema.id
  ) throws -> Set<Int> {
    let schemaText = String(decoding: schema, as: UTF8.self)
    let listSchema = #"{"items": {"$ref": "\#(id)"}, "$defs": {"element": \#(schemaText)}}"#
    let list = documents.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
    let folder = try TemporaryFolder()
    let schemaFile = try folder.write(listSchema, to: "schema.json")
    let listFile = try folder.write("[\(list)]", to: "documents.json")
    let report = try withExtendedLifetime(folder) { try run(["--schemafile", schemaFile, listFile]) }
    return Set(try report.errors.map { try Self.index(in: $0.path) })
  }

  /// Whether a schema is valid according to its metaschema.
  func isSchema(_ schema: [UInt8]) throws -> Bool {
    let folder = try TemporaryFolder()
    let file = try folder.write(String(decoding: schema, as: UTF8.self), to: "schema.json")
    return try withExtendedLifetime(folder) { try run(["--check-metaschema", file]).errors.isEmpty }
  }

  /// The index at the beginning of a path such as `$[17].stages`.
  private static func index(in path: String) throws -> Int {
    guard let match = try /^\$\[([0-9]+)\]/.firstMatch(in: path), let index = Int(match.1) else {
      throw Problem.failed("no element of the list at \(path)")
    }
    return index
  }

  private func run(_ arguments: [String]) throws -> Report {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(command)" }).first(
        where: FileManager.default.isExecutableFile(atPath:))
    else { throw Problem.missing(command) }
    let run = try ProgramRun([path, "-o", "json"] + arguments)
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(run.outputBytes)) else {
      throw Problem.failed(run.output + run.errors)
    }
    return report
  }
}
