/// A Swift type for the value of a field.
public protocol FieldValue {
  /// The kind of a field of this type, unless its declaration has another.
  static var kind: FieldKind { get }
  /// The value of a field that is absent or that this type cannot represent.
  static var absent: Self { get }
  /// Reads a value; `nil` if it has another type.
  init?(json: JSONValue)
  /// The value as JSON; `nil` if it is empty and therefore not written.
  var json: JSONValue? { get }
}

extension String: FieldValue {
  /// The field kind `singleLine`.
  public static var kind: FieldKind { .singleLine }
  /// An empty text.
  public static var absent: String { "" }
  /// Reads a string.
  public init?(json: JSONValue) {
    guard case .string(let text) = json else { return nil }
    self = text
  }
  /// The text as JSON; `nil` if it is empty.
  public var json: JSONValue? { isEmpty ? nil : .string(self) }
}

extension Bool: FieldValue {
  /// The field kind `flag`.
  public static var kind: FieldKind { .flag }
  /// `false`.
  public static var absent: Bool { false }
  /// Reads a Boolean.
  public init?(json: JSONValue) {
    guard case .bool(let flag) = json else { return nil }
    self = flag
  }
  /// The flag as JSON: `true` if it is set; `nil` if it is not, so that nothing is written.
  public var json: JSONValue? { self ? .bool(true) : nil }
}

extension [String]: FieldValue {
  /// The field kind `textList`.
  public static var kind: FieldKind { .textList }
  /// An empty list.
  public static var absent: [String] { [] }
  /// Reads an array whose elements are all strings.
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
  /// The list as JSON; `nil` if it is empty.
  public var json: JSONValue? { isEmpty ? nil : .array(map { .string($0) }) }
}

extension Optional: FieldValue where Wrapped: OptionalFieldValue {
  /// The kind of the wrapped type.
  public static var kind: FieldKind { Wrapped.kind }
  /// `nil`.
  public static var absent: Wrapped? { nil }
  /// Reads the wrapped value.
  public init?(json: JSONValue) {
    guard let value = Wrapped(json: json) else { return nil }
    self = .some(value)
  }
  /// The wrapped value as JSON, if there is one.
  public var json: JSONValue? { map(\.json) }
}
