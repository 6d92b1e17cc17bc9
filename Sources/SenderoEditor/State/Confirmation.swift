import SenderoCore

/// A prompt that one key answers.
struct Confirmation: Sendable {
  struct Answer: Sendable {
    var keys: [Key]
    var label: LocalizedText
    var action: Action
  }

  enum Action: Hashable, Sendable {
    case deleteStage
    case deletePersona(DeletedPersona)
    case saveAndGo(Departure)
    case goToUnsaved
    case quit
    case open(String)
    case showTemplate(Template)
    case recover(place: String)
    case lookAtRecovery(place: String)
    case askToDiscard(place: String)
    case discardRecovery(place: String)
    case recoverLater
    case editExternally
    case cancelExternalEdit
    case markReviewed
    case enter(isReadOnly: Bool)
    case stay
  }

  var question: LocalizedText
  var answers: [Answer]
}
