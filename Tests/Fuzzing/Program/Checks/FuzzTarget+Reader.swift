import SenderoCore

extension FuzzTarget {
  /// The JSON reader and writer, and the places of values and errors.
  static let reader = FuzzTarget(name: "reader") { bytes in
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(bytes)
    } catch {
      return flaw(of: error, in: bytes)
    }
    let written = JSONWriter.write(value)
    guard let again = try? JSONReader.read(written) else { return "what is written cannot be read" }
    if again != value { return "what is written reads otherwise" }
    if JSONWriter.write(again) != written { return "it is written otherwise the second time" }
    return flawOfPlaces(in: value, bytes)
  }

  private static func flaw(of error: JSONError, in bytes: [UInt8]) -> String? {
    guard (0...bytes.count).contains(error.offset) else { return "the error is outside: \(error)" }
    let place = TextLocation(offset: error.offset, in: bytes)
    if place.line < 1 || place.column < 1 { return "the error is nowhere: \(place)" }
    if let value = JSONReader.offset(of: error.path, in: bytes), value > error.offset {
      return "the value of the error begins after it: \(error)"
    }
    switch error.kind {
    case .unexpectedEnd, .empty:
      if error.offset != bytes.count { return "the end is not at the end: \(error)" }
    case .unexpectedByte(let byte, _), .controlCharacter(let byte):
      if error.offset == bytes.count || bytes[error.offset] != byte { return "no such byte: \(error)" }
    case .duplicateKey(_, let first):
      if first >= error.offset || bytes[first] != UInt8(ascii: "\"") { return "no first key: \(error)" }
    default:
      if error.offset == bytes.count { return "nothing is wrong at the end: \(error)" }
    }
    // A text that is cut before the error must only report its early end.
    do throws(JSONError) {
      _ = try JSONReader.read(Array(bytes.prefix(error.offset)))
      return nil
    } catch let earlier {
      switch earlier.kind {
      case .empty, .unexpectedEnd: return nil
      default: return "\(error), but \(earlier) before it"
      }
    }
  }

  /// Looks up the last value of each level by its path.
  private static func flawOfPlaces(in value: JSONValue, _ bytes: [UInt8]) -> String? {
    var here = value
    var steps: [JSONPath.Step] = []
    for _ in 0..<4 {
      guard let offset = JSONReader.offset(of: JSONPath(steps), in: bytes) else {
        return "nothing is found at \(JSONPath(steps))"
      }
      if offset >= bytes.count { return "\(JSONPath(steps)) is found behind the end" }
      switch here {
      case .array(let elements):
        guard let last = elements.last else { return nil }
        steps.append(.index(elements.count - 1))
        here = last
      case .object(let object):
        guard let last = object.members.last else { return nil }
        if object[last.key] != last.value { return "the key \(last.key) has another value" }
        steps.append(.key(last.key))
        here = last.value
      default: return nil
      }
    }
    return nil
  }
}
