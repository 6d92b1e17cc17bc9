extension Rule {
  /// Finds an id that no item has.
  static let danglingReference = Rule(
    "dangling-reference", .error,
    title: ("A reference to something that does not exist", "Una referencia a algo que no existe"),
    why: (
      "The item was deleted or its id is mistyped, so the connection is lost",
      "El elemento se borró o su id está mal escrito, y la relación se pierde"
    ),
    mending: (
      "Remove the reference, or choose an item that exists",
      "Quite la referencia o elija un elemento que exista"
    ),
    mend: .remove,
    sentence: { finding in
      let id = finding.text
      return finding.fieldSentence(
        LocalizedText("refers to “\(id)”, which does not exist", "se refiere a «\(id)», que no existe"))
    },
    check: .value)
}
