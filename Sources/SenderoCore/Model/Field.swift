/// One field of a kind of item: declared once, and reading, writing, forms, search, merging, checks and docs follow.
///
/// It is a reference, so that a table of fields is a list of words in memory, and a field is passed on at the cost of one.
public final class FieldDescription: Sendable {
  /// The key in the file.
  public let key: String
  /// What people read beside it.
  public let label: LocalizedText
  /// One line on what belongs there.
  public let about: LocalizedText
  /// What it holds.
  public let kind: FieldKind
  /// Whether every item of the kind has it.
  public let isRequired: Bool

  fileprivate init(
    key: String, label: LocalizedText, about: LocalizedText, kind: FieldKind, isRequired: Bool
  ) {
    self.key = key
    self.label = label
    self.about = about
    self.kind = kind
    self.isRequired = isRequired
  }
}

/// A field with the Swift type of its value.
///
/// `Value` is bound by no protocol here, since the runtime would look for the conformance of each of a hundred fields when
/// the program starts.
public struct Field<Value>: Sendable {
  /// The field without its type.
  public let description: FieldDescription

  /// The key in the file.
  @inlinable public var key: String { description.key }
}

extension Field where Value: FieldValue {
  /// Declares a field.
  ///
  /// - Parameters:
  ///   - key: The key in the file.
  ///   - kind: What it holds; by default what the Swift type implies.
  ///   - isRequired: Whether every item of the kind has it.
  ///   - label: What people read beside it, in English and Spanish.
  ///   - about: One line on what belongs there, in English and Spanish.
  public init(
    _ key: String, _ kind: FieldKind = Value.kind, isRequired: Bool = false, label: (String, String),
    about: (String, String)
  ) {
    description = FieldDescription(
      key: key, label: LocalizedText(label.0, label.1), about: LocalizedText(about.0, about.1), kind: kind,
      isRequired: isRequired)
  }
}
