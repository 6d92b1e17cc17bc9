/// The texts that a map has in the fields of one name, the most used first.
///
/// Texts that differ in case alone are one, spelled as most often. A list is named in the plural of what it holds:
/// `channels` holds what other items call their `channel`.
public enum UsedTexts {
  /// The name under which the texts of a field are found; `nil` where a field holds none of one line.
  public static func name(of field: FieldDescription) -> String? {
    switch field.kind {
    case .singleLine: field.key
    case .textList: field.key.hasSuffix("s") ? String(field.key.dropLast()) : field.key
    case .items(let kind): kind.nameField.flatMap { if case .singleLine = $0.kind { $0.key } else { nil } }
    default: nil
    }
  }

  /// Collects the texts.
  ///
  /// - Parameters:
  ///   - name: What ``name(of:)`` says of the field.
  ///   - map: Where to look; every item of it is walked.
  ///   - left: A text of which one use does not count: the one that is being edited.
  /// - Returns: The texts; none twice.
  public static func texts(named name: String, in map: JourneyMap, but left: String = "") -> [String] {
    var uses: [String: Uses] = [:]
    walk(map.object, JourneyMap.kind, name) { text in
      let text = text.trimmed
      let place = uses.count
      if !text.isEmpty { uses[text.lowercased(), default: Uses(place: place)].add(text) }
    }
    uses[left.trimmed.lowercased()]?.remove(left.trimmed)
    return uses.values.filter { $0.count > 0 }
      .sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map(\.spelling)
  }

  private static func walk(
    _ object: JSONObject, _ kind: ItemSchema, _ name: String, _ found: (String) -> Void
  ) {
    for member in object.members {
      guard let field = kind.field(member.key) else { continue }
      switch (field.kind, member.value) {
      case (.singleLine, .string(let text)): if field.key == name { found(text) }
      case (.textList, .array(let elements)):
        if Self.name(of: field) == name { for element in elements { element.string.map(found) } }
      case (.items(let kind), .array(let elements)):
        for element in elements { if let item = element.object { walk(item, kind, name, found) } }
      case (.group(let kind), .object(let group)): walk(group, kind, name, found)
      case (.records(let kind, _), .object(let entries)):
        for entry in entries.members { if let item = entry.value.object { walk(item, kind, name, found) } }
      default: break
      }
    }
  }

  private struct Uses {
    /// When it was first met: what is used as often stands in the order of the map.
    let place: Int
    private var spellings: [(text: String, count: Int)] = []

    init(place: Int) { self.place = place }

    var count: Int { spellings.reduce(0) { $0 + $1.count } }
    var spelling: String {
      spellings.reduce(("", 0)) { $1.count > $0.1 ? ($1.text, $1.count) : $0 }.0
    }

    mutating func add(_ text: String) {
      if let index = spellings.firstIndex(where: { $0.text == text }) {
        spellings[index].count += 1
      } else {
        spellings.append((text, 1))
      }
    }

    mutating func remove(_ text: String) {
      if let index = spellings.firstIndex(where: { $0.text == text }) { spellings[index].count -= 1 }
    }
  }
}
