import SenderoCore

/// The columns of an imported table and what they were taken for, so that a user can choose otherwise.
public struct ImportedColumns: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The heading in the file.
    public var heading: String
    /// The word of its field, which ``ImportOptions/columns`` takes; `nil` if it has none.
    public var field: String?
    /// The texts in its first rows.
    public var samples: [String]

    /// Makes a column.
    public init(heading: String, field: String?, samples: [String]) {
      (self.heading, self.field, self.samples) = (heading, field, samples)
    }
  }

  /// The columns, from the left.
  public var columns: [Column]
  /// The words of the fields that a column can hold, with their labels.
  public var fields: [Choice]

  /// Makes columns.
  public init(columns: [Column], fields: [Choice]) {
    (self.columns, self.fields) = (columns, fields)
  }
}
