import SenderoCore
import TestSupport
import Testing

/// Numbers and days as people write them in each language.
struct WrittenValueTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let typed: String
    let english: String?
    let spanish: String?
    var testDescription: String { typed }

    init(_ typed: String, _ english: String?, _ spanish: String?) {
      (self.typed, self.english, self.spanish) = (typed, english, spanish)
    }
  }

  static let numbers = [
    Row("5,8", "5.8", "5.8"), Row("5.8", "5.8", "5.8"), Row("46 %", "46", "46"), Row("30%", "30", "30"),
    Row("6,420", "6420", "6.420"), Row("6.420", "6.420", "6420"), Row("0,125", "0.125", "0.125"),
    Row("1,234,567.5", "1234567.5", nil), Row("1.234.567,5", nil, "1234567.5"),
    Row("12 345", "12345", "12345"), Row("-1,200", "-1200", "-1.200"), Row("1,20", "1.20", "1.20"),
    Row("%", nil, nil), Row("5 % %", nil, nil), Row("a", nil, nil), Row("1.2.3", nil, nil),
    Row("", nil, nil), Row("1,2345", "1.2345", "1.2345"),
  ]

  @Test(arguments: numbers) func aNumberIsReadAsTheLanguageWritesIt(_ row: Row) {
    #expect(Number(typed: row.typed, in: .english)?.literal == row.english)
    #expect(Number(typed: row.typed, in: .spanish)?.literal == row.spanish)
  }

  static let shown = [
    Row("5.8", "5.8", "5,8"), Row("6420", "6,420", "6420"), Row("12345.6", "12,345.6", "12\u{A0}345,6"),
    Row("-1234567", "-1,234,567", "-1\u{A0}234\u{A0}567"), Row("1e6", "1e6", "1e6"), Row("7", "7", "7"),
  ]

  @Test(arguments: shown) func aNumberIsShownAsTheLanguageWritesIt(_ row: Row) throws {
    let number = try #require(Number(typed: row.typed))
    #expect(number.text(in: .english, isGrouped: true) == row.english)
    #expect(number.text(in: .spanish, isGrouped: true) == row.spanish)
    for language in Language.allCases {
      #expect(Number(typed: number.text(in: language), in: language)?.literal == row.typed)
      #expect(Number(typed: number.text(in: language, isGrouped: true), in: language)?.literal == row.typed)
    }
  }

  static let days = [
    Row("2027-06-30", "2027-06-30", "2027-06-30"), Row("30/6/2027", nil, "2027-06-30"),
    Row("30/06/27", nil, "2027-06-30"), Row("30.6.2027", nil, "2027-06-30"),
    Row("30-6-2027", nil, "2027-06-30"), Row(" Hoy ", "2026-11-28", "2026-11-28"),
    Row("today", "2026-11-28", "2026-11-28"), Row("+30d", "2026-12-28", "2026-12-28"),
    Row("-28d", "2026-10-31", "2026-10-31"), Row("+2w", "2026-12-12", "2026-12-12"),
    Row("+1s", "2026-12-05", "2026-12-05"), Row("31/2/2027", nil, nil), Row("6/30/2027", nil, nil),
    Row("30/6", nil, nil), Row("30d", nil, nil), Row("+d", nil, nil), Row("+9999999999d", nil, nil),
    Row("2026-02-30", nil, nil), Row("soon", nil, nil),
  ]

  @Test(arguments: days) func aDayIsReadAsTheLanguageWritesIt(_ row: Row) {
    let today = Day("2026-11-28")
    #expect(Day(typed: row.typed, in: .english, today: today)?.description == row.english)
    #expect(Day(typed: row.typed, in: .spanish, today: today)?.description == row.spanish)
  }

  @Test func aDayIsShownAsTheLanguageWritesIt() {
    #expect(Day.text(of: "2027-06-03", in: .english) == "2027-06-03")
    #expect(Day.text(of: "2027-06-03", in: .spanish) == "3/6/2027")
    #expect(Day.text(of: "in June", in: .spanish) == "in June")
    #expect(Day(typed: "today", in: .english, today: nil) == nil)
  }

  @Test func daysAreCountedThroughEveryMonthAndLeapYear() throws {
    var day = try #require(Day("1896-01-01"))
    let first = day
    var count = 0
    while day < Day("2105-01-01") ?? day {
      let next = try #require(day.adding(days: 1))
      #expect(day < next)
      // The next day is the next of the month, or the first of the next month.
      #expect(
        next.day == day.day + 1
          || next.day == 1 && Day(year: day.year, month: day.month, day: day.day + 1) == nil)
      day = next
      count += 1
      if count.isMultiple(of: 97) {
        #expect(first.adding(days: count) == day)
        #expect(day.adding(days: -count) == first)
      }
    }
    #expect(count == 76_336)
    #expect(Day("9999-12-31")?.adding(days: 1) == nil)
    #expect(Day("0000-01-01")?.adding(days: -1) == nil)
  }
}
