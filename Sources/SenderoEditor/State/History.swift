import SenderoCore

/// The maps that edits have led through, the present one among them.
///
/// Maps share what they have in common, so a step costs what it changed. The oldest steps go once all that is kept
/// costs more than the limit.
public struct History: Sendable {
  /// A map, and how it was come by.
  public struct Step: Sendable {
    /// The map after the step.
    public var map: JourneyMap
    /// What was done.
    public var label: LocalizedText
    /// What was selected before it.
    public var before: Selection
    /// What was selected after it.
    public var after: Selection
    /// Tells this map from every other one of the session.
    public var revision: Int
    /// About how many bytes the step keeps that no other does.
    var cost: Int
  }

  /// How many bytes of steps are kept, but for the last step, which is kept whatever it costs.
  public static let limit = 64 << 20

  private let limit: Int
  private var past: [Step] = []
  private var future: [Step] = []
  private var cost = 0
  private var lastRevision = 0
  /// The present map.
  public private(set) var present: Step

  /// Starts with a map.
  public init(_ map: JourneyMap, selection: Selection = Selection(), limit: Int = History.limit) {
    self.limit = limit
    present = Step(
      map: map, label: LocalizedText(verbatim: ""), before: selection, after: selection, revision: 0, cost: 0)
  }

  /// Whether there is a step to undo.
  public var canUndo: Bool { !past.isEmpty }
  /// Whether there is a step to redo.
  public var canRedo: Bool { !future.isEmpty }

  /// Takes a map as the present one without a step: for looking ahead in a copy.
  mutating func show(_ map: JourneyMap) { present.map = map }

  /// Goes on to a new map; what was undone is forgotten.
  public mutating func advance(
    to map: JourneyMap, _ label: LocalizedText, before: Selection, after: Selection
  ) {
    lastRevision += 1
    let step = Step(
      map: map, label: label, before: before, after: after, revision: lastRevision,
      cost: map.object.cost(apartFrom: present.map.object))
    past.append(present)
    cost += step.cost - future.reduce(0) { $0 + $1.cost }
    future.removeAll()
    present = step
    while cost > limit, past.count > 1 {
      cost -= past[1].cost
      past.removeFirst()
    }
  }

  /// Goes back a step and says which was undone; `nil` where there is none.
  public mutating func undo() -> Step? {
    guard let previous = past.popLast() else { return nil }
    let undone = present
    future.append(undone)
    present = previous
    return undone
  }

  /// Takes an undone step again and says which; `nil` where there is none.
  public mutating func redo() -> Step? {
    guard let next = future.popLast() else { return nil }
    past.append(present)
    present = next
    return next
  }
}

extension JSONObject {
  /// About how many bytes an object holds that another does not share with it.
  ///
  /// Only what differs is walked, so one edit costs its own path through the map.
  func cost(apartFrom other: JSONObject) -> Int {
    var bytes = members.count * MemoryLayout<Member>.stride
    for member in members {
      let old = other[member.key]
      if old != member.value { bytes += member.value.cost(apartFrom: old) }
    }
    return bytes
  }
}

extension JSONValue {
  /// Where the items of a list stand, by their ids.
  private static func places(in elements: [JSONValue]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, element) in elements.enumerated() {
      if let id = element.object?["id"]?.string { places[id] = index }
    }
    return places
  }

  fileprivate func cost(apartFrom other: JSONValue?) -> Int {
    switch (self, other) {
    case (.object(let object), .object(let old)?): return object.cost(apartFrom: old)
    case (.object(let object), _): return object.cost(apartFrom: JSONObject())
    case (.array(let elements), _):
      let old = other?.array ?? []
      var bytes = elements.count * MemoryLayout<JSONValue>.stride
      var places: [String: Int]?
      for (index, element) in elements.enumerated() {
        let previous = index < old.count ? old[index] : nil
        if previous == element { continue }
        // An item that only stands elsewhere now is shared; its id tells.
        guard let id = element.object?["id"]?.string else {
          bytes += element.cost(apartFrom: previous)
          continue
        }
        let known = places ?? Self.places(in: old)
        places = known
        let moved = known[id].map { old[$0] }
        if moved != element { bytes += element.cost(apartFrom: moved) }
      }
      return bytes
    case (.string(let text), _), (.number(let text), _): return text.utf8.count
    default: return 0
    }
  }
}
