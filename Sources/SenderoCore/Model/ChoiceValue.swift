/// A word from a fixed set, with a label for each word.
public protocol ChoiceValue: RawRepresentable, CaseIterable, OptionalFieldValue, Sendable
where RawValue == String {
  /// The label shown to the user.
  var label: LocalizedText { get }
}

extension ChoiceValue {
  /// The field kind `choice`, with the words in the order of declaration.
  public static var kind: FieldKind {
    .choice(allCases.map { Choice($0.rawValue, $0.label.english, $0.label.spanish) })
  }
  /// Reads a string that is one of the words.
  public init?(json: JSONValue) {
    guard case .string(let word) = json else { return nil }
    self.init(rawValue: word)
  }
  /// The word as JSON.
  public var json: JSONValue { .string(rawValue) }
}
