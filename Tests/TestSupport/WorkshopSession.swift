import SenderoCanvas
import SenderoCore
import SenderoEditor

/// An editor in a simulated workshop, which applies its messages and those of other people.
public struct WorkshopSession: Sendable {
  /// The session of the editor.
  public private(set) var session: EditorSession
  /// The workshop.
  public private(set) var workshop = Workshop()
  /// The time of the boot clock, in milliseconds.
  public private(set) var now: Int64 = 60_000
  private var handled = 0
  private static let path = "shop.journey.json"

  /// The editor.
  public var editor: Editor { session.editor }
  /// The messages that the editor has sent, except for its view, one per line.
  public var sent: String {
    session.effects.compactMap { effect in
      guard case .tell(let message, _) = effect else { return nil }
      if case .view = message { return nil }
      // Its id is random.
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
  ///   - readOnlyReason: The reason why the editor is read-only; `nil` if it is not.
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

  /// The user of the editor.
  public let me: ParticipantID

  /// The id of the person with a name.
  public func id(_ name: String) -> ParticipantID {
    workshop.participant(named: name)?.id ?? ParticipantID(rawValue: 0)
  }

  /// Adds a person to the workshop.
  public mutating func join(_ name: String, readOnly: Bool = false) {
    var id = ParticipantID(rawValue: UInt64(workshop.participants.count + 1))
    if workshop[id] != nil { id = ParticipantID(rawValue: id.rawValue + 100) }
    apply(.join(name: name, readOnly: readOnly), by: id)
  }

  /// Applies a message from another person.
  public mutating func say(_ message: WorkshopMessage, by name: String) { apply(message, by: id(name)) }

  /// Applies the selection and the view of another person.
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
    while handled < session.effects.count {
      let effect = session.effects[handled]
      handled += 1
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

  /// Advances the clock.
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
