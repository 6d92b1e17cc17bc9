import SenderoCore

extension Editor {
  /// Opens the details at the next thing that wants mending, around the end.
  mutating func goToNextFinding() {
    let findings = map.findings()
    guard !findings.isEmpty else {
      message = Message(.done, Phrase.noFindings)
      return
    }
    let here = selectedRow.flatMap { row in
      findings.lastIndex { $0.item == row.item && $0.field.key == row.field.key }
    }
    let index = here.map { ($0 + 1) % findings.count } ?? 0
    show(findings[index])
    message = Message(.problem, Phrase.finding(findings[index], index + 1, of: findings.count))
  }

  private mutating func show(_ finding: Finding) {
    let path = finding.item.ofDetails
    if case .index(let stage)? = path.steps.dropFirst().first, path.steps.first == .key("stages") {
      view = .board
      lens = .everything
      look(through: lens)
      selection = Selection(stage: stage)
      if path.steps.count >= 4, case .index(let touchpoint) = path.steps[3] {
        selection.touchpoint = touchpoint
      }
    }
    screens = [.main, .details(DetailsScreen(path: path))]
    let rows = detailsRows(path)
    let row = rows.firstIndex { $0.item == finding.item && $0.field.key == finding.field.key }
    details?.row = row ?? 0
  }
}

extension JSONPath {
  /// The item whose details show an item's fields: a nested group stands among those of the item that has it.
  fileprivate var ofDetails: JSONPath {
    var names = 0
    for case .key in steps.reversed().prefix(2) { names += 1 }
    let endsInName = if case .key? = steps.last { true } else { false }
    return endsInName && names == 1 || endsInName && steps.count == 1 ? JSONPath(steps.dropLast()) : self
  }
}
