/// The texts in all fields of one name in a map, the most used first.
///
/// Texts that differ only in case count as one, in the most frequent spelling. The texts of a list count
/// under the singular of its key: those of `channels` together with those of `channel`.
public enum UsedTexts {
  /// The name under which the texts of a field are collected; `nil` if the field does not hold texts of one
  /// line.
  public static func name(of field: FieldDescription) -> String? {
    switch field.kind {
    case .singleLine: field.key
    case .textList: field.key.hasSuffix("s") ? String(field.key.dropLast()) : field.key
    case .items(let kind): kind.nameField.flatMap { if case .singleLine = $0.kind { $0.key } else { nil } }
    case .identifier, .multiline, .date, .choice, .flag, .number, .reference, .references, .group, .records,
      .counts, .fixed:
      nil
    }
  }

  /// Collects the texts.
  ///
  /// - Parameters:
  ///   - name: The result of ``name(of:)`` for the field.
  ///   - map: The map to search.
  ///   - left: A text of which one use is not counted: the text that is being edited.
  ///   - first: The field whose own texts come before those of other fields with the name; `nil` if none do.
  /// - Returns: The texts, without duplicates.
  public static func texts(
    named name: String, in map: JourneyMap, but left: String = "", first: FieldDescription? = nil
  ) -> [String] {
    var uses: [String: Uses] = [:]
    func add(_ text: String, _ field: FieldDescription) {
      let text = text.trimmed
      let place = uses.count
      guard !text.isEmpty else { return }
      uses[text.lowercased(), default: Uses(place: place)].add(text, isFirst: field === first)
    }
    JourneyMap.kind.walk(map.object) { member in
      guard let field = member.field, Self.name(of: field) == name else { return .enter }
      // The walk visits the texts inside a list of items later.
      if field.kind.nested == nil {
        for element in member.value.array ?? [] { element.string.map { add($0, field) } }
      }
      member.value.string.map { add($0, field) }
      return .enter
    }
    uses[left.trimmed.lowercased()]?.remove(left.trimmed)
    return uses.values.filter { $0.count > 0 }
      .sorted {
        $0.isFirst == $1.isFirst ? ($1.count, $0.place) < ($0.count, $1.place) : $0.isFirst
      }.map(\.spelling)
  }

  private struct Uses {
    /// The position of the first use; of texts that are used equally often, the first one used comes first.
    let place: Int
    /// Whether a text is in the field whose texts come first.
    private(set) var isFirst = false
    private var spellings: [(text: String, count: Int)] = []

    init(place: Int) { self.place = place }

    var count: Int { spellings.reduce(0) { $0 + $1.count } }
    var spelling: String {
      spellings.reduce(("", 0)) { $1.count > $0.1 ? ($1.text, $1.count) : $0 }.0
    }

    mutating func add(_ text: String, isFirst: Bool) {
      if isFirst { self.isFirst = true }
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
