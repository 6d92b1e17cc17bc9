import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

/// The printed board, compared with the board on a screen.
struct PrintedBoardTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let zoom: Zoom
    let arrangement: Arrangement
    var testDescription: String { "\(zoom), \(arrangement)" }
  }

  static let rows = Zoom.allCases.flatMap { zoom in
    Arrangement.allCases.map { Row(zoom: zoom, arrangement: $0) }
  }

  /// If a whole board fits on a screen, the printed board has the same cells.
  @Test(arguments: rows) func paperShowsWhatAScreenShows(_ row: Row) throws {
    let map = try JourneyMap.read(Template.example.bytes(in: .spanish)).map
    let model = BoardModel(map, arrangement: row.arrangement, zoom: row.zoom, language: .spanish)
    let screen = BoardLayout(
      size: Size(width: 300, height: 200), zoom: row.zoom, scroll: Scroll(), stageCount: map.stages.count,
      personaRows: row.arrangement == .personas ? map.personas.count : 0,
      hasLanes: row.arrangement == .channels,
      cardHeights: { model.derived.nameWords.heights(width: $0, limit: $1, rowMap: model.rowMap) })
    var canvas = Canvas(size: screen.size)
    var columns = ColumnCache()
    var curve = CurveCache()
    BoardDrawing.draw(model, screen, &columns, &curve, on: &canvas)
    TitleLine.draw(model.headline(), model.counts, on: &canvas)
    let shown = canvas.cropped(
      to: Rectangle(column: 0, row: 0, width: 300, height: 200 - screen.footerRows)
    ).withoutBlankRowsAtEnd()
    let bands = PrintedBoard.bands(of: model, width: 300)
    #expect(bands.count == 2, "There must be one band for the board and one for the legend.")
    #expect(bands.first == shown)
  }

  @Test(arguments: Zoom.allCases) func bandsHaveEveryStageOnceAndNoArrows(_ zoom: Zoom) throws {
    let map = BoardNotation.map((1...23).map { "S\($0): a\($0)+" }.joined(separator: " | ")).map
    let bands = PrintedBoard.bands(of: BoardModel(map, zoom: zoom, language: .english), width: 61)
    let text = bands.dropLast().map(\.plainText).joined()
    #expect(!text.contains { "◀▶▲▼".contains($0) })
    let numbers = text.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }.filter {
      (1...23).contains($0)
    }
    #expect(Set(numbers) == Set(1...23))
    let layout = BoardLayout.columns(in: 61, zoom: zoom, stageCount: 23)
    #expect(bands.count - 1 == (23 + layout - 1) / layout)
  }

  @Test func aPhaseThatGoesOnIsNamedAgainInEachBand() {
    var map = BoardNotation.map((1...7).map { "S\($0): a\($0)+" }.joined(separator: " | ")).map
    for stage in 0..<7 { map.stages[stage].phase = stage < 3 ? .before : stage < 6 ? .during : .after }
    let bands = PrintedBoard.bands(of: BoardModel(map, zoom: .card, language: .english), width: 61)
    let phases = bands.dropLast().map { band in
      ["BEFORE", "DURING", "AFTER"].filter { band.plainText.contains($0) }
    }
    // Three stages fit in a band; the last band has a single column.
    #expect(phases == [["BEFORE"], ["DURING"], ["AFTER"]])
    for stage in 0..<7 { map.stages[stage].phase = .during }
    let same = PrintedBoard.bands(of: BoardModel(map, zoom: .card, language: .english), width: 61)
    #expect(same.dropLast().allSatisfy { $0.plainText.contains("DURING") })
    for stage in 0..<7 { map.stages[stage].phase = stage < 5 ? .during : .after }
    let mixed = PrintedBoard.bands(of: BoardModel(map, zoom: .card, language: .english), width: 61)
    #expect(mixed.dropLast().map { $0.plainText.contains("DURING") } == [true, true, false])
    #expect(mixed.dropLast().map { $0.plainText.contains("AFTER") } == [false, true, true])
  }

  @Test func anOverviewComesFirstWhereItShowsAllStages() {
    let map = BoardNotation.map((1...9).map { "S\($0): a\($0)- b\($0)+" }.joined(separator: " | ")).map
    let model = BoardModel(map, zoom: .card, language: .english)
    let plain = PrintedBoard.bands(of: model, width: 80)
    let summed = PrintedBoard.bands(of: model, width: 80, hasOverview: true)
    #expect(summed.count == plain.count + 1)
    for stage in 1...9 { #expect(summed[0].plainText.contains("\(stage) S\(stage)")) }
    #expect(summed[0].plainText.contains("Worst"))
    // The worst moments appear once.
    #expect(summed.dropFirst().allSatisfy { !$0.plainText.contains("Worst") })
    #expect(
      PrintedBoard.bands(of: model, width: 300, hasOverview: true)
        == PrintedBoard.bands(of: model, width: 300))
    #expect(
      PrintedBoard.bands(of: model, width: 30, hasOverview: true) == PrintedBoard.bands(of: model, width: 30))
  }

  @Test func anEmptyBoardIsItsTitle() {
    var map = JourneyMap(id: "m")
    map.title = "Nothing yet"
    let bands = PrintedBoard.bands(of: BoardModel(map, language: .english), width: 5)
    #expect(bands.map(\.size) == [Size(width: PrintedBoard.leastWidth, height: 1)])
    #expect(bands.first?.plainText.hasPrefix(" Nothing yet") == true)
  }
}
