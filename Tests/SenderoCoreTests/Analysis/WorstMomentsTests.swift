import SenderoCore
import TestSupport
import Testing

/// The touchpoints that hurt most, updated as the map changes.
struct WorstMomentsTests {
  @Test func anUpdateGivesWhatAFreshValueGives() {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_129)
    var edits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "w")
    var map = BoardNotation.map("A: a-- b- c-- d-- e-- | B: f- g+ | C: h-- i-").map
    var curve = EmotionCurve(map.stages)
    var worst = WorstMoments()
    worst.update(map.stages, curve, lens: .everything)
    var seen: Set<String> = []
    for step in 0..<400 {
      if step % 3 == 0 { rateOne(of: &map, &generator) } else { edits.edit(&map) }
      curve.update(map.stages)
      worst.update(map.stages, curve, lens: .everything)
      var anew = WorstMoments()
      anew.update(map.stages, EmotionCurve(map.stages), lens: .everything)
      #expect(worst.moments == anew.moments, "step \(step)")
      #expect(
        worst.moments == Array(WorstMoments.all(in: map.stages, curve).prefix(WorstMoments.limit)),
        "step \(step)")
      seen.formUnion(worst.moments.map(\.name))
    }
    #expect(seen.count > 10, "the worst moments hardly changed")
  }

  /// Rates a touchpoint at random.
  private func rateOne(of map: inout JourneyMap, _ generator: inout SeededGenerator) {
    let stages = map.stages.indices.filter { !map.stages[$0].touchpoints.isEmpty }
    guard let stage = stages.randomElement(using: &generator),
      let index = map.stages[stage].touchpoints.indices.randomElement(using: &generator)
    else { return }
    map.stages[stage].touchpoints[index].rating =
      [nil, Rating(.negative), Rating(.negative, isStrong: true), Rating(.positive)].randomElement(
        using: &generator) ?? nil
  }
}
