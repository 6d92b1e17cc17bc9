import SenderoCore

/// The JSON Schema of a map (draft 2020-12), with a definition for each kind of item.
enum MapSchema {
  /// The schema as a file.
  static var bytes: [UInt8] { JSONWriter.write(.object(schema)) }

  /// The identifier of the schema.
  static let id = "urn:sendero:journey-map:\(JourneyMap.formatVersion)"

  private static var schema: JSONObject {
    let kinds = JourneyMap.kind.withNested
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string(id),
      "title": "Customer journey map",
      "description": """
      A journey map of Sendero, described in format.md. Generated from the tables of fields in the program.
      """,
      "$ref": reference(to: JourneyMap.kind),
      "$defs": .object(
        ["identifier": .object(identifier), "day": .object(day)]
          + JSONObject(kinds.map { .init(key: $0.name, value: .object(definition(of: $0))) })),
    ]
  }

  private static let identifier: JSONObject = [
    "description": """
    The id by which other items refer to this one, unique in the map. The program creates ids of eight lower-case \
    letters and digits that begin with a letter, and accepts any text.
    """,
    "type": "string", "minLength": 1, "examples": ["wzqekcre"],
  ]

  /// The schema of a day, exact even for leap years, so that it accepts the same texts as the program.
  private static let day: JSONObject = [
    "description": "A day of the Gregorian calendar: YYYY-MM-DD.",
    "type": "string", "pattern": .string("^(?:\(DayPattern.text))$"), "examples": ["2026-02-28"],
  ]

  /// Returns a reference to the definition of a kind.
  static func reference(to kind: ItemSchema) -> JSONValue { .string("#/$defs/\(kind.name)") }

  private static func definition(of kind: ItemSchema) -> JSONObject {
    let required = kind.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    var schema: JSONObject = ["title": .string(kind.title.english), "type": "object"]
    if !required.isEmpty { schema["required"] = .array(required) }
    schema["properties"] = .object(
      JSONObject(kind.fields.map { .init(key: $0.key, value: .object($0.schema)) }))
    schema["additionalProperties"] = true
    return schema
  }
}
