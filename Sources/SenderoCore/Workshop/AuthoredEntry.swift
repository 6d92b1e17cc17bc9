/// An entry of a round with its author.
public struct AuthoredEntry: Hashable, Sendable {
  /// The entry.
  public let entry: RoundEntry
  /// Who wrote it.
  public let author: ParticipantID
  /// The name of the author, who may have left.
  public internal(set) var name: String
  /// Whether the entry is in the map, after the round; it is not if its touchpoint was deleted.
  public internal(set) var isInMap = false

  /// Makes an entry that is not in the map yet.
  init(_ entry: RoundEntry, author: ParticipantID, name: String) {
    self.entry = entry
    self.author = author
    self.name = name
  }

  /// Reads an entry; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let entry = object["entry"].flatMap(RoundEntry.init(json:)),
      let author = WorkshopJSON.participant(object["author"]),
      let name = WorkshopJSON.text(object["name"], limit: WorkshopLimits.name), !name.isEmpty
    else { return nil }
    self.init(entry, author: author, name: name)
    isInMap = object["inMap"] == .bool(true)
  }

  /// The entry as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "entry": entry.json, "author": author.json, "name": .string(name),
      "inMap": isInMap ? .bool(true) : nil,
    ])
  }
}
