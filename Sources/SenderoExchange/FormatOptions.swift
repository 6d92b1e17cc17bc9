import SenderoCanvas
import SenderoCore

/// The options for writing a map in another format.
public struct FormatOptions: Sendable {
  /// The language of all texts that do not come from the map.
  public var language: Language
  /// The width of the paper in cells.
  public var width: Int
  /// The amount of detail shown of each touchpoint.
  public var zoom: Zoom
  /// Whether an overview of all stages comes first if they do not fit side by side.
  public var hasOverview: Bool
  /// Whether retired touchpoints are shown; they are never counted.
  public var showsRetired: Bool
  /// Converts a drawing to text, by default without colours.
  public var print: @Sendable (Canvas) -> String

  /// Makes options.
  public init(
    language: Language, width: Int = 100, zoom: Zoom = .card, hasOverview: Bool = false,
    showsRetired: Bool = false,
    print: @escaping @Sendable (Canvas) -> String = { $0.plainText }
  ) {
    self.language = language
    self.width = width
    self.zoom = zoom
    self.hasOverview = hasOverview
    self.showsRetired = showsRetired
    self.print = print
  }
}
