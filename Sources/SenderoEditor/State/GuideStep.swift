import SenderoCore

/// A step of the guide on the way to a complete map.
///
/// Its progress and its place depend on the map alone. The guide can therefore be closed and reopened at any
/// time, and counts what was done without it.
struct GuideStep: Sendable {
  /// The subject, in a word or two.
  let name: LocalizedText
  /// The question.
  let question: LocalizedText
  /// A reminder that is shown during typing.
  let tip: LocalizedText
  /// Returns a phrase with a number of items, such as goals, that the step counts.
  let unit: @Sendable (Int) -> LocalizedText
  /// Returns the progress in a map.
  let progress: @Sendable (JourneyMap) -> GuideProgress
  /// Returns the place to continue in a map; `nil` if nothing is left to do.
  let place: @Sendable (JourneyMap) -> GuideTarget?

  /// The steps, in order.
  static let all: [GuideStep] = [
    GuideStep(
      name: Phrase.guideGoal, question: Phrase.guideGoalQuestion,
      tip: Phrase.guideGoalTip, unit: Phrase.guideGoals,
      progress: { map in
        GuideProgress((map.hasOwnTitle ? 1 : 0) + min(1, map.objectives.count), of: 2)
      }, place: { $0.hasOwnTitle ? .newItem(.objectives) : .title }),
    GuideStep(
      name: Phrase.guideData, question: Phrase.guideDataQuestion,
      tip: Phrase.guideDataTip, unit: Phrase.guideParts,
      progress: { GuideProgress(($0.hasOwnDescription ? 1 : 0) + ($0.hasData ? 1 : 0), of: 2) },
      place: { $0.placeOfData }),
    GuideStep(
      name: Phrase.guidePersonas, question: Phrase.guidePersonasQuestion,
      tip: Phrase.guidePersonasTip, unit: Phrase.guidePersonasCounted,
      progress: { GuideProgress($0.personas.count, of: 2) }, place: { _ in .newItem(.personas) }),
    GuideStep(
      name: Phrase.guideTouchpoints, question: Phrase.guideTouchpointsQuestion,
      tip: Phrase.guideTouchpointsTip, unit: Phrase.guidePhases,
      progress: { map in
        GuideProgress(Phase.allCases.filter(map.isFilled).count, of: Phase.allCases.count)
      },
      place: { $0.placeOfMissingTouchpoints }),
    GuideStep(
      name: Phrase.guideFeelings, question: Phrase.guideFeelingsQuestion,
      tip: Phrase.guideFeelingsTip, unit: Phrase.guideRated,
      progress: { map in
        let (rated, all) = map.ratedTouchpoints
        return GuideProgress(rated, of: all)
      },
      place: { $0.placeOfMissingRating ?? $0.placeOfMissingTouchpoints }),
    GuideStep(
      name: Phrase.guidePains, question: Phrase.guidePainsQuestion,
      tip: Phrase.guidePainsTip, unit: Phrase.guideBadMoments,
      progress: { map in
        let worst = map.worstTouchpoints
        return GuideProgress(worst.filter(\.touchpoint.isAssessed).count, of: min(3, worst.count))
      },
      place: { $0.placeOfMissingOpportunity }),
    GuideStep(
      name: Phrase.guideMeasures, question: Phrase.guideMeasuresQuestion,
      tip: Phrase.guideMeasuresTip, unit: Phrase.guideFigures,
      progress: { GuideProgress($0.activeMeasurements.filter { $0.target != nil }.count, of: 1) },
      place: { $0.placeOfMissingTarget }),
  ]

  /// Returns the index of the first step that is not done; `nil` if all are done.
  static func firstUndone(_ map: JourneyMap) -> Int? { all.firstIndex { !$0.progress(map).isDone } }
}
