extension Finding {
  /// The finding as one line: the field, the fault, and the values that the field accepts.
  public var text: LocalizedText { field.label + LocalizedText(verbatim: ": ") + problem }

  private var problem: LocalizedText {
    switch code {
    case .wrongKind:
      LocalizedText(
        "of another kind than the field; kept as it is", "de otro tipo que el campo; se conserva como está")
    case .unknownWord: LocalizedText("none of the words it takes", "no es ninguna de sus palabras")
    case .outOfRange:
      if case .number(let rule) = field.kind { rule.expected } else { Number.expected }
    case .notADay: Day.expected
    case .danglingReference:
      LocalizedText("names something that is not there", "nombra algo que no existe")
    }
  }
}
