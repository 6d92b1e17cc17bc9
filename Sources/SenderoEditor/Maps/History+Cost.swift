import SenderoCore

extension JSONObject {
  /// The approximate number of bytes of an object that another object does not share.
  ///
  /// Only differences are visited, so the time for one edit is that of its path through the map.
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
  /// Returns the index of each item of a list by its id.
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
        // An item that has only moved is shared: its id shows that.
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
