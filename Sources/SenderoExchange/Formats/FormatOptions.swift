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
  /// The filter that selects the touchpoints that are written; `nil` for all of them.
  public var filter: Filter?
  /// The selection of one persona or channel; everything by default.
  public var lens: Lens
  /// A second state of the journey, such as the future one, that is shown beside the map.
  public var comparison: JourneyMap?
  /// Converts a drawing to text, by default without colours.
  public var print: @Sendable (Canvas) -> String

  /// Makes options.
  public init(
    language: Language, width: Int = 100, zoom: Zoom = .card, hasOverview: Bool = false,
    showsRetired: Bool = false, filter: Filter? = nil, lens: Lens = .everything,
    comparison: JourneyMap? = nil,
    print: @escaping @Sendable (Canvas) -> String = { $0.plainText }
  ) {
    self.language = language
    self.width = width
    self.zoom = zoom
    self.hasOverview = hasOverview
    self.showsRetired = showsRetired
    self.filter = filter
    self.lens = lens
    self.comparison = comparison
    self.print = print
  }

  /// Returns the map as readers see it: what the filter and the lens select, without retired touchpoints unless
  /// they are shown.
  func shown(_ map: JourneyMap) -> JourneyMap {
    var lens = lens
    lens.showsRetired = showsRetired
    return (filtered(map)?.map ?? map).seen(through: lens)
  }

  /// Returns the touchpoints of a map that the filter selects, and their number; `nil` without a filter.
  func filtered(_ map: JourneyMap) -> (map: JourneyMap, count: FilterCount)? {
    guard let filter else { return nil }
    let matches = FilterMatches(filter, lens: .everything, in: map.stages)
    let all = map.stages.reduce(0) { $0 + $1.activeTouchpoints.count }
    return (matches.limiting(map), FilterCount(matches, of: all))
  }
}
