import SenderoCore
import Testing

/// Ages in words.
struct AgeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let seconds: Int64
    let english: String
    let spanish: String
    var testDescription: String { "\(seconds) s" }

    init(_ seconds: Int64, _ english: String, _ spanish: String) {
      (self.seconds, self.english, self.spanish) = (seconds, english, spanish)
    }
  }

  private static let day: Int64 = 24 * 60 * 60

  static let rows: [Row] = [
    Row(-5, "just now", "ahora mismo"), Row(59, "just now", "ahora mismo"),
    Row(60, "1 minute ago", "hace 1 minuto"), Row(59 * 60, "59 minutes ago", "hace 59 minutos"),
    Row(60 * 60, "1 hour ago", "hace 1 hora"), Row(day - 1, "23 hours ago", "hace 23 horas"),
    Row(day, "1 day ago", "hace 1 día"), Row(2 * day + 5, "2 days ago", "hace 2 días"),
    Row(13 * day, "13 days ago", "hace 13 días"), Row(14 * day, "2 weeks ago", "hace 2 semanas"),
    Row(60 * day, "2 months ago", "hace 2 meses"), Row(729 * day, "24 months ago", "hace 24 meses"),
    Row(730 * day, "2 years ago", "hace 2 años"),
  ]

  @Test(arguments: rows) func itIsRoundedDown(_ row: Row) {
    let now: Int64 = 1_795_885_214
    #expect(Age.text(of: now - row.seconds, at: now) == LocalizedText(row.english, row.spanish))
  }

  @Test func anyTimeHasAnAge() {
    for time in [Int64.min, Int64.max, 0] {
      for now in [Int64.min, Int64.max, 0] { #expect(!Age.text(of: time, at: now).english.isEmpty) }
    }
  }
}
