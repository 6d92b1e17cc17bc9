import SenderoCore

/// A map to be edited, with its file.
public struct Document: Equatable, Sendable {
  /// The map as it was read or made.
  public var map: JourneyMap
  /// The file that it is saved to; `nil` for a map that has no file yet.
  public var path: String?
  /// Whether the file already exists.
  public var isOnDisk: Bool
  /// The reason why the map cannot be changed; `nil` if it can.
  public var readOnlyReason: LocalizedText?
  /// Unsaved edits of earlier sessions.
  public var recoveries: [RecoveryOffer]
  /// The small faults that were repaired while the map was read, apart from ids alone.
  public var repairs: OpeningRepairs?
  /// The names of the others who have the map open.
  public var others: [String] = []
  /// The names of the rows to show under the touchpoints at first.
  public var fieldRows: [String]
  /// A message to show when the map is opened.
  public var notice: LocalizedText?
  /// A problem with saving the map; `nil` if there is none.
  public var warning: LocalizedText?

  /// Makes a document.
  public init(
    map: JourneyMap, path: String? = nil, isOnDisk: Bool = false, readOnlyReason: LocalizedText? = nil,
    recoveries: [RecoveryOffer] = [], repairs: OpeningRepairs? = nil, fieldRows: [String] = [],
    notice: LocalizedText? = nil,
    warning: LocalizedText? = nil
  ) {
    self.map = map
    self.path = path
    self.isOnDisk = isOnDisk
    self.readOnlyReason = readOnlyReason
    self.recoveries = recoveries
    self.repairs = repairs
    self.fieldRows = fieldRows
    self.notice = notice
    self.warning = warning
  }
}
