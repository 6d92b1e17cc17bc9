extension JSONValue {
  /// A field's value as people read it in a sentence: on one line, a long one cut short.
  ///
  /// - Parameters:
  ///   - kind: What the field holds; `nil` for a field that no kind knows.
  ///   - length: The most characters of one text.
  /// - Returns: The value in words.
  func text(as kind: FieldKind?, length: Int = 40) -> LocalizedText {
    LocalizedText(
      FieldText(.english, quotedUpTo: length).text(of: self, as: kind),
      FieldText(.spanish, quotedUpTo: length).text(of: self, as: kind))
  }
}

extension JSONValue? {
  /// A field's value as people read it in a sentence, or that there is none.
  func text(as kind: FieldKind?) -> LocalizedText {
    self?.text(as: kind) ?? FieldText.nothing
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
