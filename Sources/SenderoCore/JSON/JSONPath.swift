/// The way from the root of a JSON text to one of its values, such as `$.stages[2].touchpoints[0].name`.
public struct JSONPath: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// Into an object, to the value under a key.
    case key(String)
    /// Into an array, to an element, counted from 0.
    case index(Int)
  }

  /// The steps, from the root down.
  public var steps: [Step]

  /// Makes a path of steps; of none, the root.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as people write it.
  ///
  /// A key that is no identifier stands in brackets and quotes, with everything in it escaped that a terminal could
  /// obey or that would not show.
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
