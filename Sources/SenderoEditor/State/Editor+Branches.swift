import SenderoCore

extension Editor {
  /// Returns the place of the touchpoint with an id.
  ///
  /// Cost: at most that of a walk through the map.
  func place(ofTouchpoint id: String) -> Selection? {
    for (index, stage) in stages.enumerated() {
      if let touchpoint = stage.touchpoints.index(ofID: id) {
        return Selection(stage: index, touchpoint: touchpoint)
      }
    }
    return nil
  }

  /// Returns a branch as a sentence, such as “if the card is refused → back to Checkout”.
  ///
  /// - Parameters:
  ///   - branch: The branch.
  ///   - origin: The place of the touchpoint that has the branch.
  /// - Returns: The sentence; it states the id if no touchpoint has it.
  func sentence(_ branch: Branch, from origin: Selection) -> LocalizedText {
    guard let target = place(ofTouchpoint: branch.to) else {
      return Phrase.branch(when: branch.when, dangling: branch.to)
    }
    let name = stages[target.stage].touchpoints[target.touchpoint ?? 0].name
    let isBack = (target.stage, target.touchpoint ?? 0) <= (origin.stage, origin.touchpoint ?? 0)
    return Phrase.branch(
      when: branch.when, to: name.isEmpty ? Phrase.unnamed[language] : name, isBack: isBack)
  }

  /// Selects the touchpoint with an id, and records the origin of the jump.
  mutating func jump(toTouchpoint id: String) {
    let origin = selectedTouchpoint?.id
    guard select(touchpoint: id) else { return }
    if let origin { front.view.branchJumps.append(origin) }
  }

  /// Selects the touchpoint with an id and returns whether it is visible; if not, shows the user why.
  mutating func select(touchpoint id: String) -> Bool {
    guard let target = place(ofTouchpoint: id), let index = target.touchpoint else {
      message = Message(.problem, Phrase.dangling(id))
      return false
    }
    let touchpoint = stages[target.stage].touchpoints[index]
    if let persona = lensPersona, !touchpoint.isMet(by: persona.id) {
      message = Message(.quiet, Phrase.met(touchpoint.name, by: persona.name, false))
      return false
    }
    if let channel = lens.channel, !touchpoint.isReached(through: channel) {
      message = Message(.quiet, Phrase.onlyChannel(channel))
      return false
    }
    if touchpoint.isRetired, !lens.showsRetired {
      var lens = lens
      lens.showsRetired = true
      use(lens)
    }
    selection = target
    return true
  }
}
