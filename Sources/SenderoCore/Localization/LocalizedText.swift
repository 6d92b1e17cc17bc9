/// One text in every language the program speaks: there is no way to write one and forget another.
public struct LocalizedText: Hashable, Sendable {
  /// The text in English.
  public let english: String
  /// The text in Spanish.
  public let spanish: String

  /// Makes a text of its two forms.
  public init(_ english: String, _ spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  /// Makes a text that reads the same in every language: a name, a number, a sign.
  public init(verbatim text: String) {
    self.init(text, text)
  }

  /// One text after another, in each language.
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
