import SenderoCore

/// The options for importing a map.
public struct ImportOptions: Sendable {
  /// The language of the new map, and of texts that do not come from the file.
  public var language: Language
  /// The title of the map if the file has none, such as the name of the file.
  public var title: String
  /// The number of the map to read, from 1, in a file with several; `nil` if none was chosen.
  public var pick: Int?
  /// The fields that columns of a table hold, chosen by the user: the heading of the column, and the name of
  /// the field, as ``ColumnMeaning/init(typed:)`` reads it.
  public var columns: [(heading: String, field: String)]
  /// Whether scores beyond the scale of the format are brought to it by the greatest one, instead of each
  /// counting as the nearest step.
  public var rescalesScores = false
  /// The map that the import is added to, if it is known: a log of events gives measurements of its stages.
  public var target: JourneyMap?
  /// The seed for the ids of new items, so that scripts write the same file each time.
  public var seed: UInt64

  /// Makes options.
  public init(
    language: Language, title: String = "", pick: Int? = nil,
    columns: [(heading: String, field: String)] = [], seed: UInt64 = 1
  ) {
    self.language = language
    self.title = title
    self.pick = pick
    self.columns = columns
    self.seed = seed
  }
}
