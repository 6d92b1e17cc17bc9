import SenderoCanvas
import SenderoCore

/// What the participants of a workshop have selected on the board, by their initials and colours, and the
/// user's own dots in the open vote.
struct ParticipantMarks {
  private struct Badge {
    let text: String
    let style: Style
    let width: Int

    init(_ text: String, _ style: Style) {
      (self.text, self.style) = (text, style)
      width = TextLayout.width(of: text)
    }
  }

  private let participants: [Participant]
  /// For each of the others who have selected something, the place of the next who has selected the same.
  ///
  /// An array for each item would cost a hundred of them in each frame of a large workshop.
  private let next: [Int?]
  /// The places of the first of them, by the id of what they have selected.
  private let first: [String: Int]
  /// The open vote, if the user has put dots.
  private let vote: OpenVote?
  private let ballot: Ballot?

  /// Collects the marks; `nil` if there are none.
  init?(_ editor: borrowing Editor) {
    guard let attendance = editor.front.attendance else { return nil }
    let participants = attendance.workshop.participants
    let ballot = attendance.workshop.vote?.ballot(of: attendance.me)
    if participants.count < 2, ballot == nil { return nil }
    var next = [Int?](repeating: nil, count: participants.count)
    var first: [String: Int] = [:]
    first.reserveCapacity(participants.count)
    for place in participants.indices.reversed() where participants[place].id != attendance.me {
      guard let item = participants[place].selection else { continue }
      next[place] = first.updateValue(place, forKey: item.id)
    }
    if first.isEmpty, ballot?.dots.isEmpty ?? true { return nil }
    (self.participants, self.next, self.first) = (participants, next, first)
    self.ballot = ballot
    vote = attendance.workshop.vote
  }

  /// Draws the marks over the board.
  ///
  /// Cost: proportional to the visible cells.
  func draw(
    _ model: BoardModel, _ layout: BoardLayout, _ blueprint: BlueprintLayout?, on canvas: inout Canvas
  ) {
    if let blueprint {
      drawBlueprint(model, blueprint, on: &canvas)
      return
    }
    for stage in layout.stages where model.stages.indices.contains(stage) {
      let element = model.stages[stage]
      draw(
        badges(of: element.id),
        in: StageHeaderView.nameField(of: stage, layout), keeping: 2, on: &canvas)
      let rowMap = model.rowMap(in: stage)
      for row in layout.rows.clamped(to: 0..<rowMap.count) {
        guard let index = rowMap[row] else { continue }
        let shape = TouchpointCell.shape(in: layout.cell(stage: stage, row: row))
        draw(badges(of: element.touchpoints[index]), on: shape, on: &canvas)
      }
    }
  }

  private func drawBlueprint(_ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas) {
    for run in layout.stages where model.stages.indices.contains(run.stage) {
      draw(
        badges(of: model.stages[run.stage].id),
        in: BlueprintView.nameField(run.columns, layout), keeping: 2, on: &canvas)
    }
    for (index, column) in layout.columns.enumerated() {
      guard let touchpoint = model.touchpoint(at: column) else { continue }
      draw(badges(of: touchpoint), on: TouchpointCell.shape(in: layout.card(index)), on: &canvas)
    }
  }

  // MARK: Badges

  private func badges(of touchpoint: Touchpoint) -> [Badge] {
    let others = badges(of: touchpoint.id)
    let dots = dots(on: touchpoint)
    return dots > 0 ? [Badge("●\(dots)", Style(.keyName, .bold))] + others : others
  }

  /// The badges of the others who have selected the item with an id.
  private func badges(of id: String) -> [Badge] {
    var badges: [Badge] = []
    var place = first[id]
    while let current = place {
      let other = participants[current]
      badges.append(Badge(other.initials, Style(.person(other.colour), [.bold, .loud])))
      place = next[current]
    }
    return badges
  }

  /// The user's dots on a touchpoint, or on its pain points or opportunities.
  private func dots(on touchpoint: Touchpoint) -> Int {
    guard let ballot, let vote, !ballot.dots.isEmpty else { return 0 }
    return switch vote.kind {
    case .touchpoints: ballot.dots(on: touchpoint.id)
    case .painPoints: touchpoint.painPoints.reduce(0) { $0 + ballot.dots(on: $1.id) }
    case .opportunities: touchpoint.opportunities.reduce(0) { $0 + ballot.dots(on: $1.id) }
    }
  }

  // MARK: Drawing

  /// Draws badges on a touchpoint: on a card at the end of the second line, where names are short and no
  /// other mark stands.
  private func draw(_ badges: [Badge], on shape: Rectangle, on canvas: inout Canvas) {
    guard !badges.isEmpty, shape.height > 0 else { return }
    let row = shape.row + (shape.height > 1 ? 1 : 0)
    draw(
      badges, in: Rectangle(column: shape.column, row: row, width: shape.width, height: 1),
      keeping: shape.height > 1 ? 0 : 1, on: &canvas)
  }

  /// Draws badges at the right end of a line, with spaces between them if there is room; those that do not fit
  /// are counted.
  private func draw(_ badges: [Badge], in line: Rectangle, keeping kept: Int, on canvas: inout Canvas) {
    let room = line.width - kept
    guard !badges.isEmpty, room >= 2 else { return }
    let (shown, width) = fitting(badges, into: room)
    let gap = width + shown.count - 1 <= room ? 1 : 0
    let start = line.column + line.width - width - gap * (shown.count - 1)
    // A space sets the marks apart from the text that they cover.
    if start > line.column + kept { drawSpace(start - 1, line.row, on: &canvas) }
    var column = start
    for (index, badge) in shown.enumerated() {
      if index > 0, gap > 0 {
        drawSpace(column, line.row, on: &canvas)
        column += 1
      }
      column += canvas.draw(badge.text, column: column, row: line.row, width: room, style: badge.style)
    }
  }

  /// Returns the badges to draw into a room, the last of them the number of those left out, and their width.
  private func fitting(_ badges: [Badge], into room: Int) -> (shown: [Badge], width: Int) {
    var width = badges.reduce(0) { $0 + $1.width }
    if width <= room || badges.count == 1 { return (badges, width) }
    var kept = badges.count
    while true {
      kept -= 1
      width -= badges[kept].width
      let number = badges.count - kept
      let rest = Badge(kept == 0 ? "\(number)" : "+\(number)", Style(.bar, .bold))
      if kept == 0 || width + rest.width <= room { return (badges[..<kept] + [rest], width + rest.width) }
    }
  }

  private func drawSpace(_ column: Int, _ row: Int, on canvas: inout Canvas) {
    canvas.draw(" ", column: column, row: row, width: 1, style: canvas[column, row].style)
  }
}
