import SenderoCore

/// A date of an event as logs write it, in each order in which it can be read.
struct EventDate: Hashable, Sendable {
  /// The day, if the month or the year comes first.
  var monthFirst: Day?
  /// The day, if the day or the year comes first.
  var dayFirst: Day?

  /// Reads `2026-05-28`, `5/28/2026` or `28.5.2026`, with or without a time after it; `nil` for other texts.
  init?(_ text: String) {
    let date = text.prefix { $0 != " " && $0 != "T" }
    guard date.utf8.count <= 10 else { return nil }
    let parts = date.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.utf8.count) }) else { return nil }
    let numbers = parts.map { Int($0) ?? -1 }
    guard numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    if parts[0].utf8.count == 4 {
      let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
      (monthFirst, dayFirst) = (day, day)
    } else {
      let year = parts[2].utf8.count == 2 ? 2000 + numbers[2] : numbers[2]
      monthFirst = Day(year: year, month: numbers[0], day: numbers[1])
      dayFirst = Day(year: year, month: numbers[1], day: numbers[0])
    }
  }

  /// Whether a text has the form of a date.
  static func looksLikeDate(_ text: String) -> Bool { EventDate(text) != nil }
}
