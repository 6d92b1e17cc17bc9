@testable import SenderoCore

/// A workshop on a small map, to which a test sends a message each second.
struct SharedLog {
  /// Two stages: `look` with `poster` (pain point `dear`) and `web` (opportunity `chat`), and `buy` with `till`.
  static let map: JourneyMap = {
    var map = JourneyMap(id: "map")
    var poster = Touchpoint(id: "poster", name: "Poster")
    poster.painPoints = ItemList([
      PainPoint(
        object: JSONObject([
          .init(key: "id", value: .string("dear")), .init(key: "text", value: .string("Dear")),
        ]))
    ])
    var web = Touchpoint(id: "web", name: "Web")
    web.opportunities = ItemList([
      Opportunity(
        object: JSONObject([
          .init(key: "id", value: .string("chat")), .init(key: "text", value: .string("Chat")),
        ]))
    ])
    var gone = Touchpoint(id: "gone", name: "Gone")
    gone.retired = "2020-01-01"
    map.stages = ItemList([
      stage("look", [poster, web]), stage("buy", [Touchpoint(id: "till", name: "Till"), gone]),
    ])
    return map
  }()

  static let ana = ParticipantID(rawValue: 1)
  static let luis = ParticipantID(rawValue: 2)
  static let eva = ParticipantID(rawValue: 3)
  static let wall = ParticipantID(rawValue: 4)
  /// A participant who has not joined.
  static let stranger = ParticipantID(rawValue: 5)

  var map = SharedLog.map
  var workshop = Workshop()
  var notices: [WorkshopNotice] = []
  private(set) var now: Int64 = 0

  /// Makes a workshop with Ana, Luis and Eva, in this order, and a read-only projector.
  static func ofThree() -> SharedLog {
    var log = SharedLog()
    log.send(.join(name: "Ana", readOnly: false), by: ana)
    log.send(.join(name: "Luis", readOnly: false), by: luis)
    log.send(.join(name: "Eva", readOnly: false), by: eva)
    log.send(.join(name: "Wall", readOnly: true), by: wall)
    log.notices = []
    return log
  }

  /// Sends a message, a second after the previous one or at a given time.
  mutating func send(_ message: WorkshopMessage, by sender: ParticipantID, at time: Int64? = nil) {
    now = time ?? now + 1_000
    notices += workshop.apply(message, by: sender, at: now, to: &map)
  }

  /// The notices in English, one per line.
  var noticeText: String { notices.map(\.text.english).joined(separator: "\n") }

  private static func stage(_ id: String, _ touchpoints: [Touchpoint]) -> Stage {
    var stage = Stage(
      object: JSONObject([.init(key: "id", value: .string(id)), .init(key: "name", value: .string(id))]))
    stage.touchpoints = ItemList(touchpoints)
    return stage
  }
}

extension RoundEntry {
  /// A touchpoint for a stage.
  static func touchpoint(_ id: String, in owner: String = "look") -> RoundEntry {
    RoundEntry(id: id, kind: .touchpoint, owner: owner, text: "New \(id)")
  }
}
