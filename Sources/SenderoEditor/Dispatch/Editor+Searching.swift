import SenderoCanvas
import SenderoCore

extension Editor {
  /// Searches for a text, starting at the selection.
  mutating func search(_ text: String) {
    guard !text.isEmpty else {
      front.view.searched = nil
      return
    }
    front.view.searched = text
    findNext(forward: true)
  }

  /// Selects the next stage or touchpoint that contains the searched text; the search wraps around.
  mutating func findNext(forward: Bool) {
    guard let searched = front.view.searched else {
      message = Message(.quiet, Phrase.nothingSearched(keyName("search")))
      return
    }
    let wanted = FoldedText.folded(searched)
    let stages = stages
    let sizes = stages.indices.map { stages[$0].touchpoints.count + 1 }
    let total = sizes.reduce(0, +)
    guard total > 0 else { return }
    var stage = selection.stage
    var row = (selection.touchpoint ?? -1) + 1
    var wrapped = false
    for _ in 0..<total {
      row += forward ? 1 : -1
      if row >= sizes[stage] {
        stage += 1
        if stage == stages.count { (stage, wrapped) = (0, true) }
        row = 0
      } else if row < 0 {
        stage -= 1
        if stage < 0 { (stage, wrapped) = (stages.count - 1, true) }
        row = sizes[stage] - 1
      }
      if matches(stages[stage], row: row, wanted) {
        selection = Selection(stage: stage, touchpoint: row == 0 ? nil : row - 1)
        if wrapped { message = Message(.quiet, Phrase.searchWrapped) }
        return
      }
    }
    message = Message(.problem, Phrase.notFound(searched))
  }

  /// Sets the filter and shows how many touchpoints match; an empty text removes the filter.
  mutating func setFilter(_ text: String) {
    let had = front.view.filter != nil
    front.view.filter = Filter(text)
    guard let filter = front.view.filter else {
      message = had ? Message(.done, Phrase.filterDropped) : nil
      return
    }
    let all = stages.lazy.map(\.touchpoints)
    let count = all.reduce(0) { $0 + $1.count { filter.matches($0, lens) } }
    message = Message(
      count == 0 ? .problem : .quiet, Phrase.filterLeaves(count, of: derived.ratingCounts.whole.count))
  }

  private func matches(_ stage: Stage, row: Int, _ wanted: String) -> Bool {
    let matches: (String) -> Bool = { FoldedText.contains($0, wanted) }
    guard row > 0 else {
      return Stage.kind.anyText(in: stage.object, except: [Stage.fields.touchpoints.key], where: matches)
    }
    let touchpoint = stage.touchpoints[row - 1]
    return touchpoint.isSeen(through: lens) && Touchpoint.kind.anyText(in: touchpoint.object, where: matches)
  }
}
