import SenderoCore

/// A map as a table that gives the same map back: one row a touchpoint, then the map and its other items.
///
/// A cell is for people. What it cannot hold exactly (ids of nested items, characters that a table cannot
/// have, fields that only the file has) is in the last column as JSON, and counts as long as the cell
/// that it belongs to is unchanged.
struct OwnTable {
  /// The text of a cell, and whether it is a text, which a spreadsheet must not take for a number.
  typealias Cell = (text: String, isText: Bool)

  /// The columns.
  let columns: [OwnColumn]
  private let map: JourneyMap
  private let personas: [String: String]
  private let ids: [String: String]

  private let untitled: String

  /// Makes the table of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - untitled: What a map without a title is called.
  init(_ map: JourneyMap, untitled: String) {
    (self.map, self.untitled) = (map, untitled)
    let people = map.personas
    let names = OwnColumn.headingNames(of: people)
    columns = OwnColumn.all(personas: names)
    var personas: [String: String] = [:]
    for (persona, name) in zip(people, names) where personas[persona.id] == nil {
      personas[persona.id] = name
    }
    self.personas = personas
    ids = Dictionary(zip(names, people.map(\.id))) { first, _ in first }
  }

  /// Calls a function with each row below the headings.
  func forEachRow(_ write: ([Cell]) -> Void) {
    for stage in map.stages {
      let touchpoints = stage.touchpoints
      if touchpoints.isEmpty { write(row(stage: stage.object, isFirst: true, nil)) }
      for (index, touchpoint) in touchpoints.enumerated() {
        write(row(stage: stage.object, isFirst: index == 0, touchpoint.object))
      }
    }
    var rest = map.object
    rest[JourneyMap.fields.stages.key] = nil
    let fields = Self.fieldsOfItems.filter { rest[$0.key]?.array?.isEmpty == false }
    for field in fields { rest[field.key] = nil }
    write(itemRow(JourneyMap.kind.name, rest, named: map.title.isEmpty ? untitled : map.title))
    for field in fields {
      guard case .items(let kind) = field.kind else { continue }
      for item in map.object[field.key]?.array ?? [] {
        write(itemRow(kind.name, item.object ?? JSONObject(), named: OwnCell.line(of: item, kind)))
      }
    }
  }

  /// The fields of the map whose items have rows of their own.
  static let fieldsOfItems = JourneyMap.kind.fields.filter { field in
    if case .items(let kind) = field.kind { kind !== Stage.kind } else { false }
  }

  private func row(stage: JSONObject, isFirst: Bool, _ touchpoint: JSONObject?) -> [Cell] {
    var exact = JSONObject()
    if let touchpoint {
      let values = inexact(touchpoint, .touchpoint)
      if !values.members.isEmpty { exact[TableItem.touchpoint.rawValue] = .object(values) }
    }
    if isFirst {
      var values = inexact(stage, .stage)
      values[Stage.fields.touchpoints.key] = nil
      if !values.members.isEmpty { exact[TableItem.stage.rawValue] = .object(values) }
    } else if !isExact(stage, Stage.fields.name.key, .stage), let name = stage[Stage.fields.name.key] {
      exact[TableItem.stage.rawValue] = .object(JSONObject([.init(key: Stage.fields.name.key, value: name)]))
    }
    return columns.map { column in
      switch column.meaning {
      case .field(.touchpoint, let key): cell(touchpoint?[key], column.field)
      case .field(.stage, let key):
        isFirst || key == Stage.fields.name.key || key == Stage.fields.id.key
          ? cell(stage[key], column.field) : ("", true)
      case .rating: (score(of: touchpoint), false)
      case .personaRating(let name, _): (score(of: touchpoint, by: name), false)
      case .exact: (Self.json(exact), true)
      default: ("", true)
      }
    }
  }

  private func itemRow(_ kind: String, _ object: JSONObject, named name: String) -> [Cell] {
    columns.map { column in
      switch column.meaning {
      case .rowKind: (kind, true)
      case .rowName: (OwnCell.safe(name), true)
      case .exact: (Self.json(JSONObject([.init(key: kind, value: .object(object))])), true)
      default: ("", true)
      }
    }
  }

  /// The members of an item that its cells do not give back.
  private func inexact(_ object: JSONObject, _ item: TableItem) -> JSONObject {
    JSONObject(object.members.filter { !isExact(object, $0.key, item) })
  }

  private func isExact(_ object: JSONObject, _ key: String, _ item: TableItem) -> Bool {
    guard let value = object[key], let field = item.kind.field(key) else { return false }
    if item == .touchpoint, [Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key].contains(key)
    {
      let touchpoint = Touchpoint(object: object)
      var plain = Touchpoint(object: JSONObject())
      plain.rating = touchpoint.rating
      // A neutral rating has no strength that a score could show.
      let isPlain = touchpoint.rating != Rating(.neutral, isStrong: true)
      return isPlain && plain.object[key] == value && touchpoint.rating != nil
    }
    return OwnCell.isExact(value, field)
  }

  private func cell(_ value: JSONValue?, _ field: FieldDescription?) -> Cell {
    guard let value, let field else { return ("", true) }
    let text = OwnCell.text(of: value, field) { personas[$0] ?? $0 }
    switch field.kind {
    case .number: return (text, false)
    case .date: return (text, Day(text) == nil)
    case .identifier, .singleLine, .multiline, .choice, .flag, .textList, .reference, .references, .items,
      .group, .records, .counts, .fixed:
      return (text, true)
    }
  }

  private func score(of touchpoint: JSONObject?) -> String {
    touchpoint.flatMap { Touchpoint(object: $0).rating }.map { String($0.score) } ?? ""
  }

  private func score(of touchpoint: JSONObject?, by name: String) -> String {
    guard let touchpoint, let id = ids[name] else { return "" }
    return Self.score(Touchpoint(object: touchpoint).experiences[id])
  }

  /// The score of a persona's experience as a cell has it.
  static func score(_ experience: PersonaExperience?) -> String {
    guard let experience, let kind = experience.experience else { return "" }
    return String(Rating(kind, isStrong: experience.intensity == .strong).score)
  }

  /// An object as JSON on one line, without control and invisible characters; empty for an empty object.
  private static func json(_ object: JSONObject) -> String {
    if object.members.isEmpty { return "" }
    let line = JSONWriter.line(.object(object)).dropLast()
    return SafeText.escaped(String(decoding: line, as: UTF8.self))
  }
}
