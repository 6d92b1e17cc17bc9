import SenderoCanvas
import SenderoCore

/// Writes the fields of items as nested lists, and single values as texts; all of it is escaped.
struct MarkdownFacts {
  let language: Language
  private let names: [String: String]
  private let fieldText: FieldText

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - language: The language of labels and units.
  ///   - names: The names of items by id.
  init(_ language: Language, _ names: [String: String]) {
    self.language = language
    self.names = names
    fieldText = FieldText(language, showsUnits: true) { id, _ in
      names[id] ?? ItemPhrase.nothing(withID: id)[language]
    }
  }

  /// The fields of an item, each on a line of a list; empty if there are none.
  func facts(of object: JSONObject, _ kind: ItemSchema, except skipped: Set<String>) -> String {
    var text = ""
    write(object, kind, 0, except: skipped, to: &text)
    return text
  }

  /// The value of a field for a cell of a table or after a label.
  func value(_ value: JSONValue, of field: FieldDescription) -> String {
    guard field.kind.fits(value) else { return MarkdownText.escapedLines(fieldText.text(of: value, as: nil)) }
    switch field.kind {
    case .textList:
      return (value.array ?? []).map { MarkdownText.escapedLines($0.string ?? "") }.joined(separator: "<br>")
    case .items(let kind):
      return (value.array ?? []).compactMap(\.object).map {
        MarkdownText.escapedLines(name(of: $0, kind) ?? "")
      }
      .joined(separator: "<br>")
    case .singleLine where value.string.map(isAddress) ?? false: return MarkdownText.link(value.string ?? "")
    case .identifier, .fixed, .flag, .singleLine, .multiline, .date, .choice, .number, .reference,
      .references, .group, .records, .counts:
      return MarkdownText.escapedLines(fieldText.text(of: value, as: field.kind))
    }
  }

  private func isAddress(_ text: String) -> Bool { MarkdownText.link(text).hasPrefix("<") }

  /// The name of an item; `nil` if it has none.
  private func name(of object: JSONObject, _ kind: ItemSchema) -> String? {
    guard let field = kind.nameField, let value = object[field.key] else { return nil }
    return fieldText.text(of: value, as: field.kind)
  }

  // MARK: Lists

  private func write(
    _ object: JSONObject, _ kind: ItemSchema, _ level: Int, except skipped: Set<String>, to text: inout String
  ) {
    for field in kind.fields where !skipped.contains(field.key) {
      guard let value = object[field.key] else { continue }
      write(field, value, level, to: &text)
    }
  }

  private func write(_ field: FieldDescription, _ value: JSONValue, _ level: Int, to text: inout String) {
    let label = "**\(field.label[language]):**"
    guard field.kind.fits(value) else {
      return line(label + " " + self.value(value, of: field), level, to: &text)
    }
    switch field.kind {
    case .identifier, .fixed: return
    case .flag: if value == .bool(true) { line("**\(field.label[language])**", level, to: &text) }
    case .textList:
      line(label, level, to: &text)
      for element in value.array ?? [] {
        line(MarkdownText.escapedLines(element.string ?? ""), level + 1, to: &text)
      }
    case .items(let kind):
      line(label, level, to: &text)
      for item in (value.array ?? []).compactMap(\.object) { write(item, kind, level + 1, to: &text) }
    case .group(let kind):
      line(label, level, to: &text)
      if let object = value.object { write(object, kind, level + 1, except: [], to: &text) }
    case .records(let kind, _):
      line(label, level, to: &text)
      for member in value.object?.members ?? [] { write(member, kind, level + 1, to: &text) }
    case .singleLine, .multiline, .date, .choice, .number, .reference, .references, .counts:
      line(label + " " + self.value(value, of: field), level, to: &text)
    }
  }

  /// Writes an item of a list: its name, and its other fields below.
  private func write(_ object: JSONObject, _ kind: ItemSchema, _ level: Int, to text: inout String) {
    let name = MarkdownText.escapedLines(name(of: object, kind) ?? "")
    line(name.isEmpty ? kind.title[language] : name, level, to: &text)
    write(object, kind, level + 1, except: Set([kind.nameField?.key].compactMap { $0 }), to: &text)
  }

  /// Writes the experience of one persona.
  private func write(_ member: JSONObject.Member, _ kind: ItemSchema, _ level: Int, to text: inout String) {
    let name = MarkdownText.escaped(names[member.key] ?? ItemPhrase.nothing(withID: member.key)[language])
    guard let object = member.value.object else {
      return line(name + ": " + MarkdownText.escapedLines(member.value.compactText), level, to: &text)
    }
    let felt = PersonaExperience(object: object)
    guard let experience = felt.experience else {
      line(name, level, to: &text)
      return write(object, kind, level + 1, except: [], to: &text)
    }
    let rating = Rating(experience, isStrong: felt.intensity == .strong)
    line(name + ": " + rating.label[language], level, to: &text)
    let fields = PersonaExperience.fields
    write(object, kind, level + 1, except: [fields.experience.key, fields.intensity.key], to: &text)
  }

  private func line(_ content: String, _ level: Int, to text: inout String) {
    text += String(repeating: "  ", count: level) + "- " + content + "\n"
  }
}
