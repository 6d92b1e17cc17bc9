import SenderoCore

/// A map that was imported, with remarks on the import.
public struct ImportedMap: Sendable {
  /// The map, with an id for every item.
  public var map: JourneyMap
  /// What was repaired, assumed or left out, in the order of the file.
  public var remarks: [ExchangeRemark]
  /// The columns, if the file is a table of another program.
  public var columns: ImportedColumns?

  /// Makes a result.
  public init(_ map: JourneyMap, remarks: [ExchangeRemark] = [], columns: ImportedColumns? = nil) {
    self.map = map
    self.remarks = remarks
    self.columns = columns
  }
}
