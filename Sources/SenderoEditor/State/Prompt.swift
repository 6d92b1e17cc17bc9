import SenderoCore

/// A prompt on the screen that receives every key until it is answered.
enum Prompt: Sendable {
  /// A text to type, in one line or several.
  case text(TextPrompt)
  /// A choice among a few options.
  case pick(ChoicePrompt)
  /// A question that one key answers.
  case confirm(Confirmation)

  /// Returns the text being typed for a purpose; `nil` if none is.
  func input(for purpose: TextPrompt.Purpose) -> TextInput? {
    guard case .text(let asked) = self, asked.purpose == purpose else { return nil }
    return asked.input
  }
}

/// A prompt for a text.
struct TextPrompt: Sendable {
  /// The purpose of the text.
  enum Purpose: Hashable, Sendable {
    case newTouchpoint(stage: Int, index: Int)
    case newStage(index: Int, phase: Phase? = nil)
    case renameTouchpoint
    case renameStage
    case renameMap
    case channel
    case search
    case filter
    case command
    case field(DetailsTarget)
    case question(NewItem)
    case findField(from: Int)
    case newItem(MapList, index: Int)
    case renameItem(MapList)
    case personaQuestion(persona: String, index: Int)
    case brainstorm
  }

  var purpose: Purpose
  var input: TextInput
  /// The reason why the typed text is not accepted, shown until the next key.
  var problem: LocalizedText?
  /// The text before the user typed anything.
  let initial: String
  /// What follows after the text; `nil` if nothing does.
  var sequel: Sequel?
  /// The completion shown, and the typed text that it replaced.
  var completing: (index: Int, typed: String)?

  /// Whether the text is the name of a new item that is drawn as if it were in the map.
  var isNew = false
  /// The names of the maps in a folder, which complete a path, and the folder as typed.
  var files: (folder: String, names: [String])?

  /// The texts of the map that can complete the typed text, and the name of their field.
  var used: (name: String, texts: [String])?

  /// What a submitted text leads to.
  enum Sequel: Hashable, Sendable {
    /// The guide's next question.
    case guide
    /// The name of the next touchpoint.
    case nextName
  }

  init(purpose: Purpose, input: TextInput, problem: LocalizedText? = nil) {
    self.purpose = purpose
    self.input = input
    self.problem = problem
    initial = input.text
  }

  /// The text as typed, without the completion that is shown.
  var typed: String { completing?.typed ?? input.text }
}

/// A prompt for a choice among a few options.
struct ChoicePrompt: Sendable {
  struct Option: Sendable {
    var label: LocalizedText
    var value: JSONValue?
  }

  var title: LocalizedText
  var options: [Option]
  var index: Int
  var target: DetailsTarget
  /// What the chosen option leads to; `nil` if it is a value of the target.
  var action: (@Sendable (Option, inout Editor) -> [Effect])?
  /// The number of the first option: an option that empties the field has 0.
  var firstNumber: Int { options.first.map { $0.value == nil } == true ? 0 : 1 }
  /// The new item that the option is a value of; `nil` if it is a value of the target.
  var new: NewItem?
  /// Whether the guide opened the prompt, and asks its next question after the choice.
  var isGuided = false
}

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
    case editOutside
    case stayInside
    case markReviewed
    case enter(isReadOnly: Bool)
    case stay
  }

  var question: LocalizedText
  var answers: [Answer]
}
