import SenderoCore

/// The memory of keys and commands across events.
struct KeyMemory: Sendable {
  /// The keys of an edit, and the screen on which they were typed.
  struct Edit: Sendable {
    let context: Command.Context
    let events: [Event]
  }

  /// The keys that are not complete yet.
  struct Pending: Sendable {
    /// The first key of a sequence.
    var first: Key?
    /// The count typed so far; 0 if it has no digit yet.
    var count: Int?
    /// The number of a stage typed so far; 0 if it has no digit yet.
    var stage: Int?

    /// Whether keys are waiting for others.
    var isEmpty: Bool { first == nil && count == nil && stage == nil }
  }

  /// The greatest count.
  static let mostTimes = 999
  /// The greatest number of events of an edit that can be repeated.
  private static let mostEvents = 4096

  /// The number of times each command was run from the palette, by name.
  var paletteUses: [String: Int] = [:]
  /// The keys that are not complete yet.
  var pending = Pending()
  /// The key that is being handled.
  var key: Key?
  /// The latest edit; `nil` if there was none.
  private(set) var lastEdit: Edit?
  /// Whether the latest edit is being repeated.
  var isRepeating = false

  private var events: [Event] = []
  private var context = Command.Context()
  private var hasEdited = false

  /// Records an event, as part of the present command or, if `isNew` is true, as the first of the next one.
  mutating func record(_ event: Event, isNew: Bool, in context: Command.Context) {
    guard !isRepeating else { return }
    if isNew {
      events.removeAll(keepingCapacity: true)
      self.context = context
    }
    if events.count < Self.mostEvents { events.append(event) }
  }

  /// Clears the recorded events, since the present one begins something that cannot be repeated.
  mutating func clear() { events.removeAll(keepingCapacity: true) }

  /// Notes that the present command has changed the map.
  mutating func noteEdit() { hasEdited = true }

  /// Makes the recorded events the latest edit if they have changed the map.
  mutating func finishEvent() {
    guard hasEdited else { return }
    hasEdited = false
    guard !isRepeating, !events.isEmpty, events.count < Self.mostEvents else { return }
    lastEdit = Edit(context: context, events: events)
  }
}
