/// A text of a map that a search found, with its place.
public struct FoundText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The path to the item that has the text, from the item that was searched.
  public let item: JSONPath
  /// The kind of the item that has the text.
  private let kindOfItem: ItemSchema
  /// The key of the text's field.
  public let key: String

  init(text: String, item: JSONPath, kind: ItemSchema, key: String) {
    (self.text, self.item, kindOfItem, self.key) = (text, item, kind, key)
  }

  /// Whether two texts are the same text at the same place.
  public static func == (left: FoundText, right: FoundText) -> Bool {
    left.text == right.text && left.item == right.item && left.key == right.key
  }

  /// Hashes the text and its place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(item)
    hasher.combine(key)
  }

  /// Whether the text is the name of the item that has it.
  public var isName: Bool { kindOfItem.nameField?.key == key }

  /// Returns the names of the fields that lead to the text, such as `Pain points › Root cause`.
  ///
  /// - Parameter kind: The kind of the item that was searched.
  /// - Returns: The labels of the fields, without the field of the name of a nested item.
  public func place(in kind: ItemSchema) -> LocalizedText {
    var labels: [LocalizedText] = []
    var kind: ItemSchema? = kind
    for case .key(let step) in item.steps {
      // The other keys are ids, of the items that entries are about.
      guard let field = kind?.field(step) else { continue }
      labels.append(field.label)
      kind = field.kind.nested
    }
    if labels.isEmpty || !isName {
      labels.append(kindOfItem.field(key)?.label ?? LocalizedText(verbatim: key))
    }
    return LocalizedText(
      labels.map(\.english).joined(separator: " › "), labels.map(\.spanish).joined(separator: " › "))
  }
}
