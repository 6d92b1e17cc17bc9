import Foundation

/// The repository that the tests were built from.
enum Repository {
  /// Its folder.
  static let path = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    .replacingOccurrences(of: "//", with: "/")

  /// The text of a file in it.
  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
