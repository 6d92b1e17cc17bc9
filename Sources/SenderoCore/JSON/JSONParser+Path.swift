extension JSONParser {
  /// Finds the offset of the value at a path; `nil` if there is none.
  mutating func offset(of path: JSONPath) throws(JSONError) -> Int? {
    for step in path.steps {
      skipSpace()
      switch step {
      case .key(let wanted):
        guard byte == UInt8(ascii: "{") else { return nil }
        guard try findMember(wanted) else { return nil }
      case .index(let index):
        guard byte == UInt8(ascii: "["), index >= 0 else { return nil }
        position += 1
        for _ in 0..<index {
          guard try skipElement() else { return nil }
        }
      }
    }
    skipSpace()
    let start = position
    _ = try value()
    return start
  }

  /// Moves from an object's opening brace to the value of a key, and returns whether the key exists.
  private mutating func findMember(_ wanted: String) throws(JSONError) -> Bool {
    repeat {
      position += 1
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { return false }
      let key = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { return false }
      position += 1
      if key == wanted { return true }
      _ = try value()
      skipSpace()
    } while byte == UInt8(ascii: ",")
    return false
  }

  /// Skips an element and the comma after it, and returns whether there was a comma.
  private mutating func skipElement() throws(JSONError) -> Bool {
    _ = try value()
    skipSpace()
    guard byte == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  /// Finds the offsets of the values of a tree of paths in one pass.
  ///
  /// - Parameters:
  ///   - tree: The paths from the current value down.
  ///   - steps: The steps to the current value.
  ///   - found: The offset of each path that has a value.
  /// - Throws: The first error in the text.
  mutating func findOffsets(
    of tree: JSONPathTree, at steps: inout [JSONPath.Step], in found: inout [JSONPath: Int]
  ) throws(JSONError) {
    skipSpace()
    if tree.isWanted { found[JSONPath(steps)] = position }
    guard !tree.children.isEmpty, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
      _ = try value()
      return
    }
    let isObject = byte == UInt8(ascii: "{")
    var index = 0
    repeat {
      position += 1
      skipSpace()
      if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
      var step = JSONPath.Step.index(index)
      if isObject {
        step = .key(try string())
        skipSpace()
        position += 1
      }
      index += 1
      if let child = tree.children[step] {
        steps.append(step)
        try findOffsets(of: child, at: &steps, in: &found)
        steps.removeLast()
      } else {
        _ = try value()
      }
      skipSpace()
    } while byte == UInt8(ascii: ",")
    position += 1
  }
}
