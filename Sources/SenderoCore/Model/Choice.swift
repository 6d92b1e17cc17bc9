/// A word that a choice field accepts.
public struct Choice: Hashable, Sendable {
  /// The word in the file.
  public let word: String
  /// The label shown to the user.
  public let label: LocalizedText

  /// Makes a choice.
  public init(_ word: String, _ english: String, _ spanish: String) {
    self.word = word
    self.label = LocalizedText(english, spanish)
  }
}
