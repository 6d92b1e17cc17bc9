import SenderoCore

/// The place where a question of the guide is answered.
enum GuideTarget: Hashable, Sendable {
  /// The title of the map.
  case title
  /// The view of a list, where an item is added.
  case newItem(MapList)
  /// A field in the details of an item.
  case field(JSONPath, key: String)
  /// The details of the map, where a measurement is added.
  case newMeasurement
  /// The board, where a stage is assigned to a phase.
  case phase(stage: Int, Phase)
  /// The board, where a stage is added for a phase that has none.
  case newStage(index: Int, Phase)
  /// The board, where a touchpoint is added to a stage.
  case newTouchpoint(stage: Int)
  /// A touchpoint on the board.
  case touchpoint(stage: Int, index: Int)
}

extension GuideTarget {
  /// What the key that leads to the place does.
  var action: LocalizedText {
    switch self {
    case .title: Phrase.guideTitleAction
    case .newItem(let list): list == .personas ? Phrase.guidePersonasAction : Phrase.guideGoalAction
    case .field(let path, let key): Self.action(of: key, at: path)
    case .newMeasurement: Phrase.guideMeasuresAction
    case .phase: Phrase.guidePhaseAction
    case .newStage: Phrase.guideNewStageAction
    case .newTouchpoint: Phrase.guideTouchpointsAction
    case .touchpoint: Phrase.guideFeelingsAction
    }
  }

  /// The question at the place, if it is another one than that of the step.
  var question: LocalizedText? {
    switch self {
    case .title: Phrase.guideTitleQuestion
    case .field(_, key: PainPoint.fields.severity.key): Phrase.guideSeverityQuestion
    case .field(_, key: Opportunity.fields.owner.key): Phrase.guideOwnerQuestion
    default: nil
    }
  }

  /// The reminder for typing there, if it is another one than that of the step.
  var tip: LocalizedText? {
    switch self {
    case .title: Phrase.guideTitleTip
    case .field(_, key: PainPoint.fields.severity.key): PainPoint.fields.severity.description.about
    case .field(_, key: Opportunity.fields.text.key), .field(_, key: Touchpoint.fields.opportunities.key):
      Phrase.guideOpportunityTip
    case .field(_, key: Opportunity.fields.owner.key): Opportunity.fields.owner.description.about
    case .field(_, key: Measurement.fields.metric.key), .newMeasurement:
      Measurement.fields.metric.description.about
    case .field(_, key: Measurement.fields.value.key): Measurement.fields.value.description.about
    case .newStage(_, let phase): Phrase.guideNewStage(phase)
    default: nil
    }
  }

  private static func action(of key: String, at path: JSONPath) -> LocalizedText {
    switch key {
    case JourneyMap.fields.description.key where path.steps.isEmpty: Phrase.guideDataAction
    case Touchpoint.fields.painPoints.key: Phrase.guidePainAction
    case PainPoint.fields.severity.key: Phrase.guideSeverityAction
    case Touchpoint.fields.opportunities.key: Phrase.guideOpportunityAction
    case Opportunity.fields.owner.key: Phrase.guideOwnerAction
    case Measurement.fields.metric.key: Phrase.guideMetricAction
    case Measurement.fields.value.key: Phrase.guideValueAction
    case Measurement.fields.target.key: Phrase.guideTargetAction
    default: Phrase.guideFieldAction
    }
  }
}
