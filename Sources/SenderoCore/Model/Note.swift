/// A note by a member of the team.
public struct Note: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "note", ("Note", "Nota"), one: ("a note", "una nota"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The author.
    public let author = Field<String>(
      "author", label: ("Author", "Autor"),
      about: ("Who wrote it", "Quién la escribió"))
    /// The date on which it was written.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("The day it was written", "El día en que se escribió"))
    /// The text.
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: ("The text of the note", "El texto de la nota"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      author
      date
      text
    }

    /// The text, its author and its date.
    public var summaryParts: [SummaryPart] { [.value(text), .value(author), .value(date)] }
  }
}
