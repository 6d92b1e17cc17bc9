/// A small fault that was repaired while a map was read, for the list that the user sees.
public struct Repair: Sendable {
  /// The kinds of faults.
  public enum Fault: Sendable {
    /// A text stood where an item is expected; it has become the text of an item.
    case textForItem
    /// A word was spelled in another way than the field's choices.
    case word
    /// The name of an item stood under another key.
    case nameUnderKey
    /// The name of an item stood where its id is expected.
    case nameForID
  }

  /// The kind of fault.
  public let fault: Fault
  /// The displayed name of the item that has the field.
  public let item: String
  /// The field.
  public let field: FieldDescription
  /// The text in the file.
  public let from: String
  /// The text that replaces `from`: the kind of item, the label of a word, or the name.
  public let to: LocalizedText

  /// Makes a repair of a field of an item.
  init(_ fault: Fault, of item: String, field: FieldDescription, from: String, to: LocalizedText) {
    self.fault = fault
    self.item = item
    self.field = field
    self.from = from
    self.to = to
  }
}

extension ItemSchema {
  /// The field that takes a text that is written in place of a whole item: its name or, for evidence, its quote.
  ///
  /// It is `nil` if no field of the kind takes a free text of any length.
  var fieldForText: FieldDescription? {
    if let nameField { return nameField.kind.isText ? nameField : nil }
    return fields.first { if case .multiline = $0.kind { true } else { false } }
  }

  /// The name by which a repair calls an item: its own, that of the item it belongs to, or that of its kind.
  func repairName(of object: JSONObject, in owner: String = "") -> String {
    let name = nameField == nil && !hasIdentifier ? "" : displayName(of: object)
    return [name, owner].first { !$0.isEmpty } ?? self.name
  }
}
