/// A cache of encoded stages for a map that is written repeatedly, so that a write does not
/// encode unchanged stages again.
///
/// The JSON has the content of the map, with the stages last and each encoded separately. Reading a map
/// restores the order of its members.
struct EncodedStageCache {
  private var stages: [JSONValue] = []
  private var pieces: [[UInt8]] = []

  /// Encodes a map as JSON, in pieces to join in order; pieces of unchanged stages are reused.
  ///
  /// Comparing unchanged stages is fast, since values that share storage compare as equal at once. If
  /// stages were added or removed, the stages after them are found by their distance from the end.
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
    // Everything except the closing brace and the line feed.
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
