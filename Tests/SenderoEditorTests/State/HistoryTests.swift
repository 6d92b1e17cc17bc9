import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

struct HistoryTests {
  private func map(_ title: String) -> JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = title
    return map
  }

  private func history(_ titles: [String], limit: Int = History.limit) -> History {
    var history = History(map("0"), limit: limit)
    for title in titles { advance(&history, title) }
    return history
  }

  private static func selection(_ stage: Int) -> BoardSelection { BoardSelection(Selection(stage: stage)) }

  private func advance(_ history: inout History, _ title: String) {
    history.advance(
      to: map(title), LocalizedText(verbatim: title), before: Self.selection(1), after: Self.selection(2))
  }

  @Test func itGoesBackAndForth() {
    var history = history(["1", "2", "3"])
    #expect(history.undo()?.label.english == "3")
    #expect(history.undo()?.label.english == "2")
    #expect(history.present.map.title == "1")
    #expect(history.redo()?.label.english == "2")
    #expect(history.present.map.title == "2")
    #expect(history.undo()?.before == Self.selection(1))
    #expect(history.undo()?.label.english == "1")
    #expect(history.undo() == nil)
    #expect(history.present.map.title == "0")
    #expect(!history.canUndo && history.canRedo)
  }

  @Test func aNewStepForgetsWhatWasUndone() {
    var history = history(["1", "2"])
    _ = history.undo()
    advance(&history, "3")
    #expect(!history.canRedo)
    #expect(history.redo() == nil)
    _ = history.undo()
    #expect(history.present.map.title == "1")
  }

  @Test func aStepIsAmendedAndStaysOne() {
    var history = history(["1", "2"])
    let revision = history.present.revision
    history.amend(to: map("3"), LocalizedText(verbatim: "3"), after: Self.selection(3))
    #expect(history.isCounted)
    #expect(history.undoCount == 2)
    #expect(history.present.revision != revision)
    #expect(history.undo()?.label.english == "3")
    #expect(history.present.map.title == "1")
    #expect(history.redo()?.after == Self.selection(3))
    #expect(history.present.map.title == "3")
    #expect(history.present.before == Self.selection(1))
    #expect(history.isCounted)
  }

  @Test func everyMapHasARevisionOfItsOwn() {
    var history = history(["1", "2"])
    let second = history.present.revision
    _ = history.undo()
    let first = history.present.revision
    advance(&history, "3")
    #expect(Set([0, first, second, history.present.revision]).count == 4)
  }

  @Test func theOldestStepsGoWhereTheyCostTooMuch() {
    let long = String(repeating: "x", count: 1000)
    var history = history((1...100).map { "\($0)" + long }, limit: 20_000)
    var count = 0
    while history.undo() != nil { count += 1 }
    #expect((10...20).contains(count))
    #expect(history.present.map.title == "\(100 - count)" + long)
  }

  @Test func aMoveCostsLittle() {
    var map = map("0")
    for index in 0..<50 {
      var stage = Stage(id: "s\(index)", name: String(repeating: "x", count: 1000))
      stage.touchpoints.append(Touchpoint(id: "t\(index)", name: String(repeating: "y", count: 1000)))
      map.stages.append(stage)
    }
    let before = map.object
    map.stages.elements.insert(map.stages.elements.removeLast(), at: 0)
    #expect(map.object.cost(apartFrom: before) < 10_000)
    map.stages[0].touchpoints[0].name = String(repeating: "z", count: 1000)
    #expect((1000..<12_000).contains(map.object.cost(apartFrom: before)))
  }

  @Test func theLastStepIsKeptWhateverItCosts() {
    var history = history(["1", String(repeating: "x", count: 10_000)], limit: 100)
    #expect(history.undo() != nil)
    #expect(history.present.map.title == "1")
  }

  @Test func droppedStepsAreNotTheMapAsItWasOpened() {
    var history = history(["1", "2"])
    #expect(!history.isTrimmed)
    _ = history.undo()
    #expect(!history.isTrimmed)
    let long = String(repeating: "x", count: 1000)
    history = self.history(["1" + long, "2" + long, "3" + long], limit: 1500)
    #expect(history.isTrimmed)
    #expect(history.undoLabel(history.undoCount).english == "2" + long)
  }

  @Test func whatWasForgottenCostsNothing() {
    let long = String(repeating: "x", count: 1000)
    var history = history(["1", "2", "3"], limit: 20_000)
    for number in 0..<200 {
      advance(&history, "\(number)" + long)
      _ = history.undo()
    }
    var count = 0
    while history.undo() != nil { count += 1 }
    #expect(count == 3)
  }

  // MARK: Others

  /// A map with a title and a note, which different people change.
  private func map(_ title: String, _ note: String) -> JourneyMap {
    var map = map(title)
    map.object["x-note"] = .string(note)
    return map
  }

  private func advance(_ history: inout History, _ map: JourneyMap, _ origin: History.Origin) {
    history.advance(
      to: map, LocalizedText(verbatim: map.title), before: BoardSelection(), after: BoardSelection(),
      origin: origin)
  }

  @Test func othersForgetNothingThatWasUndone() {
    var history = history(["1"])
    _ = history.undo()
    advance(&history, map("0", "theirs"), .external)
    #expect(history.canRedo && history.hasOthers)
    _ = history.redo()
    #expect(history.present.map == map("1", "theirs"))
  }

  @Test func myStepIsUndoneUnderThoseOfOthers() {
    var history = History(map("0", "-"))
    advance(&history, map("1", "-"), .mine)
    advance(&history, map("1", "x"), .external)
    advance(&history, map("1", "xy"), .external)
    #expect(history.undo()?.label.english == "1")
    #expect(history.present.map == map("0", "xy"))
    // The steps of others are now one step.
    #expect(history.undo() != nil && history.present.map == map("0", "-"))
    #expect(history.undo() == nil)
    #expect(history.redo() != nil && history.present.map == map("0", "xy"))
    #expect(history.redo()?.label.english == "1")
    #expect(history.present.map == map("1", "xy"))
    #expect(!history.canRedo)
  }

  @Test func aValueThatOthersChangedSinceStays() {
    var history = History(map("0", "-"))
    advance(&history, map("1", "x"), .mine)
    advance(&history, map("2", "x"), .external)
    #expect(history.undo()?.label.english == "1")
    #expect(history.present.map == map("2", "-"))
    #expect(history.conflicts.count == 1)
    #expect(history.redo() != nil && history.present.map == map("1", "x"))
  }

  @Test func stepsOfOthersAreUndoneWhereNoneOfMineIsLeft() {
    var history = History(map("0", "-"))
    advance(&history, map("0", "x"), .external)
    advance(&history, map("0", "xy"), .external)
    #expect(history.undo() != nil && history.present.map == map("0", "x"))
    #expect(history.undo() != nil && history.present.map == map("0", "-"))
    #expect(history.redo() != nil && history.redo() != nil && history.present.map == map("0", "xy"))
  }

  @Test func whatOthersDidLastIsTakenBackFirst() {
    var history = History(map("0", "-"))
    advance(&history, map("0", "x"), .external)
    advance(&history, map("0", "xy"), .external)
    #expect(history.withoutOthers()?.map == map("0", "x"))
    advance(&history, map("0", "x"), .mine)
    #expect(history.withoutOthers()?.map == map("0", "-"))
    advance(&history, map("0", "-"), .mine)
    #expect(history.withoutOthers() == nil)
  }

  @Test func aLongRowOfOthersStepsIsJoinedAtItsEnd() {
    var history = History(map("0", "-"))
    advance(&history, map("1", "-"), .mine)
    for number in 0..<1_200 {
      advance(&history, map("1", "\(number)"), .external)
      if number % 100 == 0 { #expect(history.isCounted) }
    }
    // The newest steps are still separate, and the user's own step is below them all.
    #expect(history.withoutOthers()?.map == map("1", "1198"))
    #expect(history.undo()?.label.english == "1")
    #expect(history.present.map == map("0", "1199"))
    #expect(history.redo() != nil && history.present.map == map("1", "1199"))

    var steps = 0
    history = History(map("0", "-"))
    for number in 0..<1_200 { advance(&history, map("0", "\(number)"), .external) }
    while history.undo() != nil { steps += 1 }
    #expect(steps == History.externalInRow)
    #expect(history.present.map == map("0", "-"))
  }

  @Test func theLimitHoldsWhateverOthersDo() {
    let long = String(repeating: "x", count: 1000)
    var generator = SeededGenerator.fromEnvironment(default: 5)
    var history = History(map("0", "-"), limit: 20_000)
    for number in 0..<400 {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: _ = history.undo()
      case 1: _ = history.redo()
      case 2:
        var next = history.present.map
        next.title = "\(number)" + long
        advance(&history, next, .mine)
      default:
        var next = history.present.map
        next.object["x-note"] = .string("\(number)" + long)
        advance(&history, next, .external)
      }
      #expect(history.isCounted)
    }
  }
}
