/// A difference between two maps, with what is needed to apply it to the first.
public struct MapDifference: Hashable, Sendable {
  /// The kinds of differences, in the order in which they matter to the reader.
  public enum Kind: String, CaseIterable, Sendable {
    /// The rating of a touchpoint differs, and with it its colour.
    case rating
    /// The item is only in the second map.
    case added
    /// The item is only in the first map.
    case removed
    /// The item is in another list.
    case moved
    /// The item is at another place in its list.
    case reordered
    /// Another field differs.
    case edited
  }

  /// The kind of difference.
  public var kind: Kind
  /// The changes: one or, for a rating, those of its experience and its intensity.
  public var changes: [MapChange]
  /// The item; for a field of a group or an entry, the item that contains it.
  public var item: ItemIdentity
  /// The steps from the item to the group or the entry whose field differs.
  public var steps: [JSONPath.Step] = []
  /// The ratings in the two maps, of a difference of kind `rating`.
  public var ratings: Ratings?
  /// The list that contains a moved item in the first map.
  public var origin: MergePlace?
  /// The list that contains an added or a moved item in the second map.
  public var destination: MergePlace?
  /// The item that precedes it in the list of the second map; `nil` for the first, or if it did not move.
  public var predecessor: String?
  /// The differences that are applied before this one, by index.
  ///
  /// An item can be moved only into an item that exists, and removed only after what stays was moved out of
  /// it.
  public internal(set) var requirements: [Int] = []

  /// The ratings of a touchpoint in two maps, as their fields hold them.
  public struct Ratings: Hashable, Sendable {
    /// The rating in the first map.
    public var old: Value
    /// The rating in the second map.
    public var new: Value

    /// The values of the two fields of a rating; `nil` if a field is empty.
    public struct Value: Hashable, Sendable {
      /// The experience.
      public var experience: JSONValue?
      /// The intensity.
      public var intensity: JSONValue?

      /// The rating; `nil` if there is none, or its experience is not one of the three words.
      public var rating: Rating? {
        experience?.string.flatMap(Experience.init(rawValue:)).map { experience in
          Rating(experience, isStrong: intensity == .string(Intensity.strong.rawValue))
        }
      }
    }
  }
}
