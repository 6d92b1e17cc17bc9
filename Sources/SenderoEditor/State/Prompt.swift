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
