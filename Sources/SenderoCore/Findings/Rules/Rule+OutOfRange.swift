extension Rule {
  /// Finds a number outside the range of its field.
  static let outOfRange = Rule(
    "out-of-range", .error,
    title: ("A number outside its range", "Un número fuera de rango"),
    why: (
      "A number that cannot be right makes every figure that is computed from it wrong",
      "Un número imposible estropea todas las cifras que se calculan con él"
    ),
    mending: ("Enter a number within the range", "Escriba un número dentro del rango"),
    mend: .fill,
    sentence: { $0.fieldSentence($0.expectedNumber) },
    check: .value)
}
