/// A starting point for a new map, embedded in the program in every supported language.
public enum Template: String, CaseIterable, Sendable {
  case blank
  case sevenStages = "seven-stages"
  case fourStages = "four-stages"
  case beforeDuringAfter = "before-during-after"
  case frontAndBackStage = "front-and-back-stage"
  case serviceRecovery = "service-recovery"
  case example
}
