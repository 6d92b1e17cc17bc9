extension Rule {
  /// Finds a date that is not a day of the calendar.
  static let notADay = Rule(
    "not-a-day", .error,
    title: ("A date that is not a day", "Una fecha que no es un día"),
    why: (
      "The program cannot tell when it is due or how old it is",
      "El programa no puede saber cuándo vence ni qué antigüedad tiene"
    ),
    mending: ("Enter the date as YYYY-MM-DD", "Escriba la fecha como AAAA-MM-DD"),
    mend: .fill,
    sentence: { $0.fieldSentence(Day.expected) },
    check: .value)
}
