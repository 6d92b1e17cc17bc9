/// A day of the Gregorian calendar, written `YYYY-MM-DD`.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Reads a day; `nil` if the text is not a valid day.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map({ $0.count }) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } })
    else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Makes a day; `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// The days since 1 March of the year 0.
  private var count: Int {
    // With years that begin in March, a leap day comes last.
    Self.days(before: month > 2 ? year : year - 1) + (153 * ((month + 9) % 12) + 2) / 5 + day - 1
  }

  /// Returns the number of days since another day; negative if that day is later.
  public func days(since other: Day) -> Int { count - other.count }

  /// Returns the day a number of months later; `nil` if it is outside the years 0 to 9999.
  ///
  /// A day that the month does not have becomes its last: a month after 31 January is 28 or 29 February.
  ///
  /// - Parameter months: The number of months, 0 … 120,000.
  /// - Returns: The day.
  public func adding(months: Int) -> Day? {
    let sum = month - 1 + months
    let (later, month) = (year + sum / 12, sum % 12 + 1)
    guard months >= 0, later <= 9999 else { return nil }
    return Day(year: later, month: month, day: min(day, Self.days(in: month, of: later)))
  }

  /// Returns the day a number of days later; `nil` if it is outside the years 0 to 9999.
  public func adding(days: Int) -> Day? {
    let count = count + days
    var start = (count * 400 - 399) / 146_097
    while Self.days(before: start + 1) <= count { start += 1 }
    while Self.days(before: start) > count { start -= 1 }
    let rest = count - Self.days(before: start)
    let index = (5 * rest + 2) / 153
    let found = (index + 2) % 12 + 1
    return Day(year: found > 2 ? start : start + 1, month: found, day: rest - (153 * index + 2) / 5 + 1)
  }

  /// The days before 1 March of a year, since 1 March of the year 0.
  private static func days(before year: Int) -> Int {
    func floor(_ divisor: Int) -> Int { (year >= 0 ? year : year - divisor + 1) / divisor }
    return year * 365 + floor(4) - floor(100) + floor(400)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Whether a day is before another.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
