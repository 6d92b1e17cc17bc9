import SenderoCore

extension Key {
  /// The keys with names; the first name is displayed, the others are accepted too.
  private static let named: [(key: Key, names: [String])] = [
    (.enter, ["Enter", "Return"]), (.escape, ["Esc", "Escape"]), (.tab, ["Tab"]),
    (.backTab, ["Shift-Tab", "BackTab"]), (.backspace, ["Backspace"]), (.delete, ["Delete", "Del"]),
    (.insert, ["Insert", "Ins"]), (.up, ["Up"]), (.down, ["Down"]), (.left, ["Left"]), (.right, ["Right"]),
    (.home, ["Home"]), (.end, ["End"]), (.pageUp, ["PgUp", "PageUp"]), (.pageDown, ["PgDn", "PageDown"]),
    (.shiftUp, ["Shift-Up"]), (.shiftDown, ["Shift-Down"]), (.shiftLeft, ["Shift-Left"]),
    (.shiftRight, ["Shift-Right"]), (.character(" "), ["Space"]),
  ]

  /// The name that is displayed: `g`, `Ctrl-S`, `Shift-Up`, `F1`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + (scalar == " " ? "Space" : String(Character(scalar)).uppercased())
    case .function(let number): "F\(number)"
    default: Self.named.first { $0.key == self }?.names.first ?? ""
    }
  }

  /// The names of keys whose name differs on a Spanish keyboard.
  private static let spanishNames: [String: String] = [
    "Shift-Tab": "Mayús-Tab", "Backspace": "Retroceso", "Delete": "Supr", "Up": "↑",
    "Down": "↓",
    "Left": "←", "Right": "→", "Home": "Inicio", "End": "Fin", "PgUp": "RePág", "PgDn": "AvPág",
    "Shift-Up": "Mayús-↑", "Shift-Down": "Mayús-↓", "Shift-Left": "Mayús-←", "Shift-Right": "Mayús-→",
    "Space": "Espacio", "Ctrl-Space": "Ctrl-Espacio",
  ]

  /// Returns the key's name on the keyboards of a language.
  func name(in language: Language) -> String {
    switch language {
    case .english: name
    case .spanish: Self.spanishNames[name] ?? name
    }
  }

  /// Returns the key's name for use in a sentence: a letter that is a word of the language is quoted.
  func nameInSentence(in language: Language) -> String {
    switch language {
    case .english: name == "a" ? "“a”" : name(in: language)
    case .spanish: ["a", "e", "o", "u", "y"].contains(name) ? "«\(name)»" : name(in: language)
    }
  }

  /// Parses the name of a key; case matters only for single characters.
  ///
  /// - Throws: `KeyProblem` if the name is unknown, or if terminals do not deliver such a key.
  public static func named(_ text: String) throws(KeyProblem) -> Key {
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 1 {
      guard scalars[0].value >= 0x20, scalars[0].value != 0x7F else { throw .unknown }
      return .character(scalars[0])
    }
    let lowered = text.lowercased()
    if let entry = named.first(where: { $0.names.contains { $0.lowercased() == lowered } }) {
      return entry.key
    }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return try chord(lowered)
  }

  private static func chord(_ text: String) throws(KeyProblem) -> Key {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, let last = parts.last, !last.isEmpty else { throw .unknown }
    let modifiers = Set(parts.dropLast())
    if !modifiers.isDisjoint(with: ["alt", "meta", "super", "cmd", "option"]) { throw .notDelivered(.alt) }
    guard modifiers.isSubset(of: ["ctrl", "control", "shift"]) else { throw .unknown }
    if modifiers == ["shift"] {
      throw last.count == 1 ? .notDelivered(.shiftedLetter) : .notDelivered(.combined)
    }
    guard !modifiers.contains("shift") else { throw .notDelivered(.combined) }
    if last == "space" { return .control(" ") }
    guard last.unicodeScalars.count == 1, let scalar = last.unicodeScalars.first else {
      throw .notDelivered(.combined)
    }
    switch scalar {
    case "m": throw .notDelivered(.sameAs("Enter"))
    case "i": throw .notDelivered(.sameAs("Tab"))
    case "[": throw .notDelivered(.sameAs("Esc"))
    case "h": throw .notDelivered(.sameAs("Backspace"))
    case "a"..."z", "\\", "]", "^", "_": return .control(scalar)
    default: throw .notDelivered(.combined)
    }
  }
}
