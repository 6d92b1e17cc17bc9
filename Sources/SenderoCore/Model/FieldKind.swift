/// What a field of an item holds: how it is read, checked, merged, searched and edited follows from this.
public enum FieldKind: Sendable {
  /// The item's id: short, random, unique in the map.
  case identifier
  /// A text of one line.
  case singleLine
  /// A text of any number of lines.
  case multiline
  /// A day as `YYYY-MM-DD`.
  case date
  /// One of a few words.
  case choice([Choice])
  /// Yes, or absent.
  case flag
  /// A number, as it was written.
  case number(NumberRule)
  /// A list of texts.
  case textList
  /// The id of another item of the map.
  case reference(ReferenceTarget)
  /// A list of ids of other items of the map.
  case references(ReferenceTarget)
  /// A list of items.
  case items(ItemSchema)
  /// One nested item, without an id.
  case group(ItemSchema)
  /// Nested items under the id of what they belong to.
  case records(ItemSchema, of: ReferenceTarget)
  /// Whole numbers under free names.
  case counts
  /// What no one edits: the format's name and version.
  case fixed
}

/// What an id in a field refers to.
public enum ReferenceTarget: String, Sendable {
  case persona, touchpoint, stage, painPoint
}

/// One of the words a choice field takes.
public struct Choice: Hashable, Sendable {
  /// The word in the file.
  public let word: String
  /// What people read.
  public let label: LocalizedText

  /// Makes a choice.
  public init(_ word: String, _ english: String, _ spanish: String) {
    self.word = word
    self.label = LocalizedText(english, spanish)
  }
}
