extension Rule {
  /// Finds a word that is not one of the field's choices.
  static let unknownWord = Rule(
    "unknown-word", .error,
    title: ("A word that the field does not have", "Una palabra que el campo no admite"),
    why: (
      "The program cannot read the word: it counts nowhere and is only kept",
      "El programa no entiende la palabra: no cuenta en ningún sitio y solo se conserva"
    ),
    mending: ("Choose one of the words of the field", "Elija una de las palabras del campo"),
    mend: .fill,
    sentence: {
      $0.fieldSentence(
        LocalizedText(
          "not one of the allowed words",
          "no es una de las palabras permitidas"))
    },
    check: .value)
}
