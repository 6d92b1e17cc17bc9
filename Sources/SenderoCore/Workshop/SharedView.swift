/// What a participant sees of the map, for those who follow.
///
/// The values are the names that commands use. A name that another version of the program knows and this one
/// does not is carried along and has no effect.
public struct SharedView: Hashable, Sendable {
  /// The name of the view of the map, such as `board`; `nil` if it is unknown.
  public var view: String?
  /// The name of the zoom, such as `card`; `nil` if it is unknown.
  public var zoom: String?
  /// The id of the persona of the lens; `nil` for everybody.
  public var persona: String?
  /// The channel of the lens; `nil` for every channel.
  public var channel: String?
  /// The name of the arrangement of the board, such as `stages`; `nil` if it is unknown.
  public var arrangement: String?
  /// The selected stage or touchpoint; `nil` if nothing is selected.
  public var selection: ItemIdentity?

  /// Makes a view.
  public init(
    view: String? = nil, zoom: String? = nil, persona: String? = nil, channel: String? = nil,
    arrangement: String? = nil, selection: ItemIdentity? = nil
  ) {
    self.view = view
    self.zoom = zoom
    self.persona = persona
    self.channel = channel
    self.arrangement = arrangement
    self.selection = selection
  }

  /// Reads a view; `nil` if the value is not an object.
  ///
  /// Parts that cannot be read are left out.
  public init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    view = WorkshopJSON.word(object["view"])
    zoom = WorkshopJSON.word(object["zoom"])
    persona = WorkshopJSON.word(object["persona"])
    channel = WorkshopJSON.word(object["channel"])
    arrangement = WorkshopJSON.word(object["arrangement"])
    selection = ItemIdentity(workshopJSON: object["selection"])
  }

  /// The view as an object, without the parts that have no value.
  public var json: JSONValue {
    WorkshopJSON.object([
      "view": view.map(JSONValue.string), "zoom": zoom.map(JSONValue.string),
      "persona": persona.map(JSONValue.string), "channel": channel.map(JSONValue.string),
      "arrangement": arrangement.map(JSONValue.string), "selection": selection?.workshopJSON,
    ])
  }
}
