/// A new value that shares the storage of an older one wherever the two are the same, in the order of keys of
/// the older one.
///
/// A file that changed on disk is read again and is mostly the same as before. Without sharing, each version
/// needs the memory of a whole map, and comparing two versions reads every byte.
struct SharedStorage {
  /// The new value.
  let value: JSONValue
  /// Whether it is the same as the older value, byte for byte.
  let isSame: Bool

  /// Replaces each part of a value that is the same in an older value by the older part.
  ///
  /// Elements of an array are matched by index or, if the older array has another item at that index, by id.
  ///
  /// Cost: grows with the size of both values.
  init(_ new: JSONValue, with old: JSONValue) {
    switch (new, old) {
    case (.string(let text), .string(let other)), (.number(let text), .number(let other)):
      // Two Unicode spellings of a letter are equal strings with different bytes.
      isSame = text == other && text.utf8.elementsEqual(other.utf8)
      value = isSame ? old : new
    case (.array(let elements), .array(let others)):
      let shared = Self.elements(elements, with: others)
      isSame = shared.isSame
      value = isSame ? old : .array(shared.elements)
    case (.object(let object), .object(let other)):
      let shared = Self.members(object.members, with: other.members)
      isSame = shared.isSame
      value = isSame ? old : .object(JSONObject(shared.members))
    case (.null, .null), (.bool(true), .bool(true)), (.bool(false), .bool(false)):
      (value, isSame) = (old, true)
    default: (value, isSame) = (new, false)
    }
  }

  private static func elements(
    _ new: [JSONValue], with old: [JSONValue]
  ) -> (elements: [JSONValue], isSame: Bool) {
    var elements = new
    var isSame = new.count == old.count
    var places: [String: Int]?
    for (index, element) in new.enumerated() {
      let id = element.id
      var place = index < old.count ? index : nil
      if let id, place.map({ old[$0].id != id }) ?? true {
        let known = places ?? Self.places(of: old)
        places = known
        place = known[id]
        isSame = false
      }
      guard let place else { continue }
      let shared = SharedStorage(element, with: old[place])
      elements[index] = shared.value
      if !shared.isSame { isSame = false }
    }
    return (elements, isSame)
  }

  private static func places(of elements: [JSONValue]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, element) in elements.enumerated() { if let id = element.id { places[id] = index } }
    return places
  }

  private static func members(
    _ new: [JSONObject.Member], with old: [JSONObject.Member]
  ) -> (members: [JSONObject.Member], isSame: Bool) {
    var members = ordered(new, like: old)
    var isSame = members.count == old.count
    for (index, member) in members.enumerated() {
      let isInPlace = index < old.count && old[index].key.utf8.elementsEqual(member.key.utf8)
      let place = isInPlace ? index : old.firstIndex { $0.key.utf8.elementsEqual(member.key.utf8) }
      if !isInPlace { isSame = false }
      guard let place else { continue }
      let shared = SharedStorage(member.value, with: old[place].value)
      members[index].value = shared.value
      members[index].key = old[place].key
      if !shared.isSame { isSame = false }
    }
    return (members, isSame)
  }

  /// The new members, with those that the older object also has in their older order.
  ///
  /// The order of keys has no meaning: another tool that sorts them changes nothing. The members of an item
  /// keep the order of its fields, since both sides have them in that order.
  private static func ordered(
    _ new: [JSONObject.Member], like old: [JSONObject.Member]
  ) -> [JSONObject.Member] {
    if new.count == old.count, zip(new, old).allSatisfy({ $0.key.utf8.elementsEqual($1.key.utf8) }) {
      return new
    }
    let common = new.indices.compactMap { index -> (index: Int, place: Int)? in
      old.firstIndex { $0.key.utf8.elementsEqual(new[index].key.utf8) }.map { (index, $0) }
    }
    let sorted = common.sorted { $0.place < $1.place }
    var members = new
    for (target, source) in zip(common, sorted) { members[target.index] = new[source.index] }
    return members
  }
}

extension JSONValue {
  fileprivate var id: String? { object?.id }
}
