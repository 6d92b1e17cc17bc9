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
