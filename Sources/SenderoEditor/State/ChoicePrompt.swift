import SenderoCore

/// A prompt for a choice among a few options.
struct ChoicePrompt: Sendable {
  struct Option: Sendable {
    var label: LocalizedText
    var value: JSONValue?
  }

  var title: LocalizedText
  var options: [Option]
  var index = 0
  /// The field that an option is a value of, which `Tab` leaves for the next one in the details; `nil` if the
  /// choice is for something else.
  var field: DetailsTarget?
  /// What the choice means, for the details; `nil` if it is for the selected row.
  var about: LocalizedText?
  /// Whether the guide opened the prompt, and asks its next question after the choice.
  var isGuided = false
  /// What the chosen option leads to.
  var action: @Sendable (Option, inout Editor) -> [Effect]

  /// The number of the first option: an option that empties the field has 0.
  var firstNumber: Int { options.first.map { $0.value == nil } == true ? 0 : 1 }
}
