import SenderoCore

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
