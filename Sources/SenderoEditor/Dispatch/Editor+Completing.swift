import SenderoCanvas
import SenderoCore

extension Editor {
  /// Replaces the typed text with its next or previous completion.
  mutating func complete(_ prompt: inout TextPrompt, forward: Bool) {
    let lines = completions(of: prompt)
    guard !lines.isEmpty else { return }
    let typed = prompt.completing?.typed ?? prompt.input.text
    let index: Int
    if let completing = prompt.completing {
      index = (completing.index + (forward ? 1 : lines.count - 1)) % lines.count
    } else {
      index = forward ? 0 : lines.count - 1
    }
    prompt.completing = (index, typed)
    prompt.input = TextInput(lines[index])
    prompt.problem = nil
  }

  /// Returns the completions of the typed text, each as a whole text.
  func completions(of prompt: TextPrompt) -> [String] {
    let typed = prompt.completing?.typed ?? prompt.input.text
    switch prompt.purpose {
    case .command: return completions(of: typed).map(\.line)
    case .field, .question: return candidates(of: prompt)
    case .filter:
      guard let term = FilterTerm(endOf: typed) else { return [] }
      return candidates(of: prompt).map { term.before + FilterTerm.quoted($0) }
    default: return []
    }
  }

  /// Returns the texts of the map that complete a field, or the last word of a filter.
  func candidates(of prompt: TextPrompt) -> [String] {
    guard let used = prompt.used else { return [] }
    let typed = prompt.completing?.typed ?? prompt.input.text
    let begun: String
    switch prompt.purpose {
    case .field, .question: begun = typed
    case .filter:
      guard let term = FilterTerm(endOf: typed), term.key == used.name else { return [] }
      begun = term.begun
    default: return []
    }
    let wanted = FoldedText.folded(begun)
    return used.texts.filter { $0 != begun && FoldedText.folded($0).hasPrefix(wanted) }
  }

  /// Collects the texts that can complete a prompt, unless those of its field are already collected.
  func collectUsedTexts(_ prompt: inout TextPrompt) {
    guard let name = usedName(prompt), prompt.used?.name != name else { return }
    let left = prompt.isChange ? prompt.initial : ""
    prompt.used = (name, UsedTexts.texts(named: name, in: map, but: left, first: usedField(prompt)))
  }

  /// The field whose texts are offered first: for a filter, that of the touchpoints.
  private func usedField(_ prompt: TextPrompt) -> FieldDescription? {
    field(of: prompt) ?? usedName(prompt).flatMap(Touchpoint.kind.field)
  }

  private func usedName(_ prompt: TextPrompt) -> String? {
    switch prompt.purpose {
    case .field, .question: field(of: prompt).flatMap(UsedTexts.name)
    case .filter: FilterTerm(endOf: prompt.completing?.typed ?? prompt.input.text)?.key
    default: nil
    }
  }
}

extension TextPrompt {
  /// Whether the prompt edits a text that is already in the map.
  fileprivate var isChange: Bool {
    guard case .field(let target) = purpose else { return false }
    if case .new = target.place { return false }
    return true
  }
}

/// The last word of a filter, if the map's texts can complete it.
struct FilterTerm: Hashable {
  /// The key of the field that the word filters by.
  let key: String
  /// The text up to the value.
  let before: String
  /// The part of the value typed so far.
  let begun: String

  init?(endOf typed: String) {
    var isQuoted = false
    var start = typed.startIndex
    for index in typed.indices {
      if typed[index] == "\"" { isQuoted.toggle() }
      if typed[index] == " ", !isQuoted { start = typed.index(after: index) }
    }
    guard let colon = typed[start...].firstIndex(of: ":"),
      let key = Filter.key(FoldedText.folded(String(typed[start...colon])))
    else { return nil }
    let value = typed.index(after: colon)
    self.key = key
    before = String(typed[..<value])
    begun = typed[value...].filter { $0 != "\"" }
  }

  /// Returns a value as written in a filter.
  static func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(text)\"" : text }
}
