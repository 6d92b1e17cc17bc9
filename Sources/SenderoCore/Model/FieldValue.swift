/// A Swift type that a field's value is read as and written from.
public protocol FieldValue {
  /// What a field of this type holds where its declaration says nothing else.
  static var kind: FieldKind { get }
  /// What stands for a field that is absent, or that holds something the type cannot be read from.
  static var absent: Self { get }
  /// Reads a value; `nil` where it is of another kind.
  init?(json: JSONValue)
  /// The value as it is written, or `nil` where it is empty and so left out.
  var json: JSONValue? { get }
}

extension String: FieldValue {
  /// A text of one line.
  public static var kind: FieldKind { .singleLine }
  /// No text.
  public static var absent: String { "" }
  /// Reads a text.
  public init?(json: JSONValue) {
    guard case .string(let text) = json else { return nil }
    self = text
  }
  /// The text, unless it is empty.
  public var json: JSONValue? { isEmpty ? nil : .string(self) }
}

extension Bool: FieldValue {
  /// A flag.
  public static var kind: FieldKind { .flag }
  /// Not so.
  public static var absent: Bool { false }
  /// Reads a flag.
  public init?(json: JSONValue) {
    guard case .bool(let flag) = json else { return nil }
    self = flag
  }
  /// `true`; a flag that is not set is left out.
  public var json: JSONValue? { self ? .bool(true) : nil }
}

extension [String]: FieldValue {
  /// A list of texts.
  public static var kind: FieldKind { .textList }
  /// No texts.
  public static var absent: [String] { [] }
  /// Reads a list of which every element is a text.
  public init?(json: JSONValue) {
    guard case .array(let elements) = json else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(elements.count)
    for element in elements {
      guard case .string(let text) = element else { return nil }
      texts.append(text)
    }
    self = texts
  }
  /// The list, unless it is empty.
  public var json: JSONValue? { isEmpty ? nil : .array(map { .string($0) }) }
}

extension Optional: FieldValue where Wrapped: OptionalFieldValue {
  /// What the wrapped type holds.
  public static var kind: FieldKind { Wrapped.kind }
  /// Nothing.
  public static var absent: Wrapped? { nil }
  /// Reads the wrapped value.
  public init?(json: JSONValue) {
    guard let value = Wrapped(json: json) else { return nil }
    self = .some(value)
  }
  /// The wrapped value, where there is one.
  public var json: JSONValue? { map(\.json) }
}

/// A value that a field has or has not, with nothing that would be empty.
public protocol OptionalFieldValue {
  /// What a field of this type holds where its declaration says nothing else.
  static var kind: FieldKind { get }
  /// Reads a value; `nil` where it is of another kind.
  init?(json: JSONValue)
  /// The value as it is written.
  var json: JSONValue { get }
}

extension Number: OptionalFieldValue {
  /// A number of any size.
  public static var kind: FieldKind { .number(NumberRule()) }
  /// Reads a number with its digits.
  public init?(json: JSONValue) {
    guard case .number(let literal) = json else { return nil }
    self.init(checkedLiteral: literal)
  }
  /// The number with its digits.
  public var json: JSONValue { .number(literal) }
}

/// One of a few words, each with what people read.
public protocol ChoiceValue: RawRepresentable, CaseIterable, OptionalFieldValue, Sendable
where RawValue == String {
  /// What people read.
  var label: LocalizedText { get }
}

extension ChoiceValue {
  /// The words, in the order they are declared.
  public static var kind: FieldKind {
    .choice(allCases.map { Choice($0.rawValue, $0.label.english, $0.label.spanish) })
  }
  /// Reads a word that is one of them.
  public init?(json: JSONValue) {
    guard case .string(let word) = json else { return nil }
    self.init(rawValue: word)
  }
  /// The word.
  public var json: JSONValue { .string(rawValue) }
}
