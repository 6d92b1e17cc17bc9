import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// LibreOffice opens exported tables, and saves them again.
@Suite("CSV in LibreOffice")
struct LibreOfficeTests {
  /// Comma, quotation mark, UTF-8, from the first line; otherwise the defaults of the import dialogue.
  private static let filter = "44,34,76,1"

  @Test("A map is preserved if LibreOffice opens and saves its table")
  func opensAndSaves() throws {
    let folder = try TemporaryFolder()
    var map = try JourneyMap.read(Template.example.bytes(in: .spanish)).map
    for (index, text) in [
      "=1+1", "'=1+1", "+34 600", "007", "TRUE", "1/2", "1e5", "-x", "2026-05-02", "a\n\"b\"",
    ].enumerated() {
      map.stages[0].touchpoints.append(Touchpoint(id: "odd\(index)", name: text))
      map.stages[0].touchpoints[map.stages[0].touchpoints.count - 1].duration = Number(typed: "4.50")
      map.stages[0].touchpoints[map.stages[0].touchpoints.count - 1].retired = "2026-05-02"
    }
    map = try JourneyMap.read(map.bytes).map
    try folder.put(CSVFormat().text(map, FormatOptions(language: .english)), "map.csv")
    let run = try ProgramRun([
      "soffice", "-env:UserInstallation=file://\(folder("profile"))", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):\(Self.filter)", "--infilter=CSV:\(Self.filter)", "--outdir",
      folder("saved"),
      folder("map.csv"),
    ])
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    let saved = try folder.text("saved/map.csv")
    var source = ImportSource(Array(saved.utf8), fileName: "map.csv")
    let back = try CSVFormat().read(&source, ImportOptions(language: .english))
    #expect(MapComparison(map, back.map).isSame)
    #expect(back.map.bytes == map.bytes)
  }
}
