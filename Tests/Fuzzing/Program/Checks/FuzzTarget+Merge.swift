import SenderoCore

extension FuzzTarget {
  /// Merging a map with two changed versions of it.
  ///
  /// The byte 30, which does not occur in JSON, ends each part. The first part is a document; so is any other that
  /// begins with a brace, and the rest are edits to the first one.
  static let merge = FuzzTarget(name: "merge") { bytes in
    let parts = bytes.split(separator: 30, maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, let base = map(first) else { return nil }
    let sides = parts.dropFirst().map { part in
      part.first == UInt8(ascii: "{") ? map(part) : map(MapEdits.edited(base, by: part).bytes[...])
    }
    guard let ours = sides.first ?? base, let theirs = sides.dropFirst().first ?? base else { return nil }
    return flaw(base, ours, theirs)
  }

  private static func map(_ bytes: ArraySlice<UInt8>) -> JourneyMap? {
    (try? JourneyMap.read(Array(bytes)))?.map
  }

  private static func flaw(_ base: JourneyMap, _ ours: JourneyMap, _ theirs: JourneyMap) -> String? {
    for (side, other) in [(MergeSide.ours, MergeSide.theirs), (.theirs, .ours)] {
      let merged = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: side)
      let swapped = JourneyMap.merging(base: base, ours: theirs, theirs: ours, preferring: other)
      if let flaw = flawOfReading(merged.map) {
        return "merged, \(flaw)"
      }
      if merged.map != swapped.map { return "the merge depends on which side is which" }
      if merged.conflicts.count != swapped.conflicts.count { return "the conflicts depend on the side" }
      for conflict in merged.conflicts where merged.map.item(at: conflict.path) == nil {
        return "a conflict leads nowhere: \(conflict.path)"
      }
      for one in [ours, theirs] {
        for (left, right) in [(base, one), (one, base), (one, one)] {
          let merged = JourneyMap.merging(base: base, ours: left, theirs: right, preferring: side)
          if merged.map != one { return "merged without changes on one side, a map differs" }
          if !merged.conflicts.isEmpty { return "merged without changes on one side, a map has conflicts" }
        }
      }
    }
    return nil
  }
}
