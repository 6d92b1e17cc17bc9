/// A map that was read, with the repairs made to it.
public struct ReadMap: Sendable {
  /// The map, with its known fields in order and an id for every item.
  public var map: JourneyMap
  /// The number of items without an id that were given one.
  public var idsGiven = 0
  /// The number of items with a duplicate id that were given a new one.
  public var idsRepeated = 0
  /// The other repairs, in the order of the document, apart from the ids.
  public var repairs: [Repair] = []
  /// The map with its values as they are in the file, to undo the repairs of values; `nil` if no value was
  /// repaired.
  ///
  /// Ids, and items made from texts, are in both maps: without them the map could not be edited.
  public var asWritten: JourneyMap?
  /// The version of the format, if it is newer than this program can write.
  public var newerVersion: Int?
}
