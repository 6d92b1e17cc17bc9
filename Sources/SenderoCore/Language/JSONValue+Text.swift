extension JSONValue {
  /// The value of a field as part of a sentence: on one line, long texts shortened.
  ///
  /// - Parameters:
  ///   - kind: The kind of the field; `nil` if the field is unknown.
  ///   - length: The largest number of characters of a text.
  /// - Returns: The phrase.
  func text(as kind: FieldKind?, length: Int = 40) -> LocalizedText {
    LocalizedText(
      FieldText(.english, quotedUpTo: length).text(of: self, as: kind),
      FieldText(.spanish, quotedUpTo: length).text(of: self, as: kind))
  }
}

extension JSONValue? {
  /// The value of a field as part of a sentence, or the word for no value.
  func text(as kind: FieldKind?) -> LocalizedText {
    self?.text(as: kind) ?? FieldText.nothing
  }
}

extension LocalizedText {
  /// The text with a lower-case first letter, as within a sentence.
  var withinSentence: LocalizedText {
    LocalizedText(Self.lowered(english), Self.lowered(spanish))
  }

  private static func lowered(_ text: String) -> String {
    // An abbreviation keeps its capitals.
    text.dropFirst().first?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}
