import SenderoCore
import TestSupport
import Testing

@testable import SenderoCanvas

/// Cards that grow to fit their names if there are free rows.
struct CardHeightTests {
  private static func model(
    _ names: [String], zoom: Zoom = .card, stages: Int = 1, isRated: Bool = true, hasSign: Bool = false
  ) -> BoardModel {
    var map = JourneyMap(id: "m")
    for stage in 0..<stages {
      var one = Stage(id: "s\(stage)", name: "S")
      for (index, name) in names.enumerated() {
        var touchpoint = Touchpoint(id: "t\(stage)x\(index)", name: name)
        if isRated { touchpoint.rating = Rating(.positive) }
        touchpoint.momentOfTruth = hasSign
        one.touchpoints.append(touchpoint)
      }
      map.stages.append(one)
    }
    return BoardModel(map, zoom: zoom, language: .english)
  }

  private static func layout(_ model: BoardModel, _ size: Size) -> BoardLayout {
    BoardLayout(
      size: size, zoom: model.zoom, scroll: Scroll(), stageCount: model.stages.count,
      cardHeights: { model.derived.nameWords.heights(width: $0, limit: $1, rowMap: model.rowMap) })
  }

  static let long = "A name that is so long that it needs four lines of the card at least, or more"

  @Test func aLongNameIsShownInFull() {
    let model = Self.model(["Verification of identity by video call", "Short"], stages: 9)
    let layout = Self.layout(model, Size(width: 180, height: 40))
    #expect(layout.cell(stage: 0, row: 0).height == 5)
    #expect(layout.cell(stage: 0, row: 1).height == 3)
    #expect(layout.cell(stage: 0, row: 1).row == layout.cell(stage: 0, row: 0).row + 6)
  }

  @Test func noRowIsLostToATallCard() {
    for height in 16...60 {
      for count in 1...16 {
        let model = Self.model(Array(repeating: Self.long, count: count), stages: 9)
        let size = Size(width: 180, height: height)
        let grown = Self.layout(model, size)
        let plain = BoardLayout(size: size, zoom: .card, scroll: Scroll(), stageCount: 9)
        #expect(grown.visibleRows == plain.visibleRows)
        guard count <= plain.visibleRows else {
          #expect(grown == plain, "Cards must not grow if the rows do not fit.")
          continue
        }
        var end = grown.headerRows
        for row in 0..<count {
          let cell = grown.cell(stage: 0, row: row)
          #expect(cell.row == end && (3...5).contains(cell.height))
          end = cell.row + cell.height + 1
          let hit = grown.position(column: cell.column, row: cell.row + cell.height - 1, rowMap: model.rowMap)
          #expect(hit?.touchpoint == row)
        }
        #expect(end - 1 <= size.height - grown.footerRows)
      }
    }
  }

  @Test func paperShowsEachNameInFull() {
    let model = Self.model(["Verification of identity by video call"], stages: 9)
    let text = PrintedBoard.bands(of: model, width: 180).map(\.plainText).joined()
    #expect(text.contains("call"))
    #expect(!text.contains("…"))
  }

  /// The heights, which are computed from the widths of words, equal those of the wrapped text.
  @Test func theHeightIsThatOfTheWrappedName() {
    var generator = SeededGenerator.fromEnvironment(default: 7)
    let parts = ["a", "Trade-in", "identidad", "見積もり", "de", "e-mail", "supercalifragilistic", "é", "—"]
    for _ in 0..<400 {
      let name = (0..<Int.random(in: 1...7, using: &generator))
        .map { _ in parts.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      let isRated = Bool.random(using: &generator)
      let hasSign = Bool.random(using: &generator)
      let model = Self.model([name], stages: 9, isRated: isRated, hasSign: hasSign)
      let layout = Self.layout(model, Size(width: 180, height: 40))
      #expect(layout.column(of: 0).width == 17)
      // Beside the selection, the sign and the outline of an unrated touchpoint.
      let width = isRated ? 12 : 11
      let lines = TextLayout.wrap(name, firstWidth: width - (hasSign ? 2 : 0), width: width, limit: 9).count
      #expect(layout.cell(stage: 0, row: 0).height == min(max(lines, 2), 4) + 1, "\(name)")
    }
  }

  @Test(arguments: [(120, 9), (109, 9), (80, 6), (40, 3)]) func everyStageFits(_ width: Int, _ shown: Int) {
    let layout = Self.layout(Self.model(["a"], zoom: .fit, stages: 9), Size(width: width, height: 40))
    #expect(layout.stages.count == shown)
    #expect(layout.column(of: 0).width >= 11)
  }
}
