extension Finding {
  /// The finding as one line: the field, the fault, and the values that the field accepts.
  public var text: LocalizedText { field.label + LocalizedText(verbatim: ": ") + problem }

  private var problem: LocalizedText {
    switch code {
    case .wrongKind:
      LocalizedText(
        "wrong type for this field; kept unchanged",
        "tipo incorrecto para este campo; se conserva sin cambios")
    case .unknownWord: LocalizedText("not one of the allowed words", "no es una de las palabras permitidas")
    case .outOfRange:
      if case .number(let rule) = field.kind { rule.expected } else { Number.expected }
    case .notADay: Day.expected
    case .danglingReference:
      LocalizedText("refers to something that does not exist", "se refiere a algo que no existe")
    }
  }
}
