/// A map to start from, built into the program in every language it speaks.
public enum Template: String, CaseIterable, Sendable {
  case blank
  case sevenStages = "seven-stages"
  case fourStages = "four-stages"
  case beforeDuringAfter = "before-during-after"
  case frontAndBackStage = "front-and-back-stage"
  case serviceRecovery = "service-recovery"
  case example
}
