import SenderoCanvas
import Testing

/// The parts of the board and their places on the screen.
struct BoardLayoutTests {
  @Test func theSmallCurveNeedsATallScreen() {
    for height in 20...40 {
      let layout = BoardLayout(
        size: Size(width: 80, height: height), zoom: .card, scroll: Scroll(), stageCount: 3)
      #expect(layout.curveRows == (height >= 30 ? 3 : 0))
      #expect(layout.footerRows == layout.curveRows + 3)
    }
  }

  @Test(arguments: Zoom.allCases) func columnsKeepTheirWidthAsTheViewMoves(_ zoom: Zoom) {
    for width in [20, 61, 80, 120, 121, 200] {
      var widths: Set<Int> = []
      for first in 0..<9 {
        let layout = BoardLayout(
          size: Size(width: width, height: 40), zoom: zoom, scroll: Scroll(stage: first), stageCount: 9)
        for stage in layout.stages { widths.insert(layout.column(of: stage).width) }
      }
      #expect(widths.count == 1, "\(width)")
    }
  }
}
