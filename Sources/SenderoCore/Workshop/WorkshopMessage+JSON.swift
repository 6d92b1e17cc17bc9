/// The form of a message in the log: an object whose member `message` names it.
extension WorkshopMessage {
  /// The message as an object.
  public var json: JSONValue {
    var object = JSONObject([.init(key: "message", value: .string(word))])
    for (key, value) in members { object.members.append(.init(key: key, value: value)) }
    return .object(object)
  }

  /// Reads a message; texts are cleaned and cut.
  ///
  /// It is `nil` if this version knows no such message, or if a part is missing, of another kind or out of its
  /// range.
  ///
  /// - Parameter json: Any value.
  public init?(json: JSONValue) {
    guard let object = json.object, let word = object["message"]?.string else { return nil }
    func seconds() -> Int? { WorkshopJSON.number(object["seconds"], in: WorkshopLimits.seconds) }
    func name() -> String? { WorkshopJSON.text(object["name"], limit: WorkshopLimits.name) }
    let message: WorkshopMessage? =
      switch word {
      case "join": name().map { .join(name: $0, readOnly: object["readOnly"] == .bool(true)) }
      case "leave": .leave
      case "left": WorkshopJSON.participant(object["who"]).map { .left($0) }
      case "rename": name().map { .rename(name: $0) }
      case "select": .select(ItemIdentity(workshopJSON: object["item"]))
      case "view": object["view"].flatMap(SharedView.init(json:)).map { .view($0) }
      case "openVote":
        object["kind"]?.string.flatMap(VoteKind.init(rawValue:)).flatMap { kind in
          WorkshopJSON.number(object["dots"], in: WorkshopLimits.dots).map { .openVote(kind, dots: $0) }
        }
      case "putDot": WorkshopJSON.word(object["item"]).map { .putDot($0) }
      case "takeDot": WorkshopJSON.word(object["item"]).map { .takeDot($0) }
      case "endVote": .endVote
      case "dropVote": .dropVote
      case "openRound": seconds().map { .openRound(seconds: $0) }
      case "entry": object["entry"].flatMap(RoundEntry.init(json:)).map { .entry($0) }
      case "endRound": .endRound
      case "setTimer": seconds().map { .setTimer(seconds: $0) }
      case "addToTimer": seconds().map { .addToTimer(seconds: $0) }
      case "stopTimer": .stopTimer
      case "lock": .lock
      case "unlock": .unlock
      case "gather": .gather
      case "refuseGather": .refuseGather
      default: nil
      }
    guard let message else { return nil }
    self = message
  }

  private var word: String {
    switch self {
    case .join: "join"
    case .leave: "leave"
    case .left: "left"
    case .rename: "rename"
    case .select: "select"
    case .view: "view"
    case .openVote: "openVote"
    case .putDot: "putDot"
    case .takeDot: "takeDot"
    case .endVote: "endVote"
    case .dropVote: "dropVote"
    case .openRound: "openRound"
    case .entry: "entry"
    case .endRound: "endRound"
    case .setTimer: "setTimer"
    case .addToTimer: "addToTimer"
    case .stopTimer: "stopTimer"
    case .lock: "lock"
    case .unlock: "unlock"
    case .gather: "gather"
    case .refuseGather: "refuseGather"
    }
  }

  private var members: [(String, JSONValue)] {
    switch self {
    case .join(let name, let readOnly):
      [("name", .string(name))] + (readOnly ? [("readOnly", .bool(true))] : [])
    case .left(let id): [("who", id.json)]
    case .rename(let name): [("name", .string(name))]
    case .select(let item): item.map { [("item", $0.workshopJSON)] } ?? []
    case .view(let view): [("view", view.json)]
    case .openVote(let kind, let dots):
      [("kind", .string(kind.rawValue)), ("dots", WorkshopJSON.json(dots))]
    case .putDot(let item), .takeDot(let item): [("item", .string(item))]
    case .openRound(let seconds), .setTimer(let seconds), .addToTimer(let seconds):
      [("seconds", WorkshopJSON.json(seconds))]
    case .entry(let entry): [("entry", entry.json)]
    case .leave, .endVote, .dropVote, .endRound, .stopTimer, .lock, .unlock, .gather, .refuseGather: []
    }
  }
}
