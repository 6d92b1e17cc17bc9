/// The circumstances of a persona.
public struct Demographics: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("demographics", ("Demographics", "Demografía"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// An age or a range.
    public let age = Field<String>(
      "age", label: ("Age", "Edad"),
      about: ("An age or a range", "Una edad o un intervalo"))
    /// As they would put it.
    public let gender = Field<String>(
      "gender", label: ("Gender", "Género"),
      about: ("As they would put it", "Como lo diría ella misma"))
    /// What they do for a living.
    public let occupation = Field<String>(
      "occupation", label: ("Occupation", "Ocupación"),
      about: ("What they do for a living", "A qué se dedica"))
    /// Where they live.
    public let location = Field<String>(
      "location", label: ("Location", "Lugar"),
      about: ("Where they live", "Dónde vive"))
    /// What they can spend.
    public let income = Field<String>(
      "income", label: ("Income", "Ingresos"),
      about: ("What they can spend", "Lo que puede gastar"))
    /// What they studied.
    public let education = Field<String>(
      "education", label: ("Education", "Estudios"),
      about: ("What they studied", "Qué estudió"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      age
      gender
      occupation
      location
      income
      education
    }
  }
}
