/// A map that is written again and again, its stages kept as they were written: an edit costs what it changed.
///
/// What comes out says what the map says, the stages last and each laid out as if it stood alone. Reading a map puts
/// its members in their order.
struct StagePieces {
  private var stages: [JSONValue] = []
  private var pieces: [[UInt8]] = []

  /// A map as JSON.
  ///
  /// Stages that are the very same values as before are told by their storage. Where stages came or went, those behind
  /// are found by their place from the end.
  mutating func bytes(of map: JourneyMap) -> [UInt8] {
    let key = JourneyMap.fields.stages.description.key
    var rest = map.object
    guard case .array(let elements)? = rest[key], !elements.isEmpty, rest.members.count > 1 else {
      self = StagePieces()
      return map.bytes
    }
    rest[key] = nil
    let moved = elements.count - stages.count
    pieces = elements.indices.map { index in
      for place in [index, index - moved] where stages.indices.contains(place) {
        if stages[place] == elements[index] { return pieces[place] }
      }
      return JSONWriter.write(elements[index])
    }
    stages = elements
    return joined(after: JSONWriter.write(.object(rest)), key)
  }

  private func joined(after rest: [UInt8], _ key: String) -> [UInt8] {
    var bytes = rest
    // The brace and the line feed.
    bytes.removeLast(2)
    bytes.reserveCapacity(pieces.reduce(bytes.count + key.utf8.count + 16) { $0 + $1.count + 1 })
    bytes += ", \"\(key)\": [".utf8
    for (index, piece) in pieces.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += piece
    }
    bytes += "]}".utf8
    return bytes
  }
}
