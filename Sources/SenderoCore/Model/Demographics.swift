/// The demographic data of a persona.
public struct Demographics: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema("demographics", ("Demographics", "Demografía"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The age, or an age range.
    public let age = Field<String>(
      "age", label: ("Age", "Edad"),
      about: ("An age or an age range", "Una edad o un intervalo de edad"))
    /// The gender, in the persona's own words.
    public let gender = Field<String>(
      "gender", label: ("Gender", "Género"),
      about: ("In their own words", "En sus propias palabras"))
    /// The occupation.
    public let occupation = Field<String>(
      "occupation", label: ("Occupation", "Ocupación"),
      about: ("What they do for a living", "A qué se dedica"))
    /// The place of residence.
    public let location = Field<String>(
      "location", label: ("Location", "Lugar"),
      about: ("Where they live", "Dónde vive"))
    /// The income.
    public let income = Field<String>(
      "income", label: ("Income", "Ingresos"),
      about: ("What they can spend", "Lo que puede gastar"))
    /// The education.
    public let education = Field<String>(
      "education", label: ("Education", "Estudios"),
      about: ("What they studied", "Qué estudió"))

    /// All fields, in the order in which they are written.
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
