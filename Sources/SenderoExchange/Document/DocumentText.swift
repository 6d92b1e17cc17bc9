import SenderoCore

/// The members of an object as texts under headings, as a row of a table has them.
struct DocumentText {
  /// The texts with their headings, in the order of the members.
  private(set) var texts: [(heading: String, text: String)] = []
  /// Lists of pain points, opportunities and other items that are objects, by the field of a touchpoint.
  private(set) var items: [String: [JSONValue]] = [:]
  /// The members that no text stands for.
  private(set) var rest = JSONObject()

  /// Takes an object apart.
  init(_ object: JSONObject) {
    for member in object.members { take(member.key, member.value) }
  }

  private mutating func take(_ key: String, _ value: JSONValue) {
    if let text = Self.text(of: value) {
      texts.append((key, text))
      return
    }
    switch value {
    case .null: return
    case .array(let elements):
      let objects = elements.filter { $0.object != nil || $0.string?.isEmpty == false }
      if let field = Self.fieldOfItems(key), !objects.isEmpty {
        items[field, default: []] += objects
        return
      }
    case .object(let object):
      let known = object.members.filter { Self.heading(key, $0.key) != nil && Self.text(of: $0.value) != nil }
      guard !known.isEmpty else { break }
      for member in known {
        texts.append((Self.heading(key, member.key) ?? key, Self.text(of: member.value) ?? ""))
      }
      let keys = Set(known.map(\.key))
      let others = object.members.filter { !keys.contains($0.key) }
      if !others.isEmpty { rest.members.append(.init(key: key, value: .object(JSONObject(others)))) }
      return
    case .bool, .number, .string: return
    }
    rest.members.append(.init(key: key, value: value))
  }

  /// The heading of a member of a nested object; `nil` if the object and the member together say nothing.
  private static func heading(_ key: String, _ inner: String) -> String? {
    if ["label", "name", "type", "text", "title"].contains(inner.lowercased()) { return key }
    return ColumnName.named(key + " " + inner) == nil ? nil : key + " " + inner
  }

  /// The text of a simple value, or of a list of such values; `nil` for other values.
  static func text(of value: JSONValue) -> String? {
    switch value {
    case .string(let text): return text
    case .number(let literal): return literal
    case .bool(let flag): return flag ? "yes" : "no"
    case .array(let elements):
      let texts = elements.compactMap { $0.array == nil ? text(of: $0) : nil }
      return texts.count == elements.count && !texts.isEmpty ? texts.joined(separator: "\n") : nil
    case .null, .object: return nil
    }
  }

  /// The field of a touchpoint that holds items, by the key of a list of objects.
  private static func fieldOfItems(_ key: String) -> String? {
    switch ColumnName.named(key) {
    case .pain?: return Touchpoint.fields.painPoints.key
    case .clear(.field(.evidence, _))?: return Touchpoint.fields.evidence.key
    case .clear(.field(.touchpoint, let key))?:
      if case .items? = Touchpoint.kind.field(key)?.kind { return key }
      return nil
    default: return nil
    }
  }
}
