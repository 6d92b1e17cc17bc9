/// A new item that somebody wrote in a silent round.
public struct RoundEntry: Hashable, Sendable {
  /// What an entry becomes.
  public enum Kind: String, CaseIterable, Sendable {
    case touchpoint
    case painPoint
    case opportunity

    /// The name of the kind of the new item, as in `ItemSchema.name`.
    public var itemKind: String {
      switch self {
      case .touchpoint: Touchpoint.kind.name
      case .painPoint: PainPoint.kind.name
      case .opportunity: Opportunity.kind.name
      }
    }

    /// The name of the kind of item in whose list it is added, as in `ItemSchema.name`.
    public var ownerKind: String { self == .touchpoint ? Stage.kind.name : Touchpoint.kind.name }
  }

  /// The id of the new item, unique in the map.
  public let id: String
  /// What it becomes.
  public let kind: Kind
  /// The id of the stage, or of the touchpoint, in whose list it is added.
  public let owner: String
  /// The name or the text, on one line.
  public let text: String

  /// Makes an entry; the text is cleaned and cut to 2,000 characters.
  public init(id: String, kind: Kind, owner: String, text: String) {
    self.id = id
    self.kind = kind
    self.owner = owner
    self.text = WorkshopJSON.cleaned(text, limit: WorkshopLimits.text)
  }

  /// Reads an entry; `nil` if the value is not one, or has no text.
  init?(json: JSONValue) {
    guard let object = json.object, let id = WorkshopJSON.word(object["id"]),
      let kind = object["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let owner = WorkshopJSON.word(object["owner"]),
      let text = WorkshopJSON.text(object["text"], limit: WorkshopLimits.text), !text.isEmpty
    else { return nil }
    self.init(id: id, kind: kind, owner: owner, text: text)
  }

  /// The entry as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "id": .string(id), "kind": .string(kind.rawValue), "owner": .string(owner), "text": .string(text),
    ])
  }
}
