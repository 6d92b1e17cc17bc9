/// The experience of one persona at a touchpoint.
public struct PersonaExperience: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "experience", ("Experience of a persona", "Experiencia de una persona"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The experience: positive, neutral or negative.
    public let experience = Field<Experience?>(
      "experience", label: ("Experience", "Experiencia"),
      about: ("How it feels", "Cómo se siente"))
    /// The intensity: strong, or mild if absent.
    public let intensity = Field<Intensity?>(
      "intensity", label: ("Intensity", "Intensidad"),
      about: ("Strong, or mild if empty", "Fuerte, o leve si está vacío"))
    /// The thoughts of the persona.
    public let thought = Field<String>(
      "thought", .multiline, label: ("Thought", "Pensamiento"),
      about: ("What this persona thinks", "Lo que piensa esta persona"))
    /// The emotions of the persona.
    public let emotion = Field<String>(
      "emotion", label: ("Emotion", "Emoción"),
      about: ("What this persona feels", "Lo que siente esta persona"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      experience
      intensity
      thought
      emotion
    }

    /// The rating, what is felt and what is thought.
    public var summaryParts: [SummaryPart] {
      [.value(experience), .value(intensity), .value(emotion), .value(thought)]
    }
  }
}
