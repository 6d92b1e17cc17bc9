import SenderoCore

/// The content of a column of a table.
public enum ColumnMeaning: Hashable, Sendable {
  /// A field of an item.
  case field(TableItem, key: String)
  /// The rating of the touchpoint.
  case rating(RatingScale)
  /// The rating of the touchpoint by one persona.
  case personaRating(String, RatingScale)
  /// How much something hurts, as a rating and as the severity of pain points; the best number means no pain.
  case pain(RatingScale)
  /// The row of a service blueprint that the text in the row belongs to.
  case layer
  /// The text for the row of the service blueprint.
  case layerText
  /// A text without a field, stored under a key that only the file has.
  case kept
  /// A column that is not stored, such as the number of the row.
  case skipped
  /// In Sendero's own tables: the kind of item in the row, other than a touchpoint.
  case rowKind
  /// In Sendero's own tables: the name of that item, for the reader.
  case rowName
  /// In Sendero's own tables: what the other columns cannot hold exactly.
  case exact

  /// Reads a meaning as people type it, such as `stage`, `channel`, `stage.goal`, `score:1..5`, `pain:1..5`,
  /// `score of Ana:-2..2`, `keep` or `skip`; `nil` if there is no such meaning.
  ///
  /// The numbers of a score are the worst and the best: `score:5..1` is a scale whose 5 is bad. Those of a
  /// pain are the least and the greatest.
  ///
  /// - Parameter text: The text.
  public init?(typed text: String) {
    let text = text.trimmed
    switch text {
    case "keep": self = .kept
    case "skip", "-": self = .skipped
    case "layer": self = .layer
    case "text": self = .layerText
    default:
      // A name may have a colon, a scale has none.
      let colon = text.lastIndex(of: ":")
      let name = colon.map { String(text[..<$0]).trimmed } ?? text
      let scale = colon.flatMap { RatingScale(String(text[text.index(after: $0)...]).trimmed) }
      if colon == nil || scale != nil, let meaning = Self.scaled(name, scale) {
        self = meaning
      } else if colon == nil, let field = Self.field(named: name) {
        self = field
      } else {
        return nil
      }
    }
  }

  /// The meaning as people type it; ``init(typed:)`` reads it.
  public var name: String {
    switch self {
    case .field(.touchpoint, let key): key == TableItem.touchpoint.textKey ? "touchpoint" : key
    case .field(.stage, TableItem.stage.textKey): "stage"
    case .field(let item, let key): item.rawValue + "." + key
    case .rating(let scale): "score:" + scale.name
    case .personaRating(let persona, let scale): "score of \(persona):" + scale.name
    case .pain(.numbers(let worst, let best)):
      "pain:" + RatingScale.numbers(worst: best, best: worst).name
    case .pain(.words): "pain:words"
    case .layer: "layer"
    case .layerText: "text"
    case .kept: "keep"
    case .skipped: "skip"
    case .rowKind: "kind"
    case .rowName: "item"
    case .exact: "data"
    }
  }

  /// A description for the user.
  public var title: LocalizedText {
    switch self {
    case .field(let item, let key) where key == item.textKey: item.kind.title
    case .field(.touchpoint, let key): item(.touchpoint, key)
    case .field(let item, let key):
      item.kind.title + LocalizedText(verbatim: ": ") + self.item(item, key)
    case .rating(let scale): LocalizedText("Rating", "Valoración") + Self.explanation(of: scale)
    case .personaRating(let persona, let scale):
      LocalizedText("Rating by \(persona)", "Valoración de \(persona)") + Self.explanation(of: scale)
    case .pain(.numbers(let worst, _)):
      LocalizedText(
        "Pain: high is bad, \(RatingScale.shown(worst)) is worst",
        "Dolor: alto es malo, \(RatingScale.shown(worst)) es lo peor")
    case .pain(.words): LocalizedText("Pain", "Dolor")
    case .layer: LocalizedText("Row of the service blueprint", "Fila del plano de servicio")
    case .layerText: LocalizedText("Text of that row", "Texto de esa fila")
    case .kept: LocalizedText("stored under its own name", "conservada con su propio nombre")
    case .skipped: LocalizedText("left out", "omitida")
    case .rowKind: LocalizedText("Kind of item", "Tipo de elemento")
    case .rowName: LocalizedText("Name of that item", "Nombre de ese elemento")
    case .exact: LocalizedText("Exact values", "Valores exactos")
    }
  }

  /// The remark that says what a column, or the key of an object, was taken for.
  func remark(heading: String, isKey: Bool = false) -> LocalizedText {
    let (english, spanish) = isKey ? ("key", "clave") : ("column", "columna")
    return switch self {
    case .kept:
      LocalizedText(
        "\(english) “\(heading)” has no field: stored under its own name",
        "la \(spanish) «\(heading)» no tiene campo: se conserva con su propio nombre")
    case .skipped: LocalizedText("\(english) “\(heading)” left out", "\(spanish) «\(heading)» omitida")
    default:
      LocalizedText(
        "\(english) “\(heading)” read as \(title.english)",
        "\(spanish) «\(heading)» leída como \(title.spanish)")
    }
  }

  /// The meanings that a user can choose for a column, apart from the scale of a rating.
  public static let choices: [ColumnMeaning] = {
    let fields = TableItem.allCases.flatMap { item in
      item.kind.fields.filter { Self.isChoosable($0, of: item) }.map {
        ColumnMeaning.field(item, key: $0.key)
      }
    }
    let scale = RatingScale.numbers(worst: 1, best: 5)
    return [.field(.stage, key: TableItem.stage.textKey)] + fields.filter { $0.name != "stage" }
      + [
        .rating(.words), .rating(scale), .pain(.numbers(worst: 5, best: 1)), .layer, .layerText, .kept,
        .skipped,
      ]
  }()

  private func item(_ item: TableItem, _ key: String) -> LocalizedText {
    item.kind.field(key)?.label ?? LocalizedText(verbatim: key)
  }

  private static func explanation(of scale: RatingScale) -> LocalizedText {
    switch scale {
    case .words: LocalizedText(", in words or signs", ", en palabras o signos")
    case .numbers(let worst, let best):
      LocalizedText(
        ", from \(RatingScale.shown(worst)) (worst) to \(RatingScale.shown(best)) (best)",
        ", de \(RatingScale.shown(worst)) (peor) a \(RatingScale.shown(best)) (mejor)")
    }
  }

  private static func scaled(_ name: String, _ scale: RatingScale?) -> ColumnMeaning? {
    if name == "pain" {
      guard case .numbers(let least, let most)? = scale else { return scale == nil ? nil : .pain(.words) }
      return .pain(.numbers(worst: most, best: least))
    }
    guard let scale else { return name == "score" ? .rating(.words) : nil }
    if name == "score" { return .rating(scale) }
    guard name.hasPrefix("score of "), name.count > 9 else { return nil }
    return .personaRating(String(name.dropFirst(9)), scale)
  }

  private static func field(named name: String) -> ColumnMeaning? {
    switch TableItem(rawValue: name) {
    case .touchpoint?: return .touchpointName
    case .stage?: return .stageName
    case .painPoint?: return .field(.touchpoint, key: Touchpoint.fields.painPoints.key)
    case .opportunity?: return .field(.touchpoint, key: Touchpoint.fields.opportunities.key)
    case .evidence?, nil: break
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let item = parts.count == 2 ? TableItem(rawValue: parts[0]) : .touchpoint
    guard let item, let key = parts.last, let field = item.kind.field(key), isChoosable(field, of: item)
    else {
      return nil
    }
    return .field(item, key: key)
  }

  private static func isChoosable(_ field: FieldDescription, of item: TableItem) -> Bool {
    switch field.kind {
    case .group, .records, .counts, .fixed: false
    case .items(let kind): kind.nameField != nil && kind !== Touchpoint.kind || kind === Evidence.kind
    case .references(.painPoint), .reference: false
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .references:
      switch item {
      case .touchpoint, .stage: true
      case .evidence: !field.kind.isIdentifierField
      // The text is that of the field of the touchpoint.
      case .painPoint, .opportunity: !field.kind.isIdentifierField && field.key != item.textKey
      }
    }
  }
}

extension RatingScale {
  /// A number of a scale for the user.
  fileprivate static func shown(_ value: Double) -> String {
    literal(value).map { $0 == "-" ? "−" : String($0) }.joined()
  }
}

extension FieldKind {
  /// Whether a field of this kind holds the item's id.
  var isIdentifierField: Bool { if case .identifier = self { true } else { false } }
}
