/// The progress of an objective according to the measurements.
public struct ObjectiveProgress: Hashable, Sendable {
  /// The measurement that shows the progress.
  public let measurement: Measurement
  /// The measured figure.
  public let current: Double
  /// The fraction of the way from the baseline to the target, 0 to 1; `nil` if either is missing or both are
  /// equal.
  public let fraction: Double?
  /// Whether the target is reached or passed; `nil` if there is no target, or no direction to compare by.
  public let isReached: Bool?
}
