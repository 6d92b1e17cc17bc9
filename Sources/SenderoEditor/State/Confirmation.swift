import SenderoCore

/// A prompt that one key answers.
struct Confirmation: Sendable {
  /// Does what an answer leads to.
  typealias Action = @Sendable (inout Editor) -> [Effect]

  struct Answer: Sendable {
    var keys: [Key]
    var label: LocalizedText
    /// What the answer leads to; `nil` if it only closes the prompt.
    var action: Action?
  }

  var question: LocalizedText
  var answers: [Answer]
}

extension Confirmation.Answer {
  /// Makes an answer that has no effects outside the editor.
  init(keys: [Key], label: LocalizedText, does edit: @escaping @Sendable (inout Editor) -> Void) {
    self.init(keys: keys, label: label) { editor in
      edit(&editor)
      return []
    }
  }
}
