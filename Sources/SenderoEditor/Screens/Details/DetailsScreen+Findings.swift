import SenderoCore

extension DetailsScreen {
  /// Opens the details at the next invalid value; after the last one, at the first.
  static func goToNextFinding(in editor: inout Editor) {
    let findings = editor.map.findings(today: editor.settings.today).filter { $0.severity == .error }
    guard !findings.isEmpty else {
      editor.message = Message(.done, Phrase.allValid)
      return
    }
    let here = editor.selectedRow.flatMap { row in
      findings.lastIndex { $0.item == row.item && $0.field?.key == row.field.key }
    }
    let index = here.map { ($0 + 1) % findings.count } ?? 0
    editor.popAll()
    editor.show(findings[index])
    editor.message = Message(.problem, Phrase.finding(findings[index], index + 1, of: findings.count))
  }
}

extension Editor {
  /// Opens the details of the item of a finding, at its field, over the screens in front.
  mutating func show(_ finding: Finding) {
    let path = finding.item.ofDetails
    if let place = Selection(path) {
      front.view.mainView = .board
      reveal(place)
    }
    openDetails(path)
    selectRow { $0.item == finding.item && $0.field.key == finding.field?.key }
  }
}

extension JSONPath {
  /// The path of the item whose details show the item at this path: for a nested group, the path of the item
  /// that contains the group; otherwise, this path.
  fileprivate var ofDetails: JSONPath {
    var names = 0
    for case .key in steps.reversed().prefix(2) { names += 1 }
    let endsInName = if case .key? = steps.last { true } else { false }
    return endsInName && names == 1 || endsInName && steps.count == 1 ? JSONPath(steps.dropLast()) : self
  }
}
