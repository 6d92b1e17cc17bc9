import SenderoCanvas
import SenderoCore

/// How to write a map in another format.
public struct FormatOptions: Sendable {
  /// The language of everything but the map.
  public var language: Language
  /// The width of the paper in cells.
  public var width: Int
  /// How much of each touchpoint is shown.
  public var zoom: Zoom
  /// Whether retired touchpoints are shown too; they are not counted even so.
  public var showsRetired: Bool
  /// Writes what is drawn as text; by default without colours.
  public var print: @Sendable (Canvas) -> String

  /// Makes options.
  public init(
    language: Language, width: Int = 100, zoom: Zoom = .card, showsRetired: Bool = false,
    print: @escaping @Sendable (Canvas) -> String = { $0.plainText }
  ) {
    self.language = language
    self.width = width
    self.zoom = zoom
    self.showsRetired = showsRetired
    self.print = print
  }
}
