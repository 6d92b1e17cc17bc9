import SenderoCore

/// Unsaved edits of an earlier session that can be recovered.
public struct RecoveryOffer: Equatable, Sendable {
  /// Where they are kept; tells them from others.
  public var place: String
  /// When they were kept, for people to read.
  public var when: String
  /// The edits.
  public var copy: RecoveryCopy

  /// Makes an offer.
  public init(place: String, when: String, copy: RecoveryCopy) {
    self.place = place
    self.when = when
    self.copy = copy
  }
}

/// A map that is open with edits that no file holds.
public struct UnsavedMap: Equatable, Sendable {
  /// The file as it is spelled; `nil` for none yet.
  public var path: String?
  /// Tells this state of the map from every other of its editor.
  public var revision: Int
  /// The map as the file has it; `nil` where there is no file.
  public var base: JourneyMap?
  /// The map with the edits.
  public var map: JourneyMap

  /// Makes an unsaved map.
  public init(path: String?, revision: Int, base: JourneyMap?, map: JourneyMap) {
    self.path = path
    self.revision = revision
    self.base = base
    self.map = map
  }
}

extension Editor {
  /// The maps that leaving would lose edits of, the one in front first.
  ///
  /// What is being typed counts as if it were entered.
  ///
  /// Cost: that of the number of open maps.
  public var unsavedMaps: [UnsavedMap] {
    (unsavedMap.map { [$0] } ?? []) + navigation.left.compactMap(\.unsavedMap)
  }

  private var unsavedMap: UnsavedMap? {
    let map = mapAsTyped
    guard wouldLose || map != self.map else { return nil }
    return UnsavedMap(path: path, revision: history.present.revision, base: base, map: map)
  }
}
