/// The number of touchpoints that a filter selects, for titles.
public struct FilterCount: Hashable, Sendable {
  /// The filter as it was typed.
  public let filter: String
  /// The number of touchpoints that match.
  public let matching: Int
  /// The number of all touchpoints that the lens shows.
  public let all: Int

  /// Makes a count.
  public init(filter: String, matching: Int, of all: Int) {
    (self.filter, self.matching, self.all) = (filter, matching, all)
  }

  /// Makes the count of what a filter matches, among the touchpoints that the lens shows.
  public init(_ matches: FilterMatches, of all: Int) {
    self.init(filter: matches.filter.text, matching: matches.places.count, of: all)
  }

  /// The text for a title: `12 of 40: negative`.
  public var text: LocalizedText {
    LocalizedText("\(matching) of \(all): \(filter)", "\(matching) de \(all): \(filter)")
  }
}
