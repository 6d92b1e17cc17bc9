/// A part of the one-line summary of an item: the value of a field, with the texts before and after it.
///
/// A part without a value is left out, with everything around it.
public struct SummaryPart: Sendable {
  let field: FieldDescription?
  let parts: [SummaryPart]
  let before: LocalizedText
  let after: LocalizedText

  private init(
    _ field: FieldDescription?, parts: [SummaryPart] = [],
    before: LocalizedText = LocalizedText(verbatim: ""),
    after: LocalizedText = LocalizedText(verbatim: "")
  ) {
    (self.field, self.parts, self.before, self.after) = (field, parts, before, after)
  }

  /// Makes a part from the value of a field.
  init(_ field: FieldDescription) { self.init(field, parts: []) }

  /// The value alone.
  static func value(_ field: Field<some Any>) -> SummaryPart { SummaryPart(field.description) }

  /// The value in quotation marks.
  static func quoted(_ field: Field<some Any>) -> SummaryPart {
    SummaryPart(field.description, before: LocalizedText("“", "«"), after: LocalizedText("”", "»"))
  }

  /// The value after the label of its field: `impact 4`.
  static func labelled(_ field: Field<some Any>) -> SummaryPart { labelled(field.description) }

  static func labelled(_ field: FieldDescription) -> SummaryPart {
    SummaryPart(field, before: field.label.withinSentence + LocalizedText(verbatim: " "))
  }

  /// The value between two texts: `(n 6,420)`.
  static func value(
    _ field: Field<some Any>, after before: LocalizedText,
    before after: LocalizedText = LocalizedText(verbatim: "")
  ) -> SummaryPart {
    SummaryPart(field.description, before: before, after: after)
  }

  /// Several values as one part, with spaces between them: `abandonment 81 %`.
  static func phrase(_ parts: SummaryPart...) -> SummaryPart { SummaryPart(nil, parts: parts) }
}

extension FieldText {
  /// Returns the parts of an item's one-line summary, the most telling first.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: The kind of the item, which declares the parts.
  /// - Returns: The texts, without empty ones. An item with no value for any declared part is described by
  ///   its other values; the result is empty only if the item is.
  public func summary(of object: JSONObject, _ kind: ItemSchema) -> [String] {
    let declared = kind.summaryParts.compactMap { text(of: $0, in: object) }
    guard declared.isEmpty else { return declared }
    return kind.fields.lazy.filter { !$0.kind.isIdentifier }.compactMap {
      self.text(of: .labelled($0), in: object)
    }.prefix(3).map(\.self)
  }

  private func text(of part: SummaryPart, in object: JSONObject) -> String? {
    guard let field = part.field else {
      let texts = part.parts.compactMap { text(of: $0, in: object) }
      return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
    guard let value = object[field.key] else { return nil }
    let shown = figures(in: value, as: field.kind) ?? text(of: value, as: field.kind)
    let line = shown.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    return line.isEmpty ? nil : part.before[language] + line + part.after[language]
  }

  /// A number with its thousands grouped; `nil` for a value that is not a number.
  private func figures(in value: JSONValue, as kind: FieldKind) -> String? {
    guard case .number(let rule) = kind, let number = Number(json: value) else { return nil }
    let meaning = rule.meaning(of: number).map { " " + $0[language] } ?? ""
    return number.text(in: language, isGrouped: true) + meaning
  }
}
