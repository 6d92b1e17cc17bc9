import SenderoCanvas
import SenderoCore
import SenderoEditor

/// An editor in a workshop: its messages and those of the others change one workshop, as by way of a log.
public struct WorkshopSession: Sendable {
  /// The session of the editor.
  public private(set) var session: EditorSession
  /// The workshop.
  public private(set) var workshop = Workshop()
  /// The time of the boot clock, in milliseconds.
  public private(set) var now: Int64 = 60_000
  private var told = 0
  private static let path = "shop.journey.json"

  /// The editor.
  public var editor: Editor { session.editor }
  /// The messages that the editor has sent, but for its view, one a line.
  public var sent: String {
    session.effects.compactMap { effect in
      guard case .tell(let message, _) = effect else { return nil }
      if case .view = message { return nil }
      // Its id is a random one.
      if case .entry(let entry) = message {
        return "entry \(entry.kind.rawValue) \(entry.owner) \(entry.text)"
      }
      return message.outline
    }.joined(separator: "\n")
  }

  /// Makes a workshop with a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - names: The people, in the order of joining.
  ///   - me: Which of them uses the editor.
  ///   - settings: The settings of the editor.
  ///   - readOnlyReason: Why the editor is read-only, if so.
  ///   - size: The size of the screen.
  public init(
    _ map: JourneyMap, _ names: [String] = ["Ana", "Luis", "Eva"], me: String = "Ana",
    settings: EditorSettings = EditorSettings(), readOnlyReason: LocalizedText? = nil,
    size: Size = Size(width: 80, height: 24)
  ) {
    session = EditorSession(
      map, path: Self.path, readOnlyReason: readOnlyReason, settings: settings, size: size)
    self.me =
      names.firstIndex(of: me).map { ParticipantID(rawValue: UInt64($0 + 1)) } ?? ParticipantID(rawValue: 99)
    for name in names {
      join(name, readOnly: readOnlyReason != nil && name == me)
    }
  }

  /// Who uses the editor.
  public let me: ParticipantID

  /// The id of the person with a name.
  public func id(_ name: String) -> ParticipantID {
    workshop.participant(named: name)?.id ?? ParticipantID(rawValue: 0)
  }

  /// Lets somebody join.
  public mutating func join(_ name: String, readOnly: Bool = false) {
    var id = ParticipantID(rawValue: UInt64(workshop.participants.count + 1))
    if workshop[id] != nil { id = ParticipantID(rawValue: id.rawValue + 100) }
    apply(.join(name: name, readOnly: readOnly), by: id)
  }

  /// Lets somebody else send a message.
  public mutating func say(_ message: WorkshopMessage, by name: String) { apply(message, by: id(name)) }

  /// Lets somebody else select a touchpoint or a stage and see it with a view.
  public mutating func select(
    _ id: String, kind: String = "touchpoint", view: String = "board", zoom: String = "card", by name: String
  ) {
    say(
      .view(
        SharedView(
          view: view, zoom: zoom, arrangement: "stages", selection: ItemIdentity(kind: kind, id: id))),
      by: name)
  }

  /// Passes an event to the editor, and its messages to the workshop.
  public mutating func send(_ event: Event) {
    session.send(event)
    while told < session.effects.count {
      let effect = session.effects[told]
      told += 1
      switch effect {
      case .tell(let message, _): apply(message, by: me)
      case .askTime: send(.time(now))
      default: break
      }
    }
  }

  /// Sends the events of a script.
  public mutating func play(_ script: String) throws {
    for event in try KeyScript(script).events { send(event) }
  }

  /// Lets time pass.
  public mutating func wait(seconds: Int64) {
    now += seconds * 1_000
    send(.time(now))
  }

  private mutating func apply(_ message: WorkshopMessage, by sender: ParticipantID) {
    var map = session.editor.map
    let before = map
    let notices = workshop.apply(message, by: sender, at: now, to: &map)
    if map != before {
      session.files[Self.path] = map
      send(.externalChange(path: Self.path, map))
    }
    send(.workshop(path: Self.path, me: me, workshop, notices))
  }
}
