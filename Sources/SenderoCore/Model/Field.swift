/// The declaration of a field; reading, writing, forms, search, merging, checks and documentation are derived
/// from it.
///
/// It is a class, so that a table of fields and a field passed as an argument need one machine word for each
/// field.
public final class FieldDescription: Sendable {
  /// The key in the file.
  public let key: String
  /// The label shown to the user.
  public let label: LocalizedText
  /// A one-line description of the content.
  public let about: LocalizedText
  /// The kind of value that the field holds.
  public let kind: FieldKind
  /// Whether every item of the kind must have it.
  public let isRequired: Bool
  /// The meaning of an empty field; `nil` if an empty field says nothing.
  public let whenEmpty: LocalizedText?

  fileprivate init(
    key: String, label: LocalizedText, about: LocalizedText, kind: FieldKind, isRequired: Bool,
    whenEmpty: LocalizedText?
  ) {
    self.key = key
    self.label = label
    self.about = about
    self.kind = kind
    self.isRequired = isRequired
    self.whenEmpty = whenEmpty
  }
}

/// A field with the Swift type of its value.
///
/// `Value` has no protocol constraint here: with one, the runtime would look up a hundred conformances when
/// the program starts.
public struct Field<Value>: Sendable {
  /// The declaration, without the type.
  public let description: FieldDescription

  /// The key in the file.
  @inlinable public var key: String { description.key }
}

extension Field where Value: FieldValue {
  /// Declares a field.
  ///
  /// - Parameters:
  ///   - key: The key in the file.
  ///   - kind: The kind of value; by default that of the Swift type.
  ///   - isRequired: Whether every item of the kind must have it.
  ///   - label: The label shown to the user, in English and Spanish.
  ///   - about: A one-line description of the content, in English and Spanish.
  ///   - whenEmpty: The meaning of an empty field, if it has one, in English and Spanish.
  public init(
    _ key: String, _ kind: FieldKind = Value.kind, isRequired: Bool = false, label: (String, String),
    about: (String, String), whenEmpty: (String, String)? = nil
  ) {
    description = FieldDescription(
      key: key, label: LocalizedText(label.0, label.1), about: LocalizedText(about.0, about.1), kind: kind,
      isRequired: isRequired, whenEmpty: whenEmpty.map { LocalizedText($0.0, $0.1) })
  }
}
