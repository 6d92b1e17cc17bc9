import SenderoCore
import Testing

@testable import SenderoExchange

/// Logs of customers' actions, which become measurements of a map.
@Suite("Event logs")
struct EventLogTests {
  private static let log = """
    JourneyID,CustomerID,VisitDate,Stage,Action,Duration
    1,64,6/10/2026,Homepage,View,264
    2,64,6/10/2026,ProductPage,View,235
    3,64,6/10/2026,Checkout,Drop-off,NULL
    4,94,11/7/2026,homepage,Click,156
    5,94,11/7/2026,Product page,View,118
    6,94,11/7/2026,checkout,Purchase,137
    7,33,5/28/2026,Checkout,Drop-off,NULL
    8,9,13/13/2026,Homepage,View,161
    9,9,6/10/2026,Cart,View,161

    """

  private static var target: JourneyMap {
    var map = JourneyMap(id: "m")
    map.stages = ItemList(["Homepage", "ProductPage", "Checkout"].map { Stage(id: "s" + $0, name: $0) })
    return map
  }

  private static func read(_ text: String, into target: JourneyMap?) throws -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: "log.csv")
    var options = ImportOptions(language: .english)
    options.target = target
    return try CSVFormat().read(&source, options)
  }

  @Test("A log alone is refused as a map")
  func noMap() {
    #expect(throws: ImportError.self) { try Self.read(Self.log, into: nil) }
  }

  @Test("A log adds measurements to the stages in which customers leave or buy")
  func measurements() throws {
    let read = try Self.read(Self.log, into: Self.target)
    #expect(read.map.stages.map(\.id) == ["sCheckout"])
    let items = read.map.measurements
    #expect(items.map(\.metric) == ["abandonment", "conversion"])
    #expect(items.map { $0.value?.literal } == ["66.7", "33.3"])
    #expect(items.map { $0.respondents?.literal } == ["3", "3"])
    #expect(items.map(\.stage) == ["sCheckout", "sCheckout"])
    #expect(items.first?.counts.entries.map(\.name) == ["Drop-off", "Purchase"])
    #expect(items.first?.counts.entries.map(\.number.literal) == ["2", "1"])
    // 5/28 shows that the month comes first.
    #expect(items.first?.date == "2026-11-07")
    let remarks = read.remarks.map { ($0.line.map { "\($0): " } ?? "") + $0.text.english }
    #expect(
      remarks == [
        "9: “13/13/2026” is not a day; the row is left out", "the map has no stage “Cart”",
        "8 events counted",
      ])
  }

  @Test("Ambiguous dates are ignored")
  func unclearDates() throws {
    let text = Self.log.replacing("5/28/2026", with: "5/8/2026")
    let read = try Self.read(text, into: Self.target)
    #expect(read.map.measurements.first?.date == "")
    #expect(read.remarks.contains { $0.text == EventPhrase.unclearDates })
  }

  @Test("A log about other stages is refused")
  func otherStages() {
    #expect(throws: ImportError.self) { try Self.read(Self.log, into: JourneyMap(id: "x")) }
  }
}
