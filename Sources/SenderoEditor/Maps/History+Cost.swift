import SenderoCore

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
      if let id = element.object?.id { places[id] = index }
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
      for index in elements.changes(from: old).new {
        let element = elements[index]
        let previous = index < old.count ? old[index] : nil
        if previous == element { continue }
        let id = element.object?.id
        // An item that only stands elsewhere now is shared; its id tells.
        guard let id, id != previous?.object?.id else {
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
