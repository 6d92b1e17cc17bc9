import Foundation
import TestSupport

@testable import SenderoCore

extension JSONValue {
  /// A random value of at most `depth` nested levels, with numbers from `literals`.
  static func random(
    depth: Int, literals: [String], using numbers: inout SeededGenerator
  ) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &numbers) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &numbers))
    case 2: return .number(literals.randomElement(using: &numbers) ?? "0")
    case 3, 4: return .string(.random(using: &numbers))
    case 5:
      return .array(
        (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
          random(depth: depth - 1, literals: literals, using: &numbers)
        })
    default:
      var object = JSONObject()
      // Sometimes more members than the parser compares one by one.
      let most = Int.random(in: 0..<40, using: &numbers) == 0 ? 80 : 6
      for _ in 0..<Int.random(in: 0...most, using: &numbers) {
        object[.random(using: &numbers)] = random(
          depth: most > 6 ? 0 : depth - 1, literals: literals, using: &numbers)
      }
      return .object(object)
    }
  }

  /// The paths of this value and of all values in it.
  var paths: [JSONPath] {
    let below: [(JSONPath.Step, JSONValue)]
    switch self {
    case .array(let elements): below = elements.enumerated().map { (.index($0), $1) }
    case .object(let object): below = object.members.map { (.key($0.key), $0.value) }
    default: below = []
    }
    return [JSONPath()] + below.flatMap { step, value in value.paths.map { JSONPath([step] + $0.steps) } }
  }

  /// The value at a path.
  subscript(path: JSONPath) -> JSONValue? {
    path.steps.reduce(self as JSONValue?) { value, step in
      switch step {
      case .key(let key): value?.object?[key]
      case .index(let index): value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
  }
}

extension String {
  /// A random text of difficult characters: quotes, controls, several scripts, combining marks, noncharacters.
  static func random(using numbers: inout SeededGenerator) -> String {
    let pieces = [
      "a", "key", "physicalEvidence", "\"", "\\", "/", "\n", "\r", "\t", "\u{8}", "\u{C}", "\0", "\u{1B}[2J",
      "\u{1F}",
      "\u{7F}", "\u{80}", "\u{9B}", "é", "e\u{301}", "ñ", "ё", "日本", "😀", "👩‍👩‍👧", "\u{202E}", "\u{2028}",
      "\u{FEFF}",
      "\u{FFFF}", "\u{10FFFF}", "12345678", " ",
    ]
    return (0..<Int.random(in: 0...4, using: &numbers)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &numbers) ?? ""
    }
  }
}

extension JSONError {
  /// The error for a text; `nil` if it is valid.
  static func of(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
    do {
      _ = try JSONReader.read(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
