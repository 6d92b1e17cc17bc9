extension JSONParser {
  /// The error for an unexpected byte at the current position, or for the end of the text there.
  func unexpected(_ expected: JSONError.Expected, isAfterValue: Bool = false) -> JSONError {
    guard position < bytes.count else {
      return failure(.unexpectedEnd(expected: expected), isAfterValue: isAfterValue)
    }
    guard bytes.lengthOfScalar(at: position, end: bytes.count) > 0 else {
      return failure(.invalidUTF8, isAfterValue: isAfterValue)
    }
    return failure(.unexpectedByte(bytes[position], expected: expected), isAfterValue: isAfterValue)
  }

  /// An error at an offset, or at the current position if no offset is given.
  func failure(_ kind: JSONError.Kind, at offset: Int? = nil, isAfterValue: Bool = false) -> JSONError {
    JSONError(kind, offset: offset ?? position, path: path(isAfterValue: isAfterValue))
  }

  /// The path of the value that is being read; after a value, the path of its container.
  private func path(isAfterValue: Bool) -> JSONPath {
    var steps: [JSONPath.Step] = []
    for (level, container) in open.enumerated() {
      let isInnermost = level == open.count - 1
      let nextValue = isInnermost ? values.count : open[level + 1].firstValue
      let nextKey = isInnermost ? keys.count : open[level + 1].firstKey
      let elements = nextValue - container.firstValue
      if !container.isObject {
        if !(isInnermost && isAfterValue) { steps.append(.index(elements)) }
      } else if nextKey - container.firstKey > elements {
        steps.append(.key(keys[nextKey - 1].text))
      }
    }
    return JSONPath(steps)
  }
}
