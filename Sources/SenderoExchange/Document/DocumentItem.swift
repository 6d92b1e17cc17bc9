import SenderoCore

/// Makes items of objects whose keys are not those of the format.
enum DocumentItem {
  /// Returns an item for an object or a text.
  ///
  /// A member goes to the field with its key or label; others stay under their own keys.
  ///
  /// - Parameters:
  ///   - value: The object or text.
  ///   - kind: The kind of item.
  ///   - table: The state of the import, which gives ids.
  /// - Returns: The item; `nil` for other values.
  static func item(_ value: JSONValue, _ kind: ItemSchema, in table: inout TableState) -> JSONObject? {
    var item = table.builder.newItem(kind)
    if let text = value.string, let key = kind.textFieldKey {
      kind.set(.string(text), for: key, in: &item)
      return item
    }
    guard let object = value.object else { return nil }
    var nameKey = kind.textFieldKey
    let hasName = nameKey.map { object[$0]?.string?.isEmpty == false } ?? true
    let wordForName =
      hasName ? nil : nameKeys.first { key in object.members.contains { ColumnName.normal($0.key) == key } }
    var rest: [JSONObject.Member] = []
    for member in object.members {
      if !hasName, let key = nameKey, ColumnName.normal(member.key) == wordForName,
        let text = DocumentText.text(of: member.value)
      {
        kind.set(.string(text), for: key, in: &item)
        nameKey = nil
      } else if !set(member, kind, in: &item, &table) {
        if case .null = member.value { continue }
        rest.append(member)
      }
    }
    TableState.keep(rest, in: &item, kind)
    return item
  }

  private static func set(
    _ member: JSONObject.Member, _ kind: ItemSchema, in item: inout JSONObject, _ table: inout TableState
  ) -> Bool {
    let field = fields[kind.name]?[ColumnName.normal(member.key)]
    guard let field else { return false }
    if field.kind.fits(member.value), isPlain(field.kind) {
      kind.set(member.value, for: field.key, in: &item)
      return true
    }
    guard let text = DocumentText.text(of: member.value) else { return false }
    if field.key == PainPoint.fields.severity.key, let share = PainWords.share(of: text), share > 0 {
      kind.set(.number(String(Int(share * 4))), for: field.key, in: &item)
      return true
    }
    return table.set(text, field, of: kind, in: &item)
  }

  /// The fields of the kinds of items by their keys and labels.
  private static let fields: [String: [String: FieldDescription]] = {
    var all: [String: [String: FieldDescription]] = [:]
    let kinds = [
      PainPoint.kind, Opportunity.kind, Evidence.kind, Persona.kind, Objective.kind, Automation.kind,
      Branch.kind,
      Note.kind,
    ]
    for kind in kinds {
      for field in kind.fields {
        for label in [field.key, field.label.english, field.label.spanish] {
          if all[kind.name]?[ColumnName.normal(label)] == nil {
            all[kind.name, default: [:]][ColumnName.normal(label)] = field
          }
        }
      }
    }
    return all
  }()

  /// Whether a value of the kind says nothing about other items.
  private static func isPlain(_ kind: FieldKind) -> Bool {
    switch kind {
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList: true
    case .reference, .references, .items, .group, .records, .counts, .fixed: false
    }
  }

  private static let nameKeys = [
    "text", "name", "title", "label", "description", "statement", "pain point", "pain", "opportunity", "idea",
    "problem", "issue", "quote", "content", "texto", "nombre", "titulo", "descripcion", "problema",
    "oportunidad",
    "insight", "summary",
  ]
}
