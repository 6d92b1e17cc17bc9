/// When a map was last reviewed, and when the next review is due.
public struct ReviewDate: Hashable, Sendable {
  /// The day of the last review; `nil` if there was none, or if the map has no valid day.
  public let last: Day?
  /// The months from one review to the next, 1 … 120; `nil` without a valid number.
  public let everyMonths: Int?
  /// The day on which the next review is due; `nil` if there was no review or no interval is set.
  public let due: Day?
  /// The days since the last review; negative if its day is in the future.
  public let age: Int?
  /// Whether a review is overdue: its day has passed, or an interval is set and there was no review yet.
  ///
  /// Always false if the present day is unknown.
  public let isOverdue: Bool

  /// Finds the dates of a map.
  ///
  /// - Parameters:
  ///   - review: The review fields of the map.
  ///   - today: The present day; `nil` if it is unknown.
  public init(_ review: Review, today: Day?) {
    let last = Day(review.lastReviewed)
    let months = Self.validMonths(review)
    let due = months.flatMap { months in last.flatMap { $0.adding(months: months) } }
    self.last = last
    self.due = due
    everyMonths = months
    age = last.flatMap { last in today.map { $0.days(since: last) } }
    guard let today, months != nil else {
      isOverdue = false
      return
    }
    isOverdue = last == nil || (due.map { $0 < today } ?? false)
  }

  private static func validMonths(_ review: Review) -> Int? {
    guard let number = review.everyMonths,
      case .number(let rule) = Review.fields.everyMonths.description.kind,
      rule.allows(number)
    else { return nil }
    return number.double.map { Int($0) }
  }
}
