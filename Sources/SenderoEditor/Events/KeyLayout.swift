/// The keyboard layouts whose letters are understood as the Latin letters on the same keys.
enum KeyLayout {
  /// The characters of the keys of a layout, and of a Latin one, by position, without and with Shift.
  private static let layouts: [(letters: String, latin: String)] = [
    // Russian; the letters of other Cyrillic layouts follow, where they are on other keys.
    ("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,."),
    ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"),
    ("іІїЇєЄўЎ", "sS]}'\"oO"),
    // Greek.
    ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"),
    ("ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", "ERTYUIOPASDFGHJKLZXCVBNM"),
    // Hebrew has no capitals.
    ("קראטוןםפשדגכעיחלךףזסבהנמצתץ", "ertyuiopasdfghjkl;zxcvbnm,."),
  ]

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    var latin: [Unicode.Scalar: Unicode.Scalar] = [:]
    for layout in layouts {
      for (letter, key) in zip(layout.letters.unicodeScalars, layout.latin.unicodeScalars) {
        latin[letter] = key
      }
    }
    return latin
  }()

  /// Returns the Latin character on the key of a letter of another layout; `nil` for other keys.
  ///
  /// ASCII is never translated: these characters have a meaning of their own.
  static func latin(_ key: Key) -> Key? {
    guard case .character(let scalar) = key, scalar.value > 0x7F else { return nil }
    return latin[scalar].map { .character($0) }
  }
}
