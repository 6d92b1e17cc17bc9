/// A text in every supported language; code that omits a language does not compile.
///
/// As an error it is the reason of a failure, as people read it.
public struct LocalizedText: Error, Hashable, Sendable {
  /// The text in English.
  public let english: String
  /// The text in Spanish.
  public let spanish: String

  /// Makes a text from its English and Spanish forms.
  public init(_ english: String, _ spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  /// Makes a text that is the same in every language, such as a name, a number or a symbol.
  public init(verbatim text: String) {
    self.init(text, text)
  }

  /// Concatenates two texts in each language.
  public static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(left.english + right.english, left.spanish + right.spanish)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
