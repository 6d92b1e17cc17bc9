import SenderoCore

/// Unsaved edits of an earlier session that can be recovered.
public struct RecoveryOffer: Equatable, Sendable {
  /// The place where they are stored, which identifies them.
  public var place: String
  /// The time at which they were stored, as text for the user.
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
