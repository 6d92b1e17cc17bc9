import SenderoCore

/// The maps that the start screen offers.
struct OfferedMaps: Sendable {
  /// The recently opened maps, the latest first.
  private(set) var recent: [RecentMap]
  /// The present time in seconds since 1970, for the ages of the recent maps.
  let now: Int64
  /// Unsaved edits of earlier sessions, the newest first.
  var recoveries: [RecoveryOffer]
  /// The paths of the recent maps whose files are missing; `nil` until the session has been asked.
  var missing: Set<String>?

  /// Makes a list of offers.
  init(recent: [RecentMap], now: Int64, recoveries: [RecoveryOffer]) {
    self.recent = recent
    self.now = now
    self.recoveries = recoveries
  }

  /// Returns whether the file of a recent map is known to be missing.
  func isMissing(_ map: RecentMap) -> Bool { missing?.contains(map.path) ?? false }

  /// Returns the unsaved edits that are stored at a place; `nil` if there are none.
  func recovery(at place: String) -> RecoveryOffer? { recoveries.first { $0.place == place } }

  /// Removes a map from the recent ones.
  mutating func forget(_ map: RecentMap) { recent.removeAll { $0 == map } }
}
