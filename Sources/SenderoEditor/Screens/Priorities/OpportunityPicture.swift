import SenderoCanvas
import SenderoCore

/// The open opportunities by impact and effort, as their numbers in a square of four quadrants.
struct OpportunityPicture {
  /// The width of the labels at the left.
  private static let labelWidth = 3

  private let numbers: [[[Int]]]
  private let unplaced: [Int]
  private let language: Language

  init(_ priorities: Priorities, _ language: Language) {
    var numbers = Array(repeating: Array(repeating: [Int](), count: 5), count: 5)
    var unplaced: [Int] = []
    for (index, placed) in priorities.matrix.firstToDo.enumerated() {
      guard let impact = placed.impact, let effort = placed.effort else {
        unplaced.append(index + 1)
        continue
      }
      // A fraction, which is a finding, is drawn at the nearest step on its side of the middle.
      numbers[Self.step(impact, isMiddleLow: true)][Self.step(effort, isMiddleLow: false)].append(index + 1)
    }
    self.numbers = numbers
    self.unplaced = unplaced
    self.language = language
  }

  /// Returns the index of the step of a value from 1 to 5.
  private static func step(_ value: Double, isMiddleLow: Bool) -> Int {
    let middle = OpportunityQuadrant.middle
    let isHigh = isMiddleLow ? value > middle : value >= middle
    let rounded = Int(value.rounded()) - 1
    return isMiddleLow
      ? isHigh ? max(3, rounded) : min(2, rounded) : isHigh ? max(2, rounded) : min(1, rounded)
  }

  /// Draws the picture: the impact upwards, the effort to the right.
  func draw(in place: Rectangle, on canvas: inout Canvas) {
    let each = max(3, (place.width - Self.labelWidth - 2) / 5)
    let left = place.column + Self.labelWidth
    let border = Style(.border)
    let middle = left + 2 * each
    canvas.draw("↑", column: place.column, row: place.row, width: 1, style: Style(.quiet))
    drawNames(.quickWin, .bigBet, row: place.row, left, middle, each, on: &canvas)
    var row = place.row + 1
    for impact in (0..<5).reversed() {
      if impact == 2 {
        canvas.fill(
          Rectangle(column: left, row: row, width: 5 * each + 2, height: 1), border, with: "─")
        canvas.draw("┼", column: middle, row: row, width: 1, style: border)
        row += 1
      }
      canvas.draw("\(impact + 1)", column: place.column, row: row, width: 1, style: Style(.quiet))
      canvas.draw("│", column: middle, row: row, width: 1, style: border)
      for effort in 0..<5 {
        canvas.draw(
          numbers[impact][effort].map(String.init).joined(separator: " "),
          column: column(of: effort, left, each), row: row, width: each - 1, style: Style(.accent, .bold))
      }
      row += 1
    }
    drawNames(.fillIn, .timeSink, row: row, left, middle, each, on: &canvas)
    row += 1
    for effort in 0..<5 {
      canvas.draw(
        "\(effort + 1)", column: column(of: effort, left, each), row: row, width: 1, style: Style(.quiet))
    }
    canvas.draw("→", column: place.column, row: row, width: 1, style: Style(.quiet))
  }

  /// The first column of a step of effort; between the second and the third is the line of the middle.
  private func column(of effort: Int, _ left: Int, _ each: Int) -> Int {
    left + effort * each + (effort >= 2 ? 2 : 0)
  }

  /// Draws the names of the quadrants at the left and the right of the line of the middle.
  private func drawNames(
    _ easy: OpportunityQuadrant, _ hard: OpportunityQuadrant, row: Int, _ left: Int, _ middle: Int,
    _ each: Int,
    on canvas: inout Canvas
  ) {
    canvas.draw("│", column: middle, row: row, width: 1, style: Style(.border))
    canvas.draw(
      easy.label[language], column: left, row: row, width: 2 * each - 1, style: Style(.quiet))
    canvas.draw(
      hard.label[language], column: middle + 2, row: row, width: 3 * each, style: Style(.quiet))
  }

  /// Says what the axes are, and which opportunities have no place.
  var legend: String {
    let axes = "↑ \(Phrase.impactAxis[language]) · → \(Phrase.effortAxis[language])"
    guard !unplaced.isEmpty else { return axes }
    return axes + " · " + PriorityPhrase.unplaced[language] + ": "
      + unplaced.map(String.init).joined(separator: " ")
  }
}
