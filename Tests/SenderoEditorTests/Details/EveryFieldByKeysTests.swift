import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Setting and emptying every field of every kind of item by keys alone.
struct EveryFieldByKeysTests {
  static let map = EveryField.map(seed: 4)

  /// A field of the model, at its first place in the map.
  struct Row: CustomTestStringConvertible, Sendable {
    let place: EveryField.Place
    var testDescription: String { place.description }
    var item: JSONPath { place.item }
    var field: FieldDescription { place.field }
    var key: String { place.field.key }
    var value: JSONValue? { EveryFieldByKeysTests.map.item(at: item)?.object[key] }
  }

  static let all = EveryField.firstPlaces(in: map).map { Row(place: $0) }
  static let edited = all.filter { $0.field.kind.isEditedInDetails }

  @Test func onlyIdsTheFormatAndWhatTheBoardShowsAreNotInTheDetails() {
    let left = Self.all.filter { !$0.field.kind.isEditedInDetails && $0.key != "id" }.map(\.key)
    #expect(Set(left) == ["format", "version", "stages", "touchpoints"])
    #expect(Self.edited.count > 100)
  }

  @Test(arguments: edited) func itIsSetAndEmptied(_ row: Row) throws {
    var driver = DetailsDriver(Self.map)
    try driver.open(row.item)
    try driver.go(to: row.key, of: row.item)
    #expect(driver.row?.isInvalid == false)
    try change(row, &driver)
    try driver.go(to: row.key, of: row.item)
    let before = driver.editor.map.bytes
    driver.press(.character("d"))
    // Each persona is deleted with a question about the touchpoints that refer to it.
    if row.field.isRequired || row.field === JourneyMap.fields.personas.description {
      #expect(driver.editor.map.bytes == before)
      #expect(driver.editor.message?.kind == .quiet)
    } else {
      expect(driver, row, nil)
      try driver.go(to: row.key, of: row.item)
      // Entries are added in the row of their persona, not here.
      if case .records = row.field.kind {} else { try change(row, &driver) }
    }
    try expectSound(driver)
    while driver.editor.front.openMap.history.canUndo { driver.press(.character("u")) }
    #expect(driver.editor.map == Self.map)
  }

  /// Changes a field with the keys for its kind, and expects that no other field changes.
  private func change(_ row: Row, _ driver: inout DetailsDriver) throws {
    switch row.field.kind {
    case .singleLine, .multiline, .date, .number:
      let (typed, value) = sample(row.field)
      driver.press(.enter)
      driver.clearInput()
      driver.type(typed)
      driver.enter()
      expect(driver, row, value)
    case .choice(let choices):
      let other = choices.first { .string($0.word) != driver.value(row) } ?? choices[0]
      driver.press(.enter)
      try driver.choose(.string(other.word))
      expect(driver, row, .string(other.word))
    case .flag:
      let wasSet = driver.value(row) != nil
      driver.press(.enter)
      expect(driver, row, wasSet ? nil : .bool(true))
    case .reference:
      driver.press(.enter)
      let other = try #require(driver.pick?.options.last { $0.value != driver.value(row) }?.value)
      try driver.choose(other)
      expect(driver, row, other)
    case .references: try toggle(row, &driver)
    case .textList: try changeElements(row, &driver, typed: "new 日本", .string("new 日本"))
    case .counts: try changeCounts(row, &driver)
    case .items(let kind): try changeItems(row, kind, &driver)
    case .records: try emptyEntry(row, &driver)
    case .group: break
    case .identifier, .fixed: Issue.record("\(row.place) cannot be edited.")
    }
  }

  private func toggle(_ row: Row, _ driver: inout DetailsDriver) throws {
    let rows = driver.editor.rows
    let ids = rows.compactMap { other -> String? in
      guard other.field.key == row.key, other.item == row.item, case .reference(let id) = other.content else {
        return nil
      }
      return id
    }
    let id = try #require(ids.first)
    let before = (driver.value(row)?.array ?? []).compactMap(\.string)
    try driver.go(to: row.key, of: row.item, .reference(id))
    #expect(driver.row?.isNamed == before.contains(id))
    driver.press(.enter)
    let after = before.contains(id) ? before.filter { $0 != id } : before + [id]
    expect(driver, row, after.isEmpty ? nil : .array(after.map { .string($0) }))
    if after.contains(id) {
      driver.press(.character("d"))
      #expect((driver.value(row)?.array ?? []).compactMap(\.string) == before)
    }
    driver.press(.character("u"))
    driver.press(.character("U"))
  }

  private func changeElements(
    _ row: Row, _ driver: inout DetailsDriver, typed: String, _ element: JSONValue
  ) throws {
    let before = driver.value(row)?.array ?? []
    driver.press(.enter)
    driver.type(typed)
    driver.enter()
    expect(driver, row, .array(before + [element]))
    #expect(driver.row?.content == .element(before.count))
    driver.press(.enter)
    driver.type("!")
    driver.press(.enter)
    let longer = JSONValue.string((element.string ?? "") + "!")
    #expect(driver.value(row) == .array(before + [longer]))
    driver.press(.character("O"))
    driver.type("above")
    driver.enter()
    #expect(driver.value(row) == .array(before + [.string("above"), longer]))
    driver.press(.character("J"))
    #expect(driver.value(row) == .array(before + [longer, .string("above")]))
    #expect(driver.rowText == "above")
    driver.press(.character("o"))
    driver.type("below")
    driver.enter()
    #expect(driver.value(row) == .array(before + [longer, .string("above"), .string("below")]))
    driver.press(.character("d"), .up)
    driver.press(.enter)
    driver.clearInput()
    driver.press(.enter)
    try driver.go(to: row.key, of: row.item, .element(before.count))
    driver.press(.character("d"))
    expect(driver, row, before.isEmpty ? nil : .array(before))
    #expect(driver.row?.field.key == row.key, "The next d would empty another field.")
  }

  private func changeCounts(_ row: Row, _ driver: inout DetailsDriver) throws {
    let before = driver.value(row)?.object?.members ?? []
    driver.press(.enter)
    driver.type("Ana: 3")
    driver.enter()
    let ana = JSONObject.Member(key: "Ana", value: .number("3"))
    #expect(driver.value(row) == .object(JSONObject(before + [ana])))
    #expect(driver.row?.content == .element(before.count))
    driver.press(.character("o"))
    driver.type("Ana: 4")
    driver.press(.enter)
    #expect(driver.textPrompt?.problem != nil)
    driver.press(.escape, .enter)
    driver.clearInput()
    driver.type("Luis : 05")
    driver.press(.enter)
    #expect(driver.textPrompt?.problem != nil)
    driver.press(.backspace, .backspace)
    driver.type("5")
    driver.press(.enter)
    let luis = JSONObject.Member(key: "Luis", value: .number("5"))
    #expect(driver.value(row) == .object(JSONObject(before + [luis])))
    if !before.isEmpty {
      driver.press(.character("K"))
      let keys = before.map(\.key)
      let moved = Array(keys[..<(keys.count - 1)]) + ["Luis", keys[keys.count - 1]]
      #expect(driver.value(row)?.object?.members.map(\.key) == moved)
      #expect(driver.rowText == "Luis: 5")
    }
    driver.press(.character("d"))
    expect(driver, row, before.isEmpty ? nil : .object(JSONObject(before)))
  }

  private func changeItems(_ row: Row, _ kind: ItemSchema, _ driver: inout DetailsDriver) throws {
    let before = driver.value(row)?.array ?? []
    driver.press(.enter)
    switch kind.questions(about: JSONObject()).first?.kind {
    case .reference?:
      let value = try #require(driver.pick?.options.first?.value)
      try driver.choose(value)
    case .choice?:
      let value = try #require(driver.pick?.options.first?.value)
      try driver.choose(value, stops: false)
      #expect(driver.value(row)?.array ?? [] == before, "A kind alone must not make an item.")
      driver.type("A new one")
      driver.enter()
    default:
      driver.type("A new one")
      driver.enter()
    }
    let after = driver.value(row)?.array ?? []
    #expect(Array(after.dropLast()) == before)
    #expect(after.count == before.count + 1)
    let added = try #require(after.last?.object)
    #expect((added["id"]?.string?.count == 8) == kind.hasIdentifier)
    if kind.nameField?.kind.isTypedText == true {
      #expect(added[kind.nameField?.key ?? ""] == .string("A new one"))
    }
    #expect(driver.row?.content == .item(before.count))
    if !before.isEmpty {
      driver.press(.character("K"))
      #expect(driver.value(row)?.array?.last == before.last)
      #expect(driver.row?.content == .item(before.count - 1))
    }
    driver.press(.character("d"))
    expect(driver, row, before.isEmpty ? nil : .array(before))
  }

  private func emptyEntry(_ row: Row, _ driver: inout DetailsDriver) throws {
    let before = driver.value(row)?.object?.members ?? []
    let first = try #require(before.first)
    try driver.go(to: row.key, of: row.item, .entry(first.key))
    driver.press(.character("d"))
    expect(driver, row, .object(JSONObject(Array(before.dropFirst()))))
    driver.press(.character("u"))
  }

  // MARK: Refused texts

  /// Texts that a field refuses; none for a field that is chosen or that accepts any text.
  private static func refused(by row: Row) -> [String] {
    guard row.field.kind.isTypedText else { return [] }
    var refused: [String] = []
    switch row.field.kind {
    case .date: refused = ["tomorrow", "2026-02-30", "2026-2-3", "22.11.2026"]
    case .number(let rule):
      refused = ["a", "1.2.3", "1e999", "--1"]
      if rule.isWhole { refused.append("2.5") }
      if rule.range.upperBound < 1e300 {
        refused += [String(rule.range.upperBound + 1), String(rule.range.lowerBound - 1)]
      }
    default: if row.field.isRequired { refused = ["", "  "] }
    }
    return refused
  }

  @Test(arguments: edited.filter { !refused(by: $0).isEmpty })
  func whatTheFieldDoesNotTakeIsRefusedAndKeptInThePrompt(_ row: Row) throws {
    let refused = Self.refused(by: row)
    var start = DetailsDriver(Self.map)
    try start.open(row.item)
    try start.go(to: row.key, of: row.item)
    for typed in refused {
      var driver = start
      driver.press(.enter)
      driver.clearInput()
      driver.type(typed)
      driver.press(.enter)
      #expect(driver.textPrompt?.problem != nil, "\(typed)")
      #expect(driver.textPrompt?.input.text == typed)
      #expect(driver.editor.map == Self.map, "\(typed)")
      driver.press(.escape)
      #expect(driver.editor.prompt == nil)
      #expect(driver.editor.map == Self.map, "\(typed)")
    }
  }

  @Test(arguments: edited.filter { $0.field.kind.isTypedText })
  func enterWithoutAnEditChangesNothing(_ row: Row) throws {
    var map = Self.map
    let odd: JSONValue =
      if case .number = row.field.kind { .number("1e300") } else { .string("  as it\u{7} was \n") }
    map.updateItem(at: row.item) { object, kind in kind.set(odd, for: row.key, in: &object) }
    var driver = DetailsDriver(map)
    try driver.open(row.item)
    try driver.go(to: row.key, of: row.item)
    driver.press(.enter)
    driver.enter()
    #expect(driver.editor.prompt == nil)
    #expect(driver.editor.map.bytes == map.bytes)
    #expect(!driver.editor.isUnsaved)
  }

  // MARK: Values of the wrong kind

  @Test(arguments: edited.filter { !$0.field.isRequired && !$0.field.kind.misfits.isEmpty })
  func aValueThatDoesNotFitIsShownAndReplaced(_ row: Row) throws {
    for misfit in row.field.kind.misfits {
      var map = Self.map
      map.updateItem(at: row.item) { object, kind in kind.set(misfit, for: row.key, in: &object) }
      var driver = DetailsDriver(map)
      try driver.open(row.item)
      try driver.go(to: row.key, of: row.item)
      #expect(driver.row?.isInvalid == true, "\(misfit.compactText)")
      #expect(driver.rowText?.isEmpty == false, "\(misfit.compactText)")
      _ = driver.editor.draw()
      var emptied = driver
      emptied.press(.character("d"))
      expect(emptied, row, nil)
      try replace(row, misfit, &driver)
    }
  }

  private func replace(_ row: Row, _ misfit: JSONValue, _ driver: inout DetailsDriver) throws {
    driver.press(.enter)
    let value: JSONValue
    switch row.field.kind {
    case .flag: value = .bool(true)
    case .choice, .reference, .references:
      let chosen = try #require(driver.pick?.options.last?.value)
      try driver.choose(chosen)
      value = if case .references = row.field.kind { .array([chosen]) } else { chosen }
    case .group, .records:
      #expect(driver.editor.message != nil)
      #expect(driver.editor.map.item(at: row.item)?.object[row.key] == misfit)
      return
    default:
      driver.clearInput()
      let (typed, expected) = sample(row.field)
      driver.type(typed)
      driver.enter()
      value = expected
    }
    #expect(row.field.kind.fits(value))
    expect(driver, row, value)
  }

  @Test func anEntryThatIsNoneIsShown() throws {
    var map = Self.map
    let path = JSONPath([.key("stages"), .index(0), .key("touchpoints"), .index(0)])
    map.updateItem(at: path) { object, kind in
      kind.set(
        .object(JSONObject([.init(key: "persona1", value: .string("fine"))])), for: "experiences", in: &object
      )
    }
    var driver = DetailsDriver(map)
    try driver.open(path)
    try driver.go(to: "experiences", of: path, .entry("persona1"))
    #expect(driver.rowText?.contains("fine") == true)
    driver.press(.character("d"))
    #expect(driver.editor.map.item(at: path)?.object["experiences"] == nil)
  }

  // MARK: Tools

  /// A text to type into a field, and the value that results.
  private func sample(_ field: FieldDescription) -> (typed: String, value: JSONValue) {
    switch field.kind {
    case .date: return ("2031-05-06", .string("2031-05-06"))
    case .number: return ("3", .number("3"))
    case .multiline: return ("Uno\n日本 e\u{301}", .string("Uno\n日本 e\u{301}"))
    case .textList: return ("one", .array([.string("one")]))
    case .counts:
      return ("Ana: 3", .object(JSONObject([.init(key: "Ana", value: .number("3"))])))
    default: return ("  Nuevo 日本 ", .string("Nuevo 日本"))
    }
  }

  private func expected(_ row: Row, _ value: JSONValue?) -> JourneyMap {
    var map = Self.map
    map.updateItem(at: row.item) { object, kind in kind.set(value, for: row.key, in: &object) }
    return map
  }

  /// Expects the map to be byte for byte the original one with one field changed.
  private func expect(
    _ driver: DetailsDriver, _ row: Row, _ value: JSONValue?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isSame = driver.editor.map.bytes == expected(row, value).bytes
    let found = driver.value(row)?.compactText ?? "nothing"
    #expect(isSame, "The field has \(found).", sourceLocation: sourceLocation)
  }

  private func expectSound(_ driver: DetailsDriver) throws {
    let read = try JourneyMap.read(driver.editor.map.bytes)
    #expect(read.map.bytes == driver.editor.map.bytes)
    #expect(read.idsGiven + read.idsRepeated == 0)
  }
}

extension DetailsDriver {
  /// The current value of a field.
  fileprivate func value(_ row: EveryFieldByKeysTests.Row) -> JSONValue? {
    editor.map.item(at: row.item)?.object[row.key]
  }
}
