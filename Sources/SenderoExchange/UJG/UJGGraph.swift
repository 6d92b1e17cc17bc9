import SenderoCore

/// A map as the nodes of a user journey graph.
struct UJGGraph {
  /// The remark on every export.
  static let remark = LocalizedText(
    "ratings, emotions and other fields that a journey graph does not know are in its extensions",
    "las valoraciones, emociones y otros campos que un grafo de recorrido no conoce están en sus extensiones")

  private let map: JourneyMap
  private let title: String
  private let untitled: String

  /// Makes a graph.
  init(_ map: JourneyMap, untitled: String) {
    self.map = map
    self.untitled = untitled
    title = map.title.isEmpty ? untitled : map.title
  }

  /// The members of the document besides its nodes.
  var header: JSONObject {
    [
      "@context": .string("https://ujg.specs.openuji.org/ed/ns/context.jsonld"), "@id": .string(base),
      "@type": .string("UJGDocument"),
    ]
  }

  /// A touchpoint with the index of its stage.
  private typealias Place = (stage: Int, touchpoint: Touchpoint)

  /// Makes the nodes one after the other, so that a large graph is never in memory as a whole.
  func forEachNode(_ take: (JSONValue) -> Void) {
    let places = map.stages.enumerated().flatMap { index, stage in
      stage.touchpoints.map { Place(index, $0) }
    }
    let transitions = transitions(places.map(\.touchpoint))
    take(journey(places, transitions))
    take(entry(places))
    for (index, stage) in map.stages.enumerated() { take(phase(stage, order: index + 1)) }
    channels(places).forEach(take)
    if places.isEmpty { take(node("state/none", "State", ["label": .string(title)])) }
    for place in places {
      take(state(place.touchpoint))
      take(step(place))
      for point in place.touchpoint.painPoints { take(painPoint(point, place.touchpoint)) }
    }
    for transition in transitions {
      var members: JSONObject = [
        "from": reference("state", transition.from), "to": reference("state", transition.to),
      ]
      if !transition.when.isEmpty { members["label"] = .string(transition.when) }
      take(node(transition.path, "Transition", members))
    }
  }

  // MARK: Addresses

  private var base: String { "urn:sendero:" + Self.escaped(map.id) }

  private func address(_ path: String) -> String { base + ":" + path }

  private func reference(_ kind: String, _ id: String) -> JSONValue {
    .string(address(kind + "/" + Self.escaped(id)))
  }

  private func node(_ path: String, _ type: String, _ members: JSONObject) -> JSONValue {
    .object(
      JSONObject(
        [
          .init(key: "@id", value: .string(address(path))), .init(key: "@type", value: .string(type)),
        ] + members.members))
  }

  /// A text as part of an address: everything but letters, digits and a few marks as percent signs and digits.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    return text.utf8.reduce(into: "") { result, byte in
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// Whether a character stands for itself in an address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  // MARK: Nodes

  private func journey(
    _ places: [Place], _ transitions: [(path: String, from: String, to: String, when: String)]
  ) -> JSONValue {
    let states =
      places.isEmpty ? [.string(address("state/none"))] : places.map { reference("state", $0.touchpoint.id) }
    var members: JSONObject = [
      "label": .string(title), "defaultEntryRef": .string(address("entry")),
      "entryRefs": .array([.string(address("entry"))]), "stateRefs": .array(states),
    ]
    if !transitions.isEmpty {
      members["transitionRefs"] = .array(transitions.map { .string(address($0.path)) })
    }
    let known = [JourneyMap.fields.stages.key, JourneyMap.fields.title.key]
    extend(&members, map.object, leaving: known)
    return node("journey", "Journey", members)
  }

  private func entry(_ places: [Place]) -> JSONValue {
    let state = places.first.map { reference("state", $0.touchpoint.id) } ?? .string(address("state/none"))
    return node("entry", "JourneyEntry", ["stateRef": state])
  }

  private func phase(_ stage: Stage, order: Int) -> JSONValue {
    var members: JSONObject = ["label": .string(label(stage.name)), "order": .number(String(order))]
    let known = [Stage.fields.id.key, Stage.fields.name.key, Stage.fields.touchpoints.key]
    extend(&members, stage.object, leaving: known)
    return node("phase/" + Self.escaped(stage.id), "Phase", members)
  }

  /// Sendero's channels are the touchpoints of the graph.
  private func channels(_ places: [Place]) -> [JSONValue] {
    var seen: Set<String> = []
    return places.compactMap { place in
      let channel = place.touchpoint.channel
      guard !channel.isEmpty, seen.insert(channel).inserted else { return nil }
      return node(
        "channel/" + Self.escaped(channel), "Touchpoint",
        ["label": .string(channel), "channel": .string(channel)])
    }
  }

  private func state(_ touchpoint: Touchpoint) -> JSONValue {
    node(
      "state/" + Self.escaped(touchpoint.id), "State", ["label": .string(label(touchpoint.name))])
  }

  private func step(_ place: Place) -> JSONValue {
    let touchpoint = place.touchpoint
    var members: JSONObject = [
      "label": .string(label(touchpoint.name)), "stateRefs": .array([reference("state", touchpoint.id)]),
      "phaseRef": reference("phase", map.stages[place.stage].id),
    ]
    if !touchpoint.channel.isEmpty {
      members["touchpointRefs"] = .array([reference("channel", touchpoint.channel)])
    }
    let fields = Touchpoint.fields
    extend(
      &members, touchpoint.object,
      leaving: [fields.id.key, fields.name.key, fields.channel.key, fields.painPoints.key, fields.next.key])
    return node("step/" + Self.escaped(touchpoint.id), "ExperienceStep", members)
  }

  private func painPoint(_ point: PainPoint, _ touchpoint: Touchpoint) -> JSONValue {
    var members: JSONObject = [
      "label": .string(label(point.text)), "experienceRefs": .array([reference("step", touchpoint.id)]),
    ]
    if let severity = point.severity?.double, (0...4).contains(severity) {
      // As a text: JSON-LD would write a number with a fraction as a double, which is not a decimal.
      members["severity"] = .string(["0", "0.25", "0.5", "0.75", "1"][Int(severity.rounded())])
    }
    if !point.rootCause.isEmpty { members["description"] = .string(point.rootCause) }
    let fields = PainPoint.fields
    extend(
      &members, point.object,
      leaving: [fields.id.key, fields.text.key, fields.severity.key, fields.rootCause.key])
    return node("pain/" + Self.escaped(point.id), "PainPoint", members)
  }

  /// The ways between touchpoints: their branches, or to the next one.
  private func transitions(
    _ touchpoints: [Touchpoint]
  ) -> [(path: String, from: String, to: String, when: String)] {
    let ids = Set(touchpoints.map(\.id))
    var ways: [(path: String, from: String, to: String, when: String)] = []
    for (index, touchpoint) in touchpoints.enumerated() {
      let branches = touchpoint.next.filter { ids.contains($0.to) }
      if touchpoint.next.isEmpty, index + 1 < touchpoints.count {
        ways.append(("way/\(ways.count + 1)", touchpoint.id, touchpoints[index + 1].id, ""))
      }
      for branch in branches { ways.append(("way/\(ways.count + 1)", touchpoint.id, branch.to, branch.when)) }
    }
    return ways
  }

  private func label(_ text: String) -> String { text.isEmpty ? untitled : text }

  private func extend(_ members: inout JSONObject, _ object: JSONObject, leaving keys: [String]) {
    let rest = object.members.filter { !keys.contains($0.key) }
    guard !rest.isEmpty else { return }
    members["extensions"] = .object(["sendero": Self.portable(.object(JSONObject(rest)))])
  }

  /// A value without numbers that no double can hold: JSON-LD has a canonical form only for doubles.
  private static func portable(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number(let literal): (Double(literal) ?? .infinity).isFinite ? value : .string(literal)
    case .array(let elements): .array(elements.map(portable))
    case .object(let object):
      .object(JSONObject(object.members.map { .init(key: $0.key, value: portable($0.value)) }))
    case .null, .bool, .string: value
    }
  }
}
