import SenderoCanvas
import SenderoCore

/// Two states of a journey, as the options of an export select them.
struct ComparedMaps {
  /// What the two maps are called: by their states or, if these are the same, by their titles.
  let names: (first: String, second: String)
  /// The comparison of the two maps.
  let comparison: MapComparison
  /// The differences of each touchpoint, by its id.
  private(set) var differences: [String: [MapDifference]] = [:]
  /// The differences outside the touchpoints.
  private(set) var others: [MapDifference] = []

  /// Compares two maps as the options select them.
  ///
  /// - Parameters:
  ///   - map: The map of the page.
  ///   - other: The other state of the journey.
  ///   - options: The options. The filter selects the touchpoints that match it in either map.
  init(_ map: JourneyMap, _ other: JourneyMap, _ options: FormatOptions) {
    var unfiltered = options
    unfiltered.filter = nil
    // The items of the other map get the ids of this one, so that the persona of the lens is found in both.
    let other = MapComparison(map, other).second
    var (first, second) = (ShownMap(map, unfiltered).map, ShownMap(other, unfiltered).map)
    if let filter = options.filter {
      let ids = Self.ids(matching: filter, in: first).union(Self.ids(matching: filter, in: second))
      (first, second) = (Self.limiting(first, to: ids), Self.limiting(second, to: ids))
    }
    let comparison = MapComparison(first, second)
    self.comparison = comparison
    names = Self.names(first, second, options.language)
    for difference in comparison.differences {
      if let id = comparison.touchpoint(of: difference.item) {
        differences[id, default: []].append(difference)
      } else {
        others.append(difference)
      }
    }
  }

  private static func names(
    _ first: JourneyMap, _ second: JourneyMap, _ language: Language
  ) -> (String, String) {
    func state(_ map: JourneyMap) -> String { map.state?.label[language] ?? "" }
    func title(_ map: JourneyMap) -> String { map.title.isEmpty ? BoardPhrase.untitled[language] : map.title }
    let states = (state(first), state(second))
    if !states.0.isEmpty, !states.1.isEmpty, states.0 != states.1 { return states }
    return title(first) == title(second) ? ("1", "2") : (title(first), title(second))
  }

  private static func ids(matching filter: Filter, in map: JourneyMap) -> Set<String> {
    let matching = FilterMatches(filter, lens: .everything, in: map.stages).limiting(map)
    return Set(matching.stages.flatMap { $0.touchpoints.map(\.id) })
  }

  private static func limiting(_ map: JourneyMap, to ids: Set<String>) -> JourneyMap {
    var map = map
    map.stages = ItemList(
      map.stages.map { stage in
        var stage = stage
        stage.touchpoints = ItemList(stage.touchpoints.filter { ids.contains($0.id) })
        return stage
      })
    return map
  }

  /// The change of a touchpoint's rating, or that other fields differ; `nil` if it is the same in both maps.
  func change(of touchpoint: String) -> LocalizedText? {
    guard let changes = differences[touchpoint], let first = changes.first else { return nil }
    if let rating = changes.first(where: { $0.kind == .rating && $0.steps.isEmpty })?.ratings {
      return LocalizedText(verbatim: "→ ") + rating.new.text
    }
    if changes.contains(where: { $0.kind == .removed && $0.item.kind == Touchpoint.kind.name }) {
      return MapDifference.Kind.removed.label
    }
    return first.kind == .moved ? first.kind.label : MapDifference.Kind.edited.label
  }

  /// The curve of the other map in the columns of the first.
  ///
  /// A stage that only the other map has adds its points to the column before it.
  ///
  /// - Parameter count: The number of columns.
  /// - Returns: The points of each column.
  func curve(of count: Int) -> [[EmotionCurve.Point]] {
    var columns = [[EmotionCurve.Point]](repeating: [], count: count)
    let curve = EmotionCurve(comparison.second.stages)
    var column = 0
    for stage in comparison.stages {
      if let first = stage.first { column = min(first, count - 1) }
      guard let second = stage.second, columns.indices.contains(column) else { continue }
      columns[column] += curve.stages[second]
    }
    return columns
  }
}
