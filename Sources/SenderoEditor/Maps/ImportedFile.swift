import SenderoCore

/// A file in another format that was read for an import, before anything of it is in the map.
public struct ImportedFile: Equatable, Sendable {
  /// A column of a table.
  public struct Column: Equatable, Sendable {
    /// The heading in the file.
    public var heading: String
    /// The field that the column is taken for, as one of `fields`; `nil` if it is taken for none.
    public var field: String?
    /// The values of the column in the first rows.
    public var samples: [String]

    /// Makes a column.
    public init(heading: String, field: String?, samples: [String]) {
      (self.heading, self.field, self.samples) = (heading, field, samples)
    }
  }

  /// What the user has chosen so far.
  public struct Choices: Equatable, Sendable {
    /// The number of the map in the file, from 1; `nil` if none was chosen.
    public var pick: Int?
    /// The field for each column whose field was chosen, by heading.
    public var fields: [String: String] = [:]

    /// Makes choices; none by default.
    public init(pick: Int? = nil, fields: [String: String] = [:]) {
      (self.pick, self.fields) = (pick, fields)
    }
  }

  /// The path of the file.
  public var path: String
  /// The name of the format.
  public var format: String
  /// The map; `nil` if the file holds several and none was chosen.
  public var map: JourneyMap?
  /// The names of the maps that the file holds, if one has to be chosen.
  public var names: [String]
  /// The columns, if the file is a table.
  public var columns: [Column]
  /// The fields that a column can hold, with their labels.
  public var fields: [Choice]
  /// What was repaired, assumed or left out, one sentence each.
  public var remarks: [LocalizedText]
  /// The choices that it was read with.
  public var choices: Choices

  /// Makes a file that was read.
  public init(
    path: String, format: String, map: JourneyMap?, names: [String] = [], columns: [Column] = [],
    fields: [Choice] = [], remarks: [LocalizedText] = [], choices: Choices = Choices()
  ) {
    self.path = path
    self.format = format
    self.map = map
    self.names = names
    self.columns = columns
    self.fields = fields
    self.remarks = remarks
    self.choices = choices
  }
}
