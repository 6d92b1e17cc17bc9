/// The ways in which a value can fail to fit its field.
enum ValueFault: Hashable, Sendable {
  /// A value of another kind than its field's, for example a text in place of a list.
  case wrongKind
  /// A word that is not one of the field's choices.
  case unknownWord
  /// A number outside its range, or a fraction where only whole numbers are allowed.
  case outOfRange
  /// A date that is not a valid calendar day.
  case notADay
}

extension FieldKind {
  /// The fault of a value in this field, whatever it refers to; `nil` if it has none.
  func fault(of value: JSONValue) -> ValueFault? {
    switch self {
    case .identifier, .singleLine, .multiline, .reference:
      return value.string == nil ? .wrongKind : nil
    case .date:
      guard let text = value.string else { return .wrongKind }
      return Day(text) == nil ? .notADay : nil
    case .number(let rule):
      guard let number = Number(json: value) else { return .wrongKind }
      return rule.allows(number) ? nil : .outOfRange
    case .choice:
      if fits(value) { return nil }
      return value.string == nil ? .wrongKind : .unknownWord
    case .flag, .textList, .references, .items, .group, .records, .counts, .fixed:
      return fits(value) ? nil : .wrongKind
    }
  }

  /// Calls a function with each id that a value of this field refers to.
  func forEachReference(in value: JSONValue, _ visit: (String, ReferenceTarget) -> Void) {
    switch self {
    case .reference(let target): if let id = value.string { visit(id, target) }
    case .references(let target):
      // “Nobody” is a valid value although no persona has this id.
      if target == .persona, value == .array([.string(Touchpoint.nobody)]) { return }
      for element in value.array ?? [] { if let id = element.string { visit(id, target) } }
    case .records(_, let target): for member in value.object?.members ?? [] { visit(member.key, target) }
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .items, .group,
      .counts, .fixed:
      return
    }
  }
}
