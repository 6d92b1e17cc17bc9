extension Day {
  /// The present day of the user's time zone; `nil` if the system does not know it.
  public static var today: Day? {
    Platform.date.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
  }
}
