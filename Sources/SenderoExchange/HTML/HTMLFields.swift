import SenderoCanvas
import SenderoCore

/// Writes the fields of an item as lists of names and values, in the order of its schema.
struct HTMLFields {
  let content: HTMLContent
  private var language: Language { content.language }

  /// Writes the filled fields of an item; nothing if there are none.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: The kind of the item.
  ///   - skipped: The keys of fields that are shown elsewhere.
  ///   - markup: The page.
  func write(
    _ object: JSONObject, _ kind: ItemSchema, except skipped: Set<String>, to markup: inout Markup
  ) {
    var isOpen = false
    for field in kind.fields where !skipped.contains(field.key) {
      guard let value = object[field.key], isShown(value, field) else { continue }
      if !isOpen { markup.tags("<dl class=\"facts\">") }
      isOpen = true
      markup.tags("<div><dt>")
      markup.text(field.label[language])
      markup.tags("</dt><dd>")
      write(value, field, to: &markup)
      markup.tags("</dd></div>\n")
    }
    if isOpen { markup.tags("</dl>") }
  }

  /// Writes the value of a field.
  func write(_ value: JSONValue, _ field: FieldDescription, to markup: inout Markup) {
    guard field.kind.fits(value) else { return markup.text(content.fieldText.text(of: value, as: nil)) }
    switch field.kind {
    case .textList: list((value.array ?? []).compactMap(\.string), to: &markup)
    case .items(let kind):
      markup.tags("<ul>")
      for item in value.array ?? [] {
        guard let object = item.object else { continue }
        markup.tags("<li>")
        write(object, kind, to: &markup)
        markup.tags("</li>")
      }
      markup.tags("</ul>")
    case .group(let kind): write(value.object ?? JSONObject(), kind, except: [], to: &markup)
    case .records(let kind, _):
      markup.tags("<ul>")
      for member in value.object?.members ?? [] {
        markup.tags("<li>")
        markup.element("b", content.name(of: member.key))
        if let object = member.value.object {
          write(object, kind, except: [], to: &markup)
        } else {
          markup.text(" " + member.value.compactText)
        }
        markup.tags("</li>")
      }
      markup.tags("</ul>")
    case .singleLine: HTMLLink.write(value.string ?? "", to: &markup)
    case .identifier, .multiline, .date, .choice, .flag, .number, .reference, .references, .counts, .fixed:
      markup.text(content.fieldText.text(of: value, as: field.kind))
    }
  }

  /// Writes texts as a list; a single one as it is.
  func list(_ texts: [String], to markup: inout Markup) {
    guard texts.count != 1 else { return markup.text(texts[0]) }
    markup.tags("<ul>")
    for text in texts { markup.element("li", text) }
    markup.tags("</ul>")
  }

  /// Writes an item of a list: its name, and its other fields below.
  private func write(_ object: JSONObject, _ kind: ItemSchema, to markup: inout Markup) {
    var skipped: Set<String> = []
    if let field = kind.nameField, let value = object[field.key] {
      skipped.insert(field.key)
      markup.element("b", content.fieldText.text(of: value, as: field.kind))
    }
    write(object, kind, except: skipped, to: &markup)
  }

  /// Whether a field says something to a reader.
  private func isShown(_ value: JSONValue, _ field: FieldDescription) -> Bool {
    switch field.kind {
    case .identifier, .fixed: return false
    case .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .reference, .references, .items,
      .group, .records, .counts:
      break
    }
    return switch value {
    case .null, .bool(false): false
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let object): !object.members.isEmpty
    case .bool, .number: true
    }
  }
}
