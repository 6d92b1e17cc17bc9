/// A person in a workshop, or a projector that only follows.
public struct Participant: Hashable, Identifiable, Sendable {
  /// The id.
  public let id: ParticipantID
  /// The name, cleaned, never empty, and different from that of every other participant.
  public internal(set) var name: String
  /// When the participant joined, in milliseconds of the host's boot clock.
  public let joined: Int64
  /// Whether the participant cannot change the map.
  public internal(set) var isReadOnly: Bool
  /// Two ASCII characters that stand for the participant; no two participants have the same.
  public internal(set) var initials: String
  /// The number of the participant's colour, from 0; the lowest that was free on joining.
  public let colour: Int
  /// The stage or touchpoint that the participant has selected; `nil` if there is none.
  public internal(set) var selection: ItemIdentity?
  /// What the participant sees; `nil` if it is unknown.
  public internal(set) var view: SharedView?

  /// Makes a participant.
  public init(
    id: ParticipantID, name: String, joined: Int64, isReadOnly: Bool = false, initials: String, colour: Int,
    selection: ItemIdentity? = nil, view: SharedView? = nil
  ) {
    self.id = id
    self.name = name
    self.joined = joined
    self.isReadOnly = isReadOnly
    self.initials = initials
    self.colour = colour
    self.selection = selection
    self.view = view
  }

  // MARK: In a snapshot

  /// Reads a participant; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let id = WorkshopJSON.participant(object["id"]),
      let name = WorkshopJSON.text(object["name"], limit: WorkshopLimits.name), !name.isEmpty,
      let joined = WorkshopJSON.time(object["joined"]),
      let initials = object["initials"]?.string, Initials.isValid(initials),
      let colour = WorkshopJSON.number(object["colour"], in: 0...WorkshopLimits.participants)
    else { return nil }
    self.init(
      id: id, name: name, joined: joined, isReadOnly: object["readOnly"] == .bool(true), initials: initials,
      colour: colour, selection: ItemIdentity(workshopJSON: object["selection"]),
      view: object["view"].flatMap(SharedView.init(json:)))
  }

  /// The participant as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "id": id.json, "name": .string(name), "joined": WorkshopJSON.json(joined),
      "readOnly": isReadOnly ? .bool(true) : nil, "initials": .string(initials),
      "colour": WorkshopJSON.json(colour), "selection": selection?.workshopJSON, "view": view?.json,
    ])
  }
}
