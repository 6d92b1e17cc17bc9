/// A kind of item, such as a stage or a pain point, with its names and fields.
public final class ItemSchema: Sendable {
  /// The name of the kind in code, documentation and paths.
  public let name: String
  /// The name of the kind for the user.
  public let title: LocalizedText
  /// The name of one item of the kind within a sentence, with its article: “a pain point”.
  public let one: LocalizedText
  /// The fields, in the order in which they are written.
  public let fields: [FieldDescription]
  /// Whether items of the kind have an id.
  public let hasIdentifier: Bool
  /// The field with the display name of an item: its name, text or statement; `nil` for a nested group.
  public let nameField: FieldDescription?
  /// The fields that hold items.
  let fieldsOfItems: [FieldDescription]

  /// The keys of the fields, in the same order.
  private let keys: [String]

  private let positions: [String: Int]

  private let table: any FieldTable

  /// Makes a kind from a table of fields.
  ///
  /// - Parameters:
  ///   - name: The name in code, documentation and paths.
  ///   - title: The name for the user, in English and Spanish.
  ///   - one: One item with its article, in English and Spanish; the title for a kind of which there is one.
  ///   - fields: The table of fields.
  init(
    _ name: String, _ title: (String, String), one: (String, String)? = nil, fields: some FieldTable
  ) {
    self.name = name
    self.title = LocalizedText(title.0, title.1)
    self.one = one.map { LocalizedText($0.0, $0.1) } ?? LocalizedText(title.0, title.1)
    table = fields
    self.fields = fields.all
    fieldsOfItems = self.fields.filter { $0.kind.nested != nil }
    keys = self.fields.map(\.key)
    var positions = [String: Int](minimumCapacity: self.fields.count)
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

  /// The fields as people use them: in groups, the most used first.
  public var groups: [[FieldDescription]] { table.groups }

  /// The parts of an item's one-line summary, the most telling first.
  var summaryParts: [SummaryPart] { table.summaryParts }

  /// Returns the fields that a new item is asked for, one after another, given what is known of it.
  public func questions(about object: JSONObject) -> [FieldDescription] { table.questions(about: object) }

  /// The field with a key, or `nil` if the kind has none.
  public func field(_ key: String) -> FieldDescription? {
    positions[key].map { fields[$0] }
  }

  /// The position of a key among the kind's fields; an unknown key comes after all of them.
  func position(_ key: String) -> Int {
    positions[key] ?? fields.count
  }

  /// The position of a key among the kind's fields, searched first after the position of the previous key.
  ///
  /// This is faster than ``position(_:)``, because members are mostly in the order of the fields.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - last: The position of the previous member's key; −1 for the first.
  /// - Returns: The same as ``position(_:)``.
  func position(_ key: String, after last: Int) -> Int {
    var next = last + 1
    while next < keys.count {
      if keys[next] == key { return next }
      next += 1
    }
    return position(key)
  }

  /// Sets or removes a member; known members stay in the order of the fields, before the unknown ones.
  ///
  /// - Parameters:
  ///   - value: The new value; `nil` removes the member.
  ///   - key: The key of the field.
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
