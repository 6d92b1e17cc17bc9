import SenderoCore

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
    case findField
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
    /// Leaving the map that the text saves.
    case departure(Departure)
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
