/// The regular expression for a day in the form `YYYY-MM-DD`.
enum DayPattern {
  /// Matches exactly the days of the Gregorian calendar from the year 0 to 9999.
  static let text = "\(days)|\(leapYear)-02-29"

  private static let days = "[0-9]{4}-(?:\(upTo31)|\(upTo30)|\(upTo28))"
  private static let upTo31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
  private static let upTo30 = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
  private static let upTo28 = "02-(?:0[1-9]|1[0-9]|2[0-8])"
  private static let leapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
}
