extension MapError {
  /// The message: the fault, its place in the document, and what was expected.
  public var text: LocalizedText {
    var text = problem.text
    if let firstPlace {
      let place = "\(firstPlace.line):\(firstPlace.column)"
      text = LocalizedText(
        "\(text.english); it first appears at \(place)", "\(text.spanish); aparece antes en \(place)")
    }
    guard !path.steps.isEmpty else { return text }
    return LocalizedText("\(text.english) (at \(path))", "\(text.spanish) (en \(path))")
  }
}

extension MapError.Problem {
  fileprivate var text: LocalizedText {
    switch self {
    case .syntax(let error): error.kind.text
    case .conflictMarker:
      LocalizedText(
        "git left a merge conflict in this file, with both versions in it",
        "git dejó en este archivo un conflicto de fusión, con las dos versiones dentro")
    case .notAMap:
      LocalizedText(
        "is not a journey map: an object with \"format\": \"\(JourneyMap.formatName)\" was expected",
        "no es un mapa de recorrido: se esperaba un objeto con \"format\": \"\(JourneyMap.formatName)\"")
    case .noVersion:
      LocalizedText(
        "the format version must be a whole number, 1 or higher",
        "la versión del formato debe ser un número entero desde 1")
    case .notAnObject: LocalizedText("an item was expected: { … }", "se esperaba un elemento: { … }")
    case .notAList:
      LocalizedText("a list of items was expected: [ … ]", "se esperaba una lista de elementos: [ … ]")
    case .notText: LocalizedText("a text was expected: \"…\"", "se esperaba un texto: \"…\"")
    }
  }
}

extension JSONError.Kind {
  /// The message for an error of the JSON syntax.
  public var text: LocalizedText {
    switch self {
    case .empty:
      LocalizedText("is empty: a journey map was expected", "está vacío: se esperaba un mapa de recorrido")
    case .unexpectedEnd(let expected):
      LocalizedText(
        "ends too early: \(expected.text.english) was expected",
        "acaba demasiado pronto: se esperaba \(expected.text.spanish)")
    case .unexpectedByte(let byte, let expected):
      LocalizedText(
        "\(expected.text.english) was expected, found \(Self.shown(byte))",
        "se esperaba \(expected.text.spanish), hay \(Self.shown(byte))")
    case .trailingText:
      LocalizedText(
        "unexpected text after the end of the document",
        "hay texto inesperado después del final del documento")
    case .invalidUTF8: LocalizedText("is not UTF-8 text", "no es texto UTF-8")
    case .controlCharacter(let byte):
      LocalizedText(
        "a text contains a control character (\(Self.shown(byte))): write it as an escape such as \\n",
        "un texto contiene un carácter de control (\(Self.shown(byte))): escríbalo como \\n o similar")
    case .invalidEscape:
      LocalizedText(
        "is not a valid escape after a backslash",
        "no es una secuencia de escape válida tras una barra inversa")
    case .loneSurrogate:
      LocalizedText("half a surrogate pair is not a character", "medio par suplente no es un carácter")
    case .leadingZero: LocalizedText("a number cannot begin with 0", "un número no puede empezar por 0")
    case .duplicateKey(let key, _):
      LocalizedText(
        "the key \"\(key)\" appears a second time", "la clave \"\(key)\" aparece por segunda vez")
    case .tooDeep(let limit):
      LocalizedText("is nested more than \(limit) levels deep", "está anidado a más de \(limit) niveles")
    case .tooLarge(let limit):
      JSONLimits.exceeded(size: limit)
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return (0x21...0x7E).contains(byte)
      ? "“\(Character(Unicode.Scalar(byte)))”" : "byte 0x" + (digits.count == 1 ? "0" : "") + digits
  }
}

extension JSONLimits {
  /// The message for a text that is larger than a limit.
  ///
  /// - Parameter size: The limit in bytes.
  /// - Returns: A phrase that follows the name of the file.
  static func exceeded(size: Int) -> LocalizedText {
    LocalizedText("is larger than \(size >> 20) MiB", "ocupa más de \(size >> 20) MiB")
  }
}

extension JSONError.Expected {
  fileprivate var text: LocalizedText {
    switch self {
    case .value: LocalizedText("a value", "un valor")
    case .valueOrClosingBracket: LocalizedText("a value or ]", "un valor o ]")
    case .key: LocalizedText("a key in quotes", "una clave entre comillas")
    case .keyOrClosingBrace: LocalizedText("a key in quotes or }", "una clave entre comillas o }")
    case .colon: LocalizedText("a colon", "dos puntos")
    case .commaOrClosingBracket: LocalizedText("a comma or ]", "una coma o ]")
    case .commaOrClosingBrace: LocalizedText("a comma or }", "una coma o }")
    case .digit: LocalizedText("a digit", "una cifra")
    case .word(let word): LocalizedText("“\(word)”", "«\(word)»")
    case .closingQuote: LocalizedText("a closing quote", "unas comillas de cierre")
    }
  }
}
