/// A property that an objective lacks to be SMART.
public struct SMARTGap: Hashable, Sendable {
  /// The criterion that is not met.
  public let part: SMARTPart
  /// The missing property, as the end of a sentence.
  public let lacks: LocalizedText
}
