/// A conflict: both sides of a merge changed the same thing differently.
public struct MergeConflict: Hashable, Sendable {
  /// The part of the item that both changed.
  public enum Subject: Hashable, Sendable {
    /// A field of the item, by its key.
    case field(String)
    /// One side deleted the item and the other edited it; the item stays.
    case deletion
    /// The list that contains the item.
    case place
  }

  /// The name of the item's kind, as in `ItemSchema.name`.
  public var kind: String
  /// The id of the item; empty if it has none.
  public var id: String
  /// The display name of the item.
  public var name: String
  /// The path of the item in the merged map.
  public var path: JSONPath
  /// The part of the item that both changed.
  public var subject: Subject
  /// The value on our side; `nil` if there is none.
  public var ours: JSONValue?
  /// The value on their side; `nil` if there is none.
  public var theirs: JSONValue?
  /// The side whose value the merged map has.
  public var taken: MergeSide

  /// Makes a conflict.
  public init(
    kind: String, id: String, name: String, path: JSONPath, subject: Subject, ours: JSONValue?,
    theirs: JSONValue?, taken: MergeSide
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.path = path
    self.subject = subject
    self.ours = ours
    self.theirs = theirs
    self.taken = taken
  }
}
