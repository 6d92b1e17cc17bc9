/// A part of the program that takes whatever comes, and what must hold of all that comes of it.
struct FuzzTarget: Sendable {
  /// Names the folder of its corpus and its dictionary too.
  let name: String
  /// Says what is wrong with what is made of an input, or `nil`; a crash speaks for itself.
  let check: @Sendable ([UInt8]) -> String?

  /// All of them, in the order they are run.
  static let all = [
    reader, map, merge, recovery, input, session, paste, settings, table, document, yaml, mermaid, markdown,
  ]

  /// The names of all of them.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
