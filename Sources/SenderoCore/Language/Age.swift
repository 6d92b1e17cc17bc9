/// A time in the past, in words.
public enum Age {
  /// Returns how long ago something was, rounded down to the largest unit.
  ///
  /// - Parameters:
  ///   - time: The time, in seconds since 1970; a time in the future counts as now.
  ///   - now: The present time, in seconds since 1970.
  /// - Returns: A phrase such as “2 days ago”.
  public static func text(of time: Int64, at now: Int64) -> LocalizedText {
    let minutes = max(0, now.subtractingReportingOverflow(time).partialValue) / 60
    let (hours, days) = (minutes / 60, minutes / (60 * 24))
    if minutes < 1 { return LocalizedText("just now", "ahora mismo") }
    if hours < 1 { return ago(minutes, ("minute", "minutes"), ("minuto", "minutos")) }
    if days < 1 { return ago(hours, ("hour", "hours"), ("hora", "horas")) }
    if days < 14 { return ago(days, ("day", "days"), ("día", "días")) }
    if days < 60 { return ago(days / 7, ("week", "weeks"), ("semana", "semanas")) }
    if days < 730 { return ago(days / 30, ("month", "months"), ("mes", "meses")) }
    return ago(days / 365, ("year", "years"), ("año", "años"))
  }

  private static func ago(
    _ count: Int64, _ english: (String, String), _ spanish: (String, String)
  ) -> LocalizedText {
    let phrase = CountPhrase.text(count, english, spanish)
    return LocalizedText("\(phrase.english) ago", "hace \(phrase.spanish)")
  }
}
