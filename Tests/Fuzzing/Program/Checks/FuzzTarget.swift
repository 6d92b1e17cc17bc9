/// A part of the program that accepts any input, and the check of its result.
struct FuzzTarget: Sendable {
  /// The name, which is also that of its corpus folder and its dictionary.
  let name: String
  /// Checks an input and returns the flaw in its result, or `nil`; a crash is a flaw too.
  let check: @Sendable ([UInt8]) -> String?

  /// All targets, in the order of running.
  static let all = [
    reader, map, merge, recovery, input, session, paste, settings, table, document, yaml, mermaid, markdown,
  ]

  /// The names of all targets.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
