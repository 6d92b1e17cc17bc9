import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The layout of the curve, for maps that fit the screen and for maps that do not.
struct CurveLayoutTests {
  private static func map(stages: Int, touchpoints: Int) -> JourneyMap {
    var map = JourneyMap(id: "m")
    for stage in 0..<stages {
      var item = Stage(id: "s\(stage)", name: "Stage \(stage)")
      for index in 0..<touchpoints {
        var touchpoint = Touchpoint(id: "t\(stage)-\(index)", name: "T")
        touchpoint.rating = Rating(Experience.allCases[index % 3], isStrong: index % 2 == 0)
        item.touchpoints.append(touchpoint)
      }
      map.stages.append(item)
    }
    return map
  }

  @Test func whatFitsIsSpreadOverTheWholeWidth() {
    let curve = EmotionCurve(Self.map(stages: 3, touchpoints: 4).stages)
    let layout = CurveLayout(Size(width: 80, height: 24), curve, Selection())
    #expect(layout.slots == 0..<12)
    #expect(layout.stages.map(\.slots) == [0..<4, 4..<8, 8..<12])
    #expect(layout.edge(of: 12) == layout.plot.column + layout.plot.width)
    let gaps = zip(layout.slots, layout.slots.dropFirst()).map {
      layout.column(of: $1) - layout.column(of: $0)
    }
    #expect(gaps.allSatisfy { $0 == 6 || $0 == 7 })
  }

  @Test func anEmptyStageHasAPlaceToo() {
    let curve = EmotionCurve(BoardNotation.map("A: a+ | B: | C: b-").map.stages)
    let layout = CurveLayout(Size(width: 80, height: 24), curve, Selection(stage: 1))
    #expect(layout.selected == 1)
    #expect(layout.point(at: 1) == nil)
    #expect(layout.stages.count == 3)
    #expect(layout.points.map(\.slot) == [0, 2])
  }

  @Test func whatDoesNotFitIsShownPageByPage() {
    let curve = EmotionCurve(Self.map(stages: 200, touchpoints: 50).stages)
    let size = Size(width: 120, height: 40)
    var pages: Set<Int> = []
    var seen = 0
    for (stage, touchpoint) in [(0, 0), (0, 49), (1, 6), (1, 7), (77, 30), (199, 49)] {
      let layout = CurveLayout(size, curve, Selection(stage: stage, touchpoint: touchpoint))
      #expect(layout.slots.contains(layout.selected))
      #expect(layout.selected == stage * 50 + touchpoint)
      #expect(layout.slots.lowerBound.isMultiple(of: layout.capacity))
      #expect(layout.slots.count <= layout.plot.width / 2)
      #expect(layout.points.count <= layout.slots.count + 2)
      #expect(layout.column(of: layout.selected) < layout.plot.column + layout.plot.width)
      pages.insert(layout.slots.lowerBound)
      seen += 1
    }
    #expect(pages.count == 4)
    #expect(seen == 6)
  }
}
