import SenderoCore

/// A column of the tables that Sendero writes: the ones that people look at first come first.
///
/// The heading is a word that ``ColumnMeaning/init(typed:)`` understands.
struct OwnColumn: Sendable {
  /// The heading.
  let heading: String
  /// The content.
  let meaning: ColumnMeaning
  /// The field, if the column holds one.
  let field: FieldDescription?

  private init(_ meaning: ColumnMeaning, heading: String? = nil) {
    self.meaning = meaning
    self.heading = heading ?? meaning.name
    if case .field(let item, let key) = meaning { field = item.kind.field(key) } else { field = nil }
  }

  /// The scale of all ratings.
  static let scale = RatingScale.numbers(worst: -2, best: 2)

  /// The columns of a map with some personas.
  static func all(personas: [String]) -> [OwnColumn] {
    let of = Touchpoint.fields
    let first: [ColumnMeaning] = [
      .stageName, .touchpointName, .rating(scale), touchpoint(of.channel.key), touchpoint(of.personas.key),
    ]
    let people = personas.map { OwnColumn(.personaRating($0, scale)) }
    let others = of.groups.flatMap(\.self).filter { $0.key != of.id.key && isShown($0) }
      .map { touchpoint($0.key) }.filter { !first.contains($0) }
    let stage = Stage.kind.fields.filter { isShown($0) && $0.key != Stage.fields.id.key }
      .map { ColumnMeaning.field(.stage, key: $0.key) }.filter { !first.contains($0) }
    let last: [ColumnMeaning] = [touchpoint(of.id.key), .field(.stage, key: Stage.fields.id.key)]
    return first.map { OwnColumn($0) } + people + (others + stage + last).map { OwnColumn($0) }
      + hidden.map { OwnColumn($0.value, heading: $0.key) }
  }

  /// The meaning of a heading that only Sendero writes; `nil` for others.
  static func meaning(of heading: String) -> ColumnMeaning? { hidden.first { $0.key == heading }?.value }

  /// The names of personas as they appear in headings: no name appears twice.
  static func headingNames(of personas: ItemList<Persona>) -> [String] {
    var seen: Set<String> = []
    return personas.enumerated().map { index, persona in
      let name = SafeText.line(persona.name).trimmed
      return seen.insert(name).inserted && !name.isEmpty ? name : "\(name) (\(index + 1))"
    }
  }

  private static let hidden: KeyValuePairs<String, ColumnMeaning> = [
    "sendero.kind": .rowKind, "sendero.item": .rowName, "sendero.data": .exact,
  ]

  private static func touchpoint(_ key: String) -> ColumnMeaning { .field(.touchpoint, key: key) }

  /// Whether a field has a column: the score stands for two of them, and objects are in the exact values.
  private static func isShown(_ field: FieldDescription) -> Bool {
    switch field.kind {
    case .group, .records, .counts, .fixed: false
    case .items(let kind): kind !== Touchpoint.kind
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .reference,
      .references:
      ![Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key].contains(field.key)
    }
  }
}
