import SenderoCore

/// How far a step of the guide is.
struct GuideProgress: Hashable, Sendable {
  /// How many of what is wanted are there, never more than are wanted.
  let done: Int
  /// How many are wanted, at least 1.
  let wanted: Int

  /// Makes a progress; what is there beyond what is wanted does not count.
  init(_ done: Int, of wanted: Int) {
    self.wanted = max(1, wanted)
    self.done = max(0, min(done, self.wanted))
  }

  /// Whether nothing more is wanted.
  var isDone: Bool { done == wanted }
}

/// Where a question of the guide is answered.
enum GuideTarget: Hashable, Sendable {
  /// In the view of a list, by adding to it.
  case newItem(MapList)
  /// In the details of an item, at one of its fields.
  case field(JSONPath, key: String, isAsked: Bool)
  /// On the board, by saying which phase a stage belongs to.
  case phase(stage: Int, Phase)
  /// On the board, by adding a stage of a phase that has none.
  case newStage(index: Int, Phase)
  /// On the board, by adding to a stage.
  case newTouchpoint(stage: Int)
  /// On the board, at a touchpoint.
  case touchpoint(stage: Int, index: Int)
}

/// One step on the way to a whole map: what it asks, where that is answered, and how far it is.
///
/// Both are functions of the map alone, so that the guide can be left and taken up anywhere, and notices what was done
/// without it.
struct GuideStep: Sendable {
  /// What it is about, in a word or two.
  let name: LocalizedText
  /// What it asks.
  let question: LocalizedText
  /// What the key that goes to the place does there.
  let action: LocalizedText
  /// Something that is easily forgotten, said while one types.
  let tip: LocalizedText
  /// What is counted, for a number of them.
  let unit: @Sendable (Int) -> LocalizedText
  /// How far it is.
  let progress: @Sendable (JourneyMap) -> GuideProgress
  /// Where it goes on; `nil` where there is nothing left to do.
  let place: @Sendable (JourneyMap) -> GuideTarget?

  /// The steps, in order.
  static let all: [GuideStep] = [
    GuideStep(
      name: Phrase.guideGoal, question: Phrase.guideGoalQuestion, action: Phrase.guideGoalAction,
      tip: Phrase.guideGoalTip, unit: Phrase.guideGoals,
      progress: { GuideProgress($0.objectives.count, of: 1) }, place: { _ in .newItem(.objectives) }),
    GuideStep(
      name: Phrase.guideData, question: Phrase.guideDataQuestion, action: Phrase.guideDataAction,
      tip: Phrase.guideDataTip, unit: Phrase.guideParts,
      progress: { GuideProgress(($0.description.isEmpty ? 0 : 1) + ($0.hasData ? 1 : 0), of: 2) },
      place: { $0.placeOfData }),
    GuideStep(
      name: Phrase.guidePersonas, question: Phrase.guidePersonasQuestion, action: Phrase.guidePersonasAction,
      tip: Phrase.guidePersonasTip, unit: Phrase.guidePersonasCounted,
      progress: { GuideProgress($0.personas.count, of: 2) }, place: { _ in .newItem(.personas) }),
    GuideStep(
      name: Phrase.guideTouchpoints, question: Phrase.guideTouchpointsQuestion,
      action: Phrase.guideTouchpointsAction, tip: Phrase.guideTouchpointsTip, unit: Phrase.guidePhases,
      progress: { map in
        GuideProgress(Phase.allCases.filter(map.isFilled).count, of: Phase.allCases.count)
      },
      place: { $0.placeOfMissingTouchpoints }),
    GuideStep(
      name: Phrase.guideFeelings, question: Phrase.guideFeelingsQuestion, action: Phrase.guideFeelingsAction,
      tip: Phrase.guideFeelingsTip, unit: Phrase.guideRated,
      progress: { map in
        let (rated, all) = map.ratedTouchpoints
        return GuideProgress(rated, of: all)
      },
      place: { $0.placeOfMissingRating ?? $0.placeOfMissingTouchpoints }),
    GuideStep(
      name: Phrase.guidePains, question: Phrase.guidePainsQuestion, action: Phrase.guidePainsAction,
      tip: Phrase.guidePainsTip, unit: Phrase.guideBadMoments,
      progress: { map in
        let worst = map.worstTouchpoints
        return GuideProgress(worst.filter(\.touchpoint.isWorkedOut).count, of: min(3, worst.count))
      },
      place: { $0.placeOfMissingOpportunity }),
    GuideStep(
      name: Phrase.guideMeasures, question: Phrase.guideMeasuresQuestion, action: Phrase.guideMeasuresAction,
      tip: Phrase.guideMeasuresTip, unit: Phrase.guideFigures,
      progress: { GuideProgress($0.activeMeasurements.filter { $0.target != nil }.count, of: 1) },
      place: { $0.placeOfMissingTarget }),
  ]

  /// The first step that is not done; `nil` where all are.
  static func firstUndone(_ map: JourneyMap) -> Int? { all.firstIndex { !$0.progress(map).isDone } }
}
