/// A map that is written again and again, its stages kept as they were written: an edit costs what it changed.
///
/// What comes out says what the map says, the stages last and each laid out as if it stood alone. Reading a map puts
/// its members in their order.
struct EncodedStageCache {
  private var stages: [JSONValue] = []
  private var pieces: [[UInt8]] = []

  /// A map as JSON, in pieces that come one behind another; those of stages are shared with what was written before.
  ///
  /// Stages that are the very same values as before are told by their storage. Where stages came or went, those behind
  /// are found by their place from the end.
  mutating func pieces(of map: JourneyMap) -> [[UInt8]] {
    let key = JourneyMap.fields.stages.key
    var rest = map.object
    guard case .array(let elements)? = rest[key], !elements.isEmpty, rest.members.count > 1 else {
      self = EncodedStageCache()
      return [map.bytes]
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

  private func joined(after rest: [UInt8], _ key: String) -> [[UInt8]] {
    let comma = [UInt8(ascii: ",")]
    // All but the brace and the line feed.
    let start = rest.dropLast(2) + ", \"\(key)\": [".utf8
    var joined = [Array(start)]
    for (index, piece) in pieces.enumerated() {
      if index > 0 { joined.append(comma) }
      joined.append(piece)
    }
    joined.append(Array("]}".utf8))
    return joined
  }
}
