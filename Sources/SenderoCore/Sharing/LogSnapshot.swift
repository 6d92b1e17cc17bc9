/// The state of a map and its workshop at a place in the log, from which a new participant starts.
///
/// The map follows on a line of its own, so that those who know the state need not read it.
struct LogSnapshot: Equatable, Sendable {
  /// The place whose state it is, in bytes; `nil` for the map that the log starts with.
  var place: Int?
  /// The workshop at that place, as JSON.
  var workshop: JSONValue?
  /// The number of the last record of each author up to that place.
  var numbers: [ParticipantID: Int] = [:]
  /// The hashes of the contents that the file had since live editing began.
  var files: [UInt64] = []
}

extension LogSnapshot {
  private enum Key {
    static let place = "place"
    static let workshop = "workshop"
    static let numbers = "numbers"
    static let files = "files"
  }

  var json: JSONValue {
    var object = JSONObject()
    if let place { object[Key.place] = .number(String(place)) }
    object[Key.workshop] = workshop
    if !numbers.isEmpty {
      object[Key.numbers] = .object(
        JSONObject(
          numbers.sorted { $0.key < $1.key }.map {
            .init(key: $0.key.description, value: .number(String($0.value)))
          }))
    }
    if !files.isEmpty { object[Key.files] = .array(files.map { .string(String($0, radix: 16)) }) }
    return .object(object)
  }

  init?(_ json: JSONValue) {
    guard let object = json.object else { return nil }
    place = object[Key.place]?.integer
    workshop = object[Key.workshop]
    for member in object[Key.numbers]?.object?.members ?? [] {
      if let id = ParticipantID(member.key) { numbers[id] = member.value.integer }
    }
    files = (object[Key.files]?.array ?? []).compactMap(\.hash)
  }
}
