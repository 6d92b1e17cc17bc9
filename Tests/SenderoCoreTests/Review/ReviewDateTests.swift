import SenderoCore
import Testing

/// When a map was reviewed, and whether a review is overdue.
struct ReviewDateTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var last = ""
    var months: String?
    var today: String? = "2026-11-28"
    var due: String?
    var age: Int?
    var isOverdue = false
  }

  static let rows = [
    Row(testDescription: "nothing is known"),
    Row(testDescription: "an interval, never reviewed", months: "3", isOverdue: true),
    Row(testDescription: "no interval", last: "2020-01-01", age: 2523),
    Row(testDescription: "in time", last: "2026-09-14", months: "3", due: "2026-12-14", age: 75),
    Row(testDescription: "due today", last: "2026-08-28", months: "3", due: "2026-11-28", age: 92),
    Row(
      testDescription: "due yesterday", last: "2026-08-27", months: "3", due: "2026-11-27", age: 93,
      isOverdue: true),
    Row(testDescription: "a short month", last: "2026-11-30", months: "3", due: "2027-02-28", age: -2),
    Row(testDescription: "ten years", last: "2016-11-28", months: "120", due: "2026-11-28", age: 3652),
    Row(
      testDescription: "no present day", last: "2020-01-01", months: "1", today: nil, due: "2020-02-01"),
    Row(testDescription: "a last review that is not a day", last: "soon", months: "3", isOverdue: true),
    Row(testDescription: "an interval out of range", last: "2020-01-01", months: "1e9", age: 2523),
    Row(testDescription: "half a month", last: "2020-01-01", months: "0.5", age: 2523),
    Row(testDescription: "the end of the calendar", last: "9999-12-31", months: "1", age: -2912111),
  ]

  @Test("The dates follow from the last review and the interval", arguments: rows)
  func dates(_ row: Row) {
    var review = Review(object: JSONObject())
    review.lastReviewed = row.last
    review.everyMonths = row.months.flatMap { Number(typed: $0) }
    let date = ReviewDate(review, today: row.today.flatMap(Day.init))
    #expect(date.due == row.due.flatMap(Day.init))
    #expect(date.age == row.age)
    #expect(date.isOverdue == row.isOverdue)
    for language in Language.allCases {
      #expect(!ReviewPhrase.last(date)[language].isEmpty && !ReviewPhrase.next(date)[language].isEmpty)
    }
  }
}
