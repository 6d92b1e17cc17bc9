import SenderoCore

/// A question over the screen that takes every key until it is answered.
enum Prompt: Sendable {
  /// A line or several to be typed.
  case text(TextPrompt)
  /// One of a few to be chosen.
  case pick(ChoicePrompt)
  /// A yes, a no, or another answer by one key.
  case confirm(Confirmation)
}

/// A text being typed.
struct TextPrompt: Sendable {
  /// What the text is for.
  enum Purpose: Hashable, Sendable {
    case newTouchpoint(stage: Int, index: Int)
    case newStage(index: Int, phase: Phase? = nil)
    case renameTouchpoint
    case renameStage
    case renameMap
    case search
    case filter
    case command
    case field(DetailsTarget)
    case newItem(MapList, index: Int)
    case renameItem(MapList)
    case personaQuestion(persona: String, index: Int)
  }

  var purpose: Purpose
  var input: TextInput
  /// Why what was typed is not taken, said until the next key.
  var problem: LocalizedText?
  /// What stood there before anything was typed.
  let initial: String
  /// The completion shown, and the text it replaced.
  var completing: (index: Int, typed: String)?

  /// The texts that the map has already for what is typed, and the name of the field they were found under.
  var used: (name: String, texts: [String])?

  init(purpose: Purpose, input: TextInput, problem: LocalizedText? = nil) {
    self.purpose = purpose
    self.input = input
    self.problem = problem
    initial = input.text
  }
}

/// A choice among a few.
struct ChoicePrompt: Sendable {
  struct Option: Sendable {
    var label: LocalizedText
    var value: JSONValue?
  }

  var title: LocalizedText
  var options: [Option]
  var index: Int
  var target: DetailsTarget
  /// Whether what is picked is a touchpoint to go to, not a value.
  var jumps = false
}

/// A question that one key answers.
struct Confirmation: Sendable {
  struct Answer: Sendable {
    var keys: [Key]
    var label: LocalizedText
    var action: Action
  }

  enum Action: Hashable, Sendable {
    case deleteStage
    case saveAndQuit
    case goToUnsaved
    case quit
    case open(String)
    case showTemplate(Template)
    case recover(place: String)
    case lookAtRecovery(place: String)
    case askToDiscard(place: String)
    case discardRecovery(place: String)
    case recoverLater
    case stay
  }

  var question: LocalizedText
  var answers: [Answer]
}
