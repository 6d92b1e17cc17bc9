extension JSONParser {
  /// Opens the array or object whose bracket is the current byte.
  mutating func enter(isObject: Bool) throws(JSONError) {
    guard open.count < depth else { throw failure(.tooDeep(limit: depth)) }
    open.append(Container(isObject: isObject, firstValue: values.count, firstKey: keys.count))
    position += 1
  }

  /// Closes the innermost container and returns it with the values read for it.
  mutating func leave() -> JSONValue {
    position += 1
    guard let container = open.popLast() else { return .null }
    let elements = values.take(from: container.firstValue)
    guard container.isObject else {
      // `Array(unsafeUninitializedCapacity:)` is slower here: it looks up the array's type in each call.
      var array: [JSONValue] = []
      array.reserveCapacity(elements.count)
      for index in elements.indices { array.append(elements.moveElement(from: index)) }
      return .array(array)
    }
    let names = keys.take(from: container.firstKey)
    var members: [JSONObject.Member] = []
    members.reserveCapacity(elements.count)
    for index in elements.indices {
      let key = names.moveElement(from: index)
      members.append(JSONObject.Member(key: key.text, value: elements.moveElement(from: index)))
    }
    return .object(JSONObject(members))
  }

  /// Reads a key and its colon.
  mutating func key(expected: JSONError.Expected) throws(JSONError) {
    guard byte == UInt8(ascii: "\"") else { throw unexpected(expected) }
    let key = try keyString()
    try keep(key)
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw unexpected(.colon) }
    position += 1
  }

  /// Adds a key to the innermost object; throws if the object already has it.
  private mutating func keep(_ key: JSONKey) throws(JSONError) {
    let last = open.count - 1
    let first = open[last].firstKey
    let count = keys.count - first
    let mark = key.mark
    var isNew = true
    if open[last].marks & mark == 0, open[last].seen == nil {
      // The usual case.
    } else if count < Self.mostComparedKeys {
      for index in first..<keys.count where keys[index].isSame(as: key) { isNew = false }
    } else {
      if open[last].seen == nil { open[last].seen = Set((first..<keys.count).map { keys[$0].text }) }
      isNew = open[last].seen?.insert(key.text).inserted ?? true
    }
    open[last].marks |= mark
    keys.push(key)
    guard !isNew else { return }
    let twin = (first..<keys.count).first { keys[$0].isSame(as: key) } ?? first
    throw failure(.duplicateKey(key.text, firstOffset: keys[twin].offset), at: key.offset)
  }

  /// The number of keys up to which comparing each pair is faster than hashing.
  private static var mostComparedKeys: Int { 32 }
}
