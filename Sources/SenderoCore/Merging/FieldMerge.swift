/// Merges the fields of an item, each according to its kind.
struct FieldMerge {
  let kind: ItemSchema
  let id: String
  let name: String
  let path: JSONPath
  let preferred: MergeSide
  /// The conflicts found so far.
  var conflicts: [MergeConflict] = []

  init(kind: ItemSchema, id: String, name: String, path: JSONPath, preferred: MergeSide) {
    (self.kind, self.id, self.name, self.path, self.preferred) = (kind, id, name, path, preferred)
  }

  /// Merges the fields of an object.
  ///
  /// - Parameters:
  ///   - kind: The kind whose table describes the fields.
  ///   - states: The object in the three maps.
  ///   - isSkipped: Whether a key is left out of the merge and the result.
  /// - Returns: The object in normal form.
  mutating func object(
    _ kind: ItemSchema, _ states: ThreeWay<JSONObject>, skipping isSkipped: (String) -> Bool = { _ in false }
  ) -> JSONObject {
    var result = JSONObject()
    for field in kind.fields where !isSkipped(field.key) {
      if let value = value(states.map { $0[field.key] }, of: field) {
        result.members.append(.init(key: field.key, value: value))
      }
    }
    let unknown = states.map { JSONObject($0.members.filter { kind.field($0.key) == nil }) }
    result.members += members(unknown) { merge, key, values in merge.scalar(values, key) }.members
    return result
  }

  private mutating func value(
    _ values: ThreeWay<JSONValue?>, of field: FieldDescription
  ) -> JSONValue? {
    if let agreed = values.agreed { return agreed }
    switch field.kind {
    case .fixed:
      return Self.higherVersion(values)
    case .textList, .references, .items:
      guard let lists = values.all({ $0.array }, absent: []) else { return scalar(values, field.key) }
      return list(lists, values, field.key)
    case .group(let kind):
      guard let groups = values.all({ $0.object }, absent: JSONObject()) else {
        return scalar(values, field.key)
      }
      var inner = inside([.key(field.key)], kind)
      let merged = inner.object(kind, groups)
      conflicts += inner.conflicts
      return merged.members.isEmpty ? nil : .object(merged)
    case .counts, .records:
      guard let objects = values.all({ $0.object }, absent: JSONObject()) else {
        return scalar(values, field.key)
      }
      let merged = members(objects) { merge, key, values in
        if case .records(let kind, _) = field.kind { return merge.entry(values, kind, field.key, key) }
        return merge.count(values, field.key, key)
      }
      return merged.members.isEmpty ? nil : .object(merged)
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference:
      return scalar(values, field.key)
    }
  }

  /// Merges a value as a whole; the preferred side wins a conflict.
  private mutating func scalar(_ values: ThreeWay<JSONValue?>, _ key: String) -> JSONValue? {
    if let agreed = values.agreed { return agreed }
    note(.field(key), values)
    return values[preferred]
  }

  /// Merges the number under one name of a `counts` field.
  private mutating func count(
    _ values: ThreeWay<JSONValue?>, _ field: String, _ name: String
  ) -> JSONValue? {
    if let agreed = values.agreed { return agreed }
    note(.field(field), values.map { $0.map { .object(JSONObject([.init(key: name, value: $0)])) } })
    return values[preferred]
  }

  /// Merges an entry that belongs to another item; if one side deleted it and the other edited it, it stays.
  private mutating func entry(
    _ values: ThreeWay<JSONValue?>, _ kind: ItemSchema, _ field: String, _ key: String
  ) -> JSONValue? {
    if let agreed = values.agreed { return agreed }
    var inner = inside([.key(field), .key(key)], kind)
    defer { conflicts += inner.conflicts }
    if values.ours == nil || values.theirs == nil {
      let side: MergeSide = values.ours == nil ? .theirs : .ours
      inner.note(.deletion, values, taken: side)
      return values[side]
    }
    guard let objects = values.all({ $0.object }, absent: JSONObject()) else {
      return scalar(values.map { $0.map { .object(JSONObject([.init(key: key, value: $0)])) } }, field)?
        .object?[key]
    }
    let merged = inner.object(kind, objects)
    return merged.members.isEmpty ? nil : .object(merged)
  }

  /// Merges the members of an object with arbitrary keys.
  private mutating func members(
    _ states: ThreeWay<JSONObject>,
    _ merge: (inout FieldMerge, String, ThreeWay<JSONValue?>) -> JSONValue?
  ) -> JSONObject {
    if let agreed = states.agreed { return agreed }
    let keys = states.map { $0.members.map(\.key) }
    var merged: [String: JSONValue] = [:]
    for key in Set(keys.base + keys.ours + keys.theirs).sorted() {
      merged[key] = merge(&self, key, states.map { $0[key] })
    }
    let order = MergedOrder(
      base: keys.base, ours: keys.ours, theirs: keys.theirs, members: Set(merged.keys), preferring: preferred,
      by: <)
    return JSONObject(order.elements.compactMap { key in merged[key].map { .init(key: key, value: $0) } })
  }

  /// Merges a list of values without ids: the additions and removals of both sides apply.
  private mutating func list(
    _ lists: ThreeWay<[JSONValue]>, _ values: ThreeWay<JSONValue?>, _ key: String
  ) -> JSONValue? {
    let elements = lists.map(Occurrence.list)
    let sets = elements.map(Set.init)
    let members = sets.ours.intersection(sets.theirs)
      .union(sets.ours.subtracting(sets.base)).union(sets.theirs.subtracting(sets.base))
    let order = MergedOrder(
      base: elements.base, ours: elements.ours, theirs: elements.theirs, members: members,
      preferring: preferred, by: <)
    if order.isContested { note(.field(key), values) }
    return order.elements.isEmpty ? nil : .array(order.elements.map(\.value))
  }

  /// The higher version of the format, which can hold the content of both sides.
  private static func higherVersion(_ values: ThreeWay<JSONValue?>) -> JSONValue? {
    func number(_ value: JSONValue?) -> Int {
      guard case .number(let literal)? = value else { return 0 }
      return Int(literal) ?? 0
    }
    return number(values.ours) >= number(values.theirs) ? values.ours : values.theirs
  }

  private func inside(_ steps: [JSONPath.Step], _ kind: ItemSchema) -> FieldMerge {
    FieldMerge(
      kind: kind, id: "", name: name, path: JSONPath(path.steps + steps), preferred: preferred)
  }

  private mutating func note(
    _ subject: MergeConflict.Subject, _ values: ThreeWay<JSONValue?>, taken: MergeSide? = nil
  ) {
    conflicts.append(
      MergeConflict(
        kind: kind.name, id: id, name: name, path: path, subject: subject, ours: values.ours,
        theirs: values.theirs, taken: taken ?? preferred))
  }
}

extension ThreeWay where Value == JSONValue? {
  /// The three values converted to another form, with `absent` for a missing value; `nil` if one of them
  /// cannot be converted.
  fileprivate func all<Form>(_ form: (JSONValue) -> Form?, absent: Form) -> ThreeWay<Form>? {
    let forms = map { value in value.map(form) ?? .some(absent) }
    guard let base = forms.base, let ours = forms.ours, let theirs = forms.theirs else { return nil }
    return ThreeWay<Form>(base: base, ours: ours, theirs: theirs)
  }
}

/// A value of a list, with its position among the equal values.
private struct Occurrence: Hashable, Comparable {
  let value: JSONValue
  let number: Int

  static func list(_ values: [JSONValue]) -> [Occurrence] {
    var counts: [JSONValue: Int] = [:]
    return values.map { value in
      counts[value, default: 0] += 1
      return Occurrence(value: value, number: counts[value] ?? 1)
    }
  }

  static func < (left: Occurrence, right: Occurrence) -> Bool {
    let (one, other) = (left.value.compactText, right.value.compactText)
    return one == other ? left.number < right.number : one < other
  }
}
