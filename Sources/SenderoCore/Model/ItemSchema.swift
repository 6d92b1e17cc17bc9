/// A kind of item, such as a stage or a pain point: its names and the table of its fields.
public final class ItemSchema: Sendable {
  /// The kind's name in code, docs and paths.
  public let name: String
  /// What people call one.
  public let title: LocalizedText
  /// The fields, in the order they are written.
  public let fields: [FieldDescription]
  /// Whether items of the kind have an id.
  public let hasIdentifier: Bool
  /// The field that names an item to people: its name, its text, its statement; `nil` for a nested group.
  public let nameField: FieldDescription?
  /// The fields that hold items.
  let fieldsOfItems: [FieldDescription]

  /// The keys of the fields, in the same order.
  private let keys: [String]

  private let positions: [String: Int]

  /// Makes a kind with the fields of a table.
  init(_ name: String, _ title: (String, String), fields: some FieldTable) {
    self.name = name
    self.title = LocalizedText(title.0, title.1)
    self.fields = fields.all
    fieldsOfItems = self.fields.filter { $0.kind.nested != nil }
    keys = self.fields.map(\.key)
    var positions: [String: Int] = [:]
    for (position, field) in self.fields.enumerated() { positions[field.key] = position }
    self.positions = positions
    hasIdentifier = self.fields.contains(where: \.kind.isIdentifier)
    nameField = self.fields.first { field in
      switch field.kind {
      case .identifier, .fixed: false
      case .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .reference, .references,
        .items,
        .group, .records, .counts:
        field.isRequired
      }
    }
  }

  /// The field under a key, or `nil` where the kind knows none.
  public func field(_ key: String) -> FieldDescription? {
    positions[key].map { fields[$0] }
  }

  /// Where a key stands among the kind's fields; an unknown one stands after them all.
  func position(_ key: String) -> Int {
    positions[key] ?? fields.count
  }

  /// Where a key stands, quicker where it comes after another: members mostly stand in the order of the fields.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - last: Where the key of the member before stands; −1 for the first.
  /// - Returns: What ``position(_:)`` gives.
  func position(_ key: String, after last: Int) -> Int {
    var next = last + 1
    while next < keys.count {
      if keys[next] == key { return next }
      next += 1
    }
    return position(key)
  }

  /// Sets or removes a member and keeps the known ones in their order, the unknown ones after them.
  ///
  /// - Parameters:
  ///   - value: The new value; `nil` leaves the field out.
  ///   - key: The field's key.
  ///   - object: The item.
  public func set(_ value: JSONValue?, for key: String, in object: inout JSONObject) {
    if let index = object.members.firstIndex(where: { $0.key == key }) {
      if let value { object.members[index].value = value } else { object.members.remove(at: index) }
    } else if let value {
      let position = position(key)
      let place = object.members.firstIndex { self.position($0.key) > position } ?? object.members.count
      object.members.insert(JSONObject.Member(key: key, value: value), at: place)
    }
  }
}
