import SenderoCore

/// A map that is being edited, and where it belongs.
public struct Document: Equatable, Sendable {
  /// The map as it was read or made.
  public var map: JourneyMap
  /// The file it is saved to; `nil` for a map that has no name yet.
  public var path: String?
  /// Whether the file is there already.
  public var isOnDisk: Bool
  /// Why the map cannot be changed, where it cannot.
  public var readOnlyReason: LocalizedText?
  /// Unsaved edits of earlier sessions.
  public var recoveries: [RecoveryOffer]
  /// What is to be said on opening it.
  public var notice: LocalizedText?
  /// What is wrong with saving it, if so.
  public var warning: LocalizedText?

  /// Makes a document.
  public init(
    map: JourneyMap, path: String? = nil, isOnDisk: Bool = false, readOnlyReason: LocalizedText? = nil,
    recoveries: [RecoveryOffer] = [], notice: LocalizedText? = nil, warning: LocalizedText? = nil
  ) {
    self.map = map
    self.path = path
    self.isOnDisk = isOnDisk
    self.readOnlyReason = readOnlyReason
    self.recoveries = recoveries
    self.notice = notice
    self.warning = warning
  }
}
