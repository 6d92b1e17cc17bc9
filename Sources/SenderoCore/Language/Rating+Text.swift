extension Rating {
  /// The rating in words, such as “strongly positive”.
  public var label: LocalizedText {
    let label = experience.label
    return isStrong ? LocalizedText("strongly " + label.english, "muy " + label.spanish) : label
  }

  /// The rating as part of a sentence: its symbol and its words.
  public var text: LocalizedText { LocalizedText(verbatim: symbol + " ") + label }
}
