/// The reason why a document is not a valid journey map, and its location.
public struct MapError: Error, Equatable {
  /// The kinds of errors.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not valid JSON.
    case syntax(JSONError)
    /// Git left a merge conflict in the document.
    case conflictMarker
    /// The document is JSON, but not a journey map.
    case notAMap
    /// `version` is not a whole number of at least 1.
    case noVersion
    /// An item is not an object.
    case notAnObject
    /// A list of items is not an array.
    case notAList
    /// An id or a name is not a string.
    case notText
  }

  /// The kind of error.
  public let problem: Problem
  /// The path of the invalid value, from the root of the document.
  public let path: JSONPath
  /// The line and the column of the error.
  public internal(set) var place: TextLocation
  /// The location of the first of two equal keys.
  public internal(set) var firstPlace: TextLocation?
}
