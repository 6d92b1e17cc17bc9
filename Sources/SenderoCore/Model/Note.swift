/// What somebody wrote beside the map.
public struct Note: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("note", ("Note", "Nota"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// Who wrote it.
    public let author = Field<String>(
      "author", label: ("Author", "Autor"),
      about: ("Who wrote it", "Quién la escribió"))
    /// The day it was written.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("The day it was written", "El día en que se escribió"))
    /// What it says.
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: ("What it says", "Lo que dice"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      author
      date
      text
    }
  }
}
