/// Why bytes were refused as a journey map: what, and where.
public struct MapError: Error, Equatable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are no JSON.
    case syntax(JSONError)
    /// They are JSON, but nothing in them says that they are a journey map.
    case notAMap
    /// `version` is no whole number from 1.
    case noVersion
    /// An item is no object.
    case notAnObject
    /// A list of items is no list.
    case notAList
    /// An id or a name is no text.
    case notText
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, as a path from the root of the document.
  public let path: JSONPath
  /// Where, as a line and a column.
  public internal(set) var place: TextLocation
  /// Where a key that stands twice stands first.
  public internal(set) var firstPlace: TextLocation?
}
