import SenderoCore

/// Maps to open.
enum Maps {
  /// The built-in example, and its title.
  static let example = Template.example.bytes(in: .english)
  static let exampleTitle = "Buying a car"

  /// A map of stages with unrated touchpoints.
  static func map(_ title: String, _ stages: KeyValuePairs<String, [String]>) -> [UInt8] {
    var map = JourneyMap(id: "map")
    map.title = title
    for (number, (name, touchpoints)) in stages.enumerated() {
      var stage = Stage(id: "stage\(number)", name: name)
      for (place, name) in touchpoints.enumerated() {
        stage.touchpoints.append(Touchpoint(id: "touchpoint\(number)x\(place)", name: name))
      }
      map.stages.append(stage)
    }
    return map.bytes
  }

  /// A map of one stage with three unrated touchpoints.
  static let small = map("A small map", ["Only stage": ["Poster", "Web page", "Call"]])

  /// A map with a value in every field of every kind of item, and an unknown member at every level.
  ///
  /// Only the day of retirement is missing, since it would hide the touchpoint.
  ///
  /// - Parameter text: Returns the text for a text field, by the field's key.
  /// - Returns: The file's bytes.
  static func everything(text: @escaping (String) -> String = { "Some \($0)" }) -> [UInt8] {
    var filler = MapFiller(text: text)
    return JSONWriter.write(.object(filler.object(of: JourneyMap.kind)))
  }
}

/// Fills all fields in the schema of each item, so that new fields are filled too.
private struct MapFiller {
  let text: (String) -> String
  private var counts: [String: Int] = [:]

  init(text: @escaping (String) -> String) { self.text = text }

  mutating func object(of kind: ItemSchema) -> JSONObject {
    var members = kind.fields.filter { $0.key != Touchpoint.fields.retired.key }.map { field in
      JSONObject.Member(key: field.key, value: value(of: field, in: kind))
    }
    let unknown = JSONObject([
      .init(key: "figures", value: .array([.number("1.50"), .number("100"), .null])),
      .init(key: "ñ", value: .string(text("unknown"))),
    ])
    members.append(.init(key: "x-\(kind.name)", value: .object(unknown)))
    return JSONObject(members)
  }

  private mutating func value(of field: FieldDescription, in kind: ItemSchema) -> JSONValue {
    switch field.kind {
    case .identifier:
      counts[kind.name, default: 0] += 1
      return .string(kind.name.lowercased() + "\(counts[kind.name] ?? 0)")
    case .fixed: return field.key == "version" ? .number("1") : .string("sendero.journey-map")
    case .singleLine, .multiline: return .string(text(field.key))
    case .date: return .string("2026-01-31")
    case .choice(let choices): return .string(choices.last?.word ?? "")
    case .flag: return .bool(true)
    case .number: return .number("3")
    case .textList: return .array([.string(text(field.key)), .string("Second of \(field.key)")])
    case .reference(let target): return .string(Self.id(target))
    case .references(let target): return .array([.string(Self.id(target))])
    case .items(let kind): return .array([.object(object(of: kind))])
    case .group(let kind): return .object(object(of: kind))
    case .records(let kind, let target):
      return .object(JSONObject([.init(key: Self.id(target), value: .object(object(of: kind)))]))
    case .counts: return .object(JSONObject([.init(key: "Ana", value: .number("3"))]))
    }
  }

  /// The id of the first item of a kind.
  private static func id(_ target: ReferenceTarget) -> String { target.rawValue.lowercased() + "1" }
}
