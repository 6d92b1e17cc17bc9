/// The kind of value in a field: reading, checks, merging, search and editing depend on it.
public enum FieldKind: Sendable {
  /// The item's id: short, random, unique in the map.
  case identifier
  /// A text on one line.
  case singleLine
  /// A text of any number of lines.
  case multiline
  /// A day as `YYYY-MM-DD`.
  case date
  /// One of a few words.
  case choice([Choice])
  /// A flag; absent means false.
  case flag
  /// A number, stored as its literal.
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
  /// Nested items in an object, whose keys are the ids of the items that they are about.
  case records(ItemSchema, of: ReferenceTarget)
  /// Whole numbers by name.
  case counts
  /// A value that nobody edits: the name and the version of the format.
  case fixed
}
