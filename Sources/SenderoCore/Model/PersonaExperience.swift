/// How one persona feels at a touchpoint.
public struct PersonaExperience: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema(
    "experience", ("Experience of a persona", "Experiencia de una persona"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// How it feels.
    public let experience = Field<Experience?>(
      "experience", label: ("Experience", "Experiencia"),
      about: ("How it feels", "Cómo se siente"))
    /// Strong, or mild where nothing is said.
    public let intensity = Field<Intensity?>(
      "intensity", label: ("Intensity", "Intensidad"),
      about: ("Strong, or mild where nothing is said", "Fuerte, o leve si no se dice nada"))
    /// What this persona thinks.
    public let thought = Field<String>(
      "thought", .multiline, label: ("Thought", "Pensamiento"),
      about: ("What this persona thinks", "Lo que piensa esta persona"))
    /// What this persona feels.
    public let emotion = Field<String>(
      "emotion", label: ("Emotion", "Emoción"),
      about: ("What this persona feels", "Lo que siente esta persona"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      experience
      intensity
      thought
      emotion
    }
  }
}
