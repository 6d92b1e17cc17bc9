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
}
