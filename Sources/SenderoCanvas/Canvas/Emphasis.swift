/// Emphasis that can be combined with any role.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// The raw bits.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold text.
  public static let bold = Emphasis(rawValue: 1)
  /// Dimmed text, such as that of a touchpoint that is retired or does not match the filter.
  public static let dim = Emphasis(rawValue: 2)
  /// Selected; easy to see at every colour depth.
  public static let selected = Emphasis(rawValue: 4)
  /// Text that has to stand out without colours, such as the sign of a bad experience.
  public static let loud = Emphasis(rawValue: 16)
  /// Underlined text.
  public static let underline = Emphasis(rawValue: 8)
}
