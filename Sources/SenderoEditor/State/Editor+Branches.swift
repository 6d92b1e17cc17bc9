import SenderoCore

extension Editor {
  /// Where the touchpoint with an id stands; the cost is that of going through the map.
  func place(ofTouchpoint id: String) -> Selection? {
    for (index, stage) in stages.enumerated() {
      if let touchpoint = stage.touchpoints.index(ofID: id) {
        return Selection(stage: index, touchpoint: touchpoint)
      }
    }
    return nil
  }

  /// A branch as a sentence, such as “if the card is refused → back to Checkout”.
  ///
  /// - Parameters:
  ///   - branch: The branch.
  ///   - origin: Where the touchpoint stands that it leads on from.
  /// - Returns: The sentence; where nothing has the branch's id, it says so.
  func sentence(_ branch: Branch, from origin: Selection) -> LocalizedText {
    guard let target = place(ofTouchpoint: branch.to) else {
      return Phrase.branch(when: branch.when, dangling: branch.to)
    }
    let name = stages[target.stage].touchpoints[target.touchpoint ?? 0].name
    let isBack = (target.stage, target.touchpoint ?? 0) <= (origin.stage, origin.touchpoint ?? 0)
    return Phrase.branch(
      when: branch.when, to: name.isEmpty ? Phrase.unnamed[language] : name, isBack: isBack)
  }

  /// Jumps along the selected touchpoint's branch; where it has several, asks which.
  mutating func followBranch() {
    guard let touchpoint = selectedTouchpoint else { return }
    let branches = touchpoint.next
    guard let first = branches.first else {
      message = Message(.quiet, Phrase.noBranch)
      return
    }
    guard branches.count > 1 else { return jump(toTouchpoint: first.to) }
    prompt = .pick(
      ChoicePrompt(
        title: Phrase.branchTitle(touchpoint.name),
        options: branches.map {
          ChoicePrompt.Option(label: sentence($0, from: selection), value: .string($0.to))
        }, index: 0, target: DetailsTarget(item: pathOfSelection, key: "next", place: .whole), jumps: true))
  }

  /// Selects the touchpoint with an id and keeps in mind where that was done.
  mutating func jump(toTouchpoint id: String) {
    let origin = selectedTouchpoint?.id
    guard select(touchpoint: id) else { return }
    if let origin { branchJumps.append(origin) }
  }

  /// Goes back to where the last jump began; what has gone in the meantime is passed over.
  mutating func goBackFromBranch() {
    while let origin = branchJumps.popLast() {
      if place(ofTouchpoint: origin) != nil, select(touchpoint: origin) { return }
    }
    if message == nil { message = Message(.quiet, Phrase.noWayBack) }
  }

  /// Selects the touchpoint with an id; where it cannot, the user is told why.
  private mutating func select(touchpoint id: String) -> Bool {
    guard let target = place(ofTouchpoint: id), let index = target.touchpoint else {
      message = Message(.problem, Phrase.dangling(id))
      return false
    }
    let touchpoint = stages[target.stage].touchpoints[index]
    if let persona = lensPersona, !touchpoint.isMet(by: persona.id) {
      message = Message(.quiet, Phrase.met(touchpoint.name, by: persona.name, false))
      return false
    }
    if let channel = lens.channel, channel != touchpoint.channel {
      message = Message(.quiet, Phrase.onlyChannel(channel))
      return false
    }
    selection = target
    return true
  }
}
