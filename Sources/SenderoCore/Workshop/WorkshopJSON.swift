/// Reads parts of messages and snapshots: every text is cleaned and cut, every number has a range.
enum WorkshopJSON {
  /// Returns a text on one line without control and invisible characters, cut to a length.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The greatest length, in Unicode scalars.
  /// - Returns: The text without white space at either end; it may be empty.
  static func cleaned(_ text: String, limit: Int) -> String {
    var cleaned = String.UnicodeScalarView()
    var count = 0
    // A text of a hostile length is not walked to its end.
    for scalar in text.unicodeScalars.prefix(4 * limit) {
      guard count < limit else { break }
      let mark = SafeText.mark(for: scalar)
      if mark == " " || mark == "↵" {
        cleaned.append(" ")
      } else if SafeText.isSeen(scalar) || SafeText.isJoiner(scalar) {
        cleaned.append(scalar)
      } else {
        continue
      }
      count += 1
    }
    return String(cleaned).trimmed
  }

  /// Reads a text; `nil` if the value is not one.
  static func text(_ value: JSONValue?, limit: Int) -> String? {
    value?.string.map { cleaned($0, limit: limit) }
  }

  /// Reads an id or a word, which is never cut: a longer or an empty one is `nil`.
  static func word(_ value: JSONValue?) -> String? {
    guard let text = value?.string, !text.isEmpty, text.unicodeScalars.count <= WorkshopLimits.word else {
      return nil
    }
    return text
  }

  /// Reads a whole number; `nil` if it is not one or out of its range.
  static func number(_ value: JSONValue?, in range: ClosedRange<Int>) -> Int? {
    guard case .number(let literal)? = value, let number = Int(literal), range.contains(number) else {
      return nil
    }
    return number
  }

  /// Reads a time of the boot clock, in milliseconds.
  static func time(_ value: JSONValue?) -> Int64? {
    guard case .number(let literal)? = value else { return nil }
    return Int64(literal)
  }

  /// Reads the id of a participant.
  static func participant(_ value: JSONValue?) -> ParticipantID? { value.flatMap(ParticipantID.init(json:)) }

  /// Makes an object, without the members that have no value.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(JSONObject(members.compactMap { key, value in value.map { .init(key: key, value: $0) } }))
  }

  /// The JSON form of a whole number.
  static func json(_ number: some BinaryInteger) -> JSONValue { .number(String(number)) }
}

extension ItemIdentity {
  /// Reads an identity of a message; `nil` if the value is not one.
  init?(workshopJSON value: JSONValue?) {
    guard let object = value?.object, let kind = WorkshopJSON.word(object["kind"]),
      let id = WorkshopJSON.word(object["id"])
    else { return nil }
    self.init(kind: kind, id: id)
  }

  /// The identity in a message.
  var workshopJSON: JSONValue { WorkshopJSON.object(["kind": .string(kind), "id": .string(id)]) }
}
