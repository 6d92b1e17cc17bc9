import SenderoCore
import SenderoEditor

/// The JSON Schema of the settings file, for editors that complete and check it.
package enum SettingsSchema {
  /// The identifier of the schema.
  package static let id = "urn:sendero:settings:1"

  /// The schema as JSON text.
  package static var text: [UInt8] {
    var properties = SettingTable.all.map { setting in
      JSONObject.Member(
        key: setting.key,
        value: .object(
          JSONObject(
            [
              .init(key: "description", value: .string(setting.about.english)), setting.values.schema,
              .init(key: "default", value: setting.standardValue),
            ])))
    }
    let key = JSONObject([.init(key: "type", value: .string("string"))])
    let keys = JSONObject([
      .init(
        key: "anyOf",
        value: .array([
          .object(key),
          .object(
            JSONObject([
              .init(key: "type", value: .string("array")), .init(key: "items", value: .object(key)),
            ])),
        ]))
    ])
    let commands = Command.all.map { JSONObject.Member(key: $0.name, value: .object(keys)) }
    properties += [
      .init(
        key: SettingTable.keysKey,
        value: object(
          commands, about: "The keys of commands, by command name; keys.md lists the commands.")),
      .init(key: SettingTable.schemaKey, value: .object(key)),
    ]
    var root = JSONObject([
      .init(key: "$schema", value: .string("https://json-schema.org/draft/2020-12/schema")),
      .init(key: "$id", value: .string(id)), .init(key: "title", value: .string("Settings of Sendero")),
    ])
    if case .object(let object) = object(
      properties, about: "The file may contain comments, and a comma after the last element.")
    {
      root = JSONObject(root.members + object.members)
    }
    return JSONWriter.write(.object(root))
  }

  private static func object(_ properties: [JSONObject.Member], about: String) -> JSONValue {
    .object(
      JSONObject([
        .init(key: "description", value: .string(about)), .init(key: "type", value: .string("object")),
        .init(key: "properties", value: .object(JSONObject(properties))),
        .init(key: "additionalProperties", value: .bool(false)),
      ]))
  }
}
