import SenderoCanvas
import SenderoCore

/// Where everything on the curve is: a pure function of the size, the curve and the selection.
///
/// Touchpoints stand in slots of equal width; a stage without any has one too, so that it can be seen. Where not all
/// slots fit, the screen shows a page of them, the one with the selection.
struct CurveLayout: Sendable {
  /// The lines with what stands out on the curve; `nil` where there is no room.
  let factsRow: Int?
  /// Where the curve is.
  let plot: Rectangle
  /// The axis below it.
  let railRow: Int?
  /// The names of the stages.
  let namesRow: Int?
  /// The selected touchpoint in short.
  let summary: Rectangle
  /// The slots on the screen.
  let slots: Range<Int>
  /// How many slots share the width.
  let capacity: Int
  /// The slot of the selection.
  let selected: Int
  private let curve: EmotionCurve
  /// The first slot of each stage, and the slot after the last.
  private let starts: [Int]

  init(_ size: Size, _ curve: EmotionCurve, _ selection: Selection) {
    let frame = Frame(size)
    factsRow = frame.factsRow
    plot = frame.plot
    railRow = frame.railRow
    namesRow = frame.namesRow
    summary = frame.summary
    var starts = [0]
    for points in curve.stages { starts.append((starts.last ?? 0) + max(1, points.count)) }
    let total = starts.last ?? 0
    self.starts = starts
    self.curve = curve
    selected = Self.slot(of: selection, curve, starts)
    // Three dots a touchpoint are enough to show all of the journey at once; pages are roomier.
    let isWhole = total * 3 <= plot.width * 2
    capacity = max(1, isWhole ? total : plot.width / 2)
    let first = selected / capacity * capacity
    slots = first..<max(first, min(total, first + capacity))
  }

  private static func slot(of selection: Selection, _ curve: EmotionCurve, _ starts: [Int]) -> Int {
    guard curve.stages.indices.contains(selection.stage) else { return 0 }
    let points = curve.stages[selection.stage]
    let index = selection.touchpoint.flatMap { touchpoint in
      points.firstIndex { $0.touchpoint >= touchpoint }
    }
    return starts[selection.stage] + (index ?? 0)
  }

  /// The width of a slot in tenths of a column.
  var slotTenths: Int { plot.width * 10 / capacity }

  /// The column of dots in the plot that a slot's point stands in; it may lie outside.
  func dot(of slot: Int) -> Int { (2 * (slot - slots.lowerBound) + 1) * plot.width / capacity }

  /// The column of the screen that a slot's point stands in.
  func column(of slot: Int) -> Int { plot.column + dot(of: slot) / 2 }

  /// The first column of the screen that belongs to a slot.
  func edge(of slot: Int) -> Int { plot.column + (slot - slots.lowerBound) * plot.width / capacity }

  /// The row of the screen that a score stands in.
  func row(of score: Int) -> Int { plot.row + CurveScale.row(score, rows: plot.height) }

  /// The point in a slot; `nil` in that of an empty stage.
  func point(at slot: Int) -> EmotionCurve.Point? {
    guard let stage = stage(at: slot) else { return nil }
    let index = slot - starts[stage]
    return index < curve.stages[stage].count ? curve.stages[stage][index] : nil
  }

  /// The stage that a slot belongs to.
  func stage(at slot: Int) -> Int? {
    guard slot >= 0, slot < starts.last ?? 0 else { return nil }
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= slot { low = middle } else { high = middle }
    }
    return low
  }

  /// The stages on the screen, each with those of its slots that are.
  var stages: [(stage: Int, slots: Range<Int>)] {
    guard let first = stage(at: slots.lowerBound), let last = stage(at: slots.upperBound - 1) else {
      return []
    }
    return (first...last).map { ($0, (starts[$0]..<starts[$0 + 1]).clamped(to: slots)) }
  }

  /// The points on the screen with their slots, and the ones next to it that the line comes from and goes to.
  var points: [(slot: Int, point: EmotionCurve.Point)] {
    var before = slots.lowerBound - 1
    while before >= 0, point(at: before) == nil { before -= 1 }
    var after = slots.upperBound
    while after < starts.last ?? 0, point(at: after) == nil { after += 1 }
    return (before...max(before, after)).compactMap { slot in point(at: slot).map { (slot, $0) } }
  }

  /// Whether there is more of the journey before and after what is on the screen.
  var continues: (before: Bool, after: Bool) { (slots.lowerBound > 0, slots.upperBound < starts.last ?? 0) }

  /// The touchpoint nearest to a cell of the screen.
  func hit(column: Int, row: Int) -> Selection? {
    guard row >= plot.row, row < summary.row, column >= plot.column, column < plot.column + plot.width else {
      return nil
    }
    let slot = slots.lowerBound + (column - plot.column) * capacity / plot.width
    let nearest = [slot, slot + 1, slot - 1].filter(slots.contains).min {
      abs(self.column(of: $0) - column) < abs(self.column(of: $1) - column)
    }
    return nearest.flatMap(point(at:)).map { Selection(stage: $0.stage, touchpoint: $0.touchpoint) }
  }
}

/// How the rows of the screen are shared out.
private struct Frame {
  let factsRow: Int?
  let plot: Rectangle
  let railRow: Int?
  let namesRow: Int?
  let summary: Rectangle

  init(_ size: Size) {
    let isTall = size.height >= 18
    factsRow = isTall ? 2 : size.height >= 10 ? 1 : nil
    let top = isTall ? 4 : factsRow == nil ? 1 : 2
    let hasNames = size.height >= 7
    let hasRail = size.height >= 12
    let below = (hasNames ? 1 : 0) + (hasRail ? 1 : 0) + (isTall ? 1 : 0)
    // The hints and a line for the selected touchpoint are always there.
    let rest = max(1, size.height - 2 - top - below)
    // Rows between the scores are the same everywhere, and a curve much taller than wide is all spikes.
    let reserve = isTall ? min(2, max(0, rest - 13)) : 0
    let step = min((rest - 1 - reserve) / 4, max(5, rest / 6))
    let rows = step < 1 ? rest : step * 4 + 1
    let text = min(rest - rows, 6)
    let slack = rest - rows - text
    let column = size.width >= 40 ? 5 : 4
    plot = Rectangle(
      column: column, row: top + slack / 2, width: max(1, size.width - column - 1), height: rows)
    let bottom = plot.row + plot.height
    railRow = hasRail ? bottom : nil
    namesRow = hasNames ? bottom + (hasRail ? 1 : 0) : nil
    summary = Rectangle(
      column: 1, row: size.height - 2 - text, width: size.width - 2, height: text + 1)
  }
}
