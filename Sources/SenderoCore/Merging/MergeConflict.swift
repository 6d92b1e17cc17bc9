/// Something that both sides of a merge changed, each to something else.
public struct MergeConflict: Hashable, Sendable {
  /// What both changed.
  public enum Subject: Hashable, Sendable {
    /// The field with a key.
    case field(String)
    /// One side deleted the item, the other edited it; it stands.
    case deletion
    /// Which list the item stands in.
    case place
  }

  /// The name of the item's kind, as in `ItemSchema.name`.
  public var kind: String
  /// The item's id; empty for one that has none.
  public var id: String
  /// What people call the item.
  public var name: String
  /// Where the item stands in the merged map.
  public var path: JSONPath
  /// What both changed.
  public var subject: Subject
  /// What our side says; `nil` where it says nothing.
  public var ours: JSONValue?
  /// What their side says; `nil` where it says nothing.
  public var theirs: JSONValue?
  /// Whose value the merged map has.
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
