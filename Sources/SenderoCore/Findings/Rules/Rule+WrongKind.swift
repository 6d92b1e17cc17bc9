extension Rule {
  /// Finds a value of another kind than its field's.
  static let wrongKind = Rule(
    "wrong-kind", .error,
    title: ("A value of the wrong type", "Un valor de otro tipo"),
    why: (
      "The program cannot read the value: it counts nowhere and is only kept",
      "El programa no puede leer el valor: no cuenta en ningún sitio y solo se conserva"
    ),
    mending: ("Delete the value, and enter it again", "Borre el valor y vuelva a escribirlo"),
    sentence: {
      $0.fieldSentence(
        LocalizedText(
          "wrong type for this field; kept unchanged",
          "tipo incorrecto para este campo; se conserva sin cambios"))
    },
    check: .value)
}
