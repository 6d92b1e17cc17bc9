/// A path from the root of a JSON text to one of its values, such as `$.stages[2].touchpoints[0].name`.
public struct JSONPath: Hashable, Sendable {
  /// One step of a path.
  public enum Step: Hashable, Sendable {
    /// The step into an object, to the value of a key.
    case key(String)
    /// The step into an array, to an element by its index from 0.
    case index(Int)
  }

  /// The steps, from the root down.
  public var steps: [Step]

  /// Makes a path from steps; without steps it is the root.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path in JSONPath notation.
  ///
  /// A key that is not an identifier is in brackets and quotes, with control and invisible characters
  /// escaped.
  public var description: String {
    steps.reduce(into: "$") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Self.isIdentifier(key): text += ".\(key)"
      case .key(let key): text += "[\"\(Self.escaped(key))\"]"
      }
    }
  }

  private static func isIdentifier(_ key: String) -> Bool {
    guard let first = key.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  private static func escaped(_ key: String) -> String {
    let quoted = key.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return SafeText.escaped(quoted)
  }
}
