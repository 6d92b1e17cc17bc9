import SenderoCanvas
import SenderoCore

/// The positions of everything on the curve screen, computed from the size, the curve and the selection.
///
/// Touchpoints are in slots of equal width; an empty stage also has a slot, so that it is visible. If not all
/// slots fit, the screen shows the page that contains the selection.
struct CurveLayout: Sendable {
  /// The row of the facts about the curve; `nil` if there is no room.
  let factsRow: Int?
  /// The rectangle of the curve.
  let plot: Rectangle
  /// The row of the axis below the curve.
  let railRow: Int?
  /// The row of the names of the stages.
  let namesRow: Int?
  /// The rectangle of the selected touchpoint's summary.
  let summary: Rectangle
  /// The slots that are on the screen.
  let slots: Range<Int>
  /// The number of slots that share the width.
  let capacity: Int
  /// The slot of the selection.
  let selected: Int
  private let curve: EmotionCurve
  /// The first slot of each stage, followed by the total number of slots.
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
    // Three Braille dots for each touchpoint are enough to show the whole journey; pages have wider slots.
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

  /// Returns the plot's column of Braille dots for the point of a slot; it may be outside the plot.
  func dot(of slot: Int) -> Int { (2 * (slot - slots.lowerBound) + 1) * plot.width / capacity }

  /// Returns the screen column of a slot's point.
  func column(of slot: Int) -> Int { plot.column + dot(of: slot) / 2 }

  /// Returns the first screen column of a slot.
  func edge(of slot: Int) -> Int { plot.column + (slot - slots.lowerBound) * plot.width / capacity }

  /// Returns the screen row of a score.
  func row(of score: Int) -> Int { plot.row + CurveScale.row(score, rows: plot.height) }

  /// Returns the point in a slot; `nil` for the slot of an empty stage.
  func point(at slot: Int) -> EmotionCurve.Point? {
    guard let stage = stage(at: slot) else { return nil }
    let index = slot - starts[stage]
    return index < curve.stages[stage].count ? curve.stages[stage][index] : nil
  }

  /// Returns the stage that a slot belongs to.
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

  /// The stages on the screen, each with its visible slots.
  var stages: [(stage: Int, slots: Range<Int>)] {
    guard let first = stage(at: slots.lowerBound), let last = stage(at: slots.upperBound - 1) else {
      return []
    }
    return (first...last).map { ($0, (starts[$0]..<starts[$0 + 1]).clamped(to: slots)) }
  }

  /// The points on the screen with their slots, and the adjacent points that the line continues to on either
  /// side.
  var points: [(slot: Int, point: EmotionCurve.Point)] {
    var before = slots.lowerBound - 1
    while before >= 0, point(at: before) == nil { before -= 1 }
    var after = slots.upperBound
    while after < starts.last ?? 0, point(at: after) == nil { after += 1 }
    return (before...max(before, after)).compactMap { slot in point(at: slot).map { (slot, $0) } }
  }

  /// Whether the journey continues before and after the slots on the screen.
  var continues: (before: Bool, after: Bool) { (slots.lowerBound > 0, slots.upperBound < starts.last ?? 0) }

  /// Returns the touchpoint nearest to a cell of the screen.
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

/// The distribution of the screen's rows.
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
    // The hints and one summary line are always shown.
    let rest = max(1, size.height - 2 - top - below)
    // Equal spacing between scores keeps the scale linear, and a curve much taller than wide is all spikes.
    let reserve = isTall ? min(4, max(0, rest - 13)) : 0
    let step = min((rest - 1 - reserve) / 4, max(5, size.width / 20))
    let rows = step < 1 ? rest : step * 4 + 1
    let text = rest - rows
    let column = size.width >= 40 ? 5 : 4
    plot = Rectangle(
      column: column, row: top, width: max(1, size.width - column - 1), height: rows)
    let bottom = plot.row + plot.height
    railRow = hasRail ? bottom : nil
    namesRow = hasNames ? bottom + (hasRail ? 1 : 0) : nil
    summary = Rectangle(
      column: 1, row: size.height - 2 - text, width: size.width - 2, height: text + 1)
  }
}
