extension JSONValue {
  /// A field's value as people read it in a sentence: on one line, a long one cut short.
  ///
  /// - Parameters:
  ///   - kind: What the field holds; `nil` for a field that no kind knows.
  ///   - length: The most characters of one text.
  /// - Returns: The value in words.
  func text(as kind: FieldKind?, length: Int = 40) -> LocalizedText {
    switch (kind, self) {
    case (.choice(let choices)?, .string(let word)):
      choices.first { $0.word == word }?.label ?? Self.quoted(word, length)
    case (_, .string(let text)): Self.quoted(text, length)
    case (_, .bool(let flag)): flag ? LocalizedText("yes", "sí") : LocalizedText("no", "no")
    case (_, .number(let literal)): LocalizedText(verbatim: literal)
    case (.textList?, .array(let elements)), (.references?, .array(let elements)):
      LocalizedText(
        elements.map { $0.text(as: nil, length: length).english }.joined(separator: ", "),
        elements.map { $0.text(as: nil, length: length).spanish }.joined(separator: ", "))
    default: LocalizedText(verbatim: Self.shortened(compactText, length))
    }
  }

  private static func quoted(_ text: String, _ length: Int) -> LocalizedText {
    let text = shortened(text, length)
    return LocalizedText("“\(text)”", "«\(text)»")
  }

  /// A text on one line, with `…` for what is too long.
  static func shortened(_ text: String, _ length: Int = 40) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > length ? line.prefix(length - 1) + "…" : line
  }
}

extension JSONValue? {
  /// A field's value as people read it in a sentence, or that there is none.
  func text(as kind: FieldKind?) -> LocalizedText {
    self?.text(as: kind) ?? LocalizedText("nothing", "nada")
  }
}

extension LocalizedText {
  /// The text as it stands within a sentence.
  var withinSentence: LocalizedText {
    LocalizedText(Self.lowered(english), Self.lowered(spanish))
  }

  private static func lowered(_ text: String) -> String {
    // An abbreviation keeps its capitals.
    text.dropFirst().first?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}
