import SenderoCore

/// Finds out what the columns of a table mean, from their headings and their first cells.
struct ColumnGuess {
  private(set) var columns: [ColumnMatching.Column] = []
  private let headings: [String]
  private let names: [ColumnName?]
  private let samples: [[String]]
  private let rows: ArraySlice<TableRow>
  private var chosen: [Int: ColumnMeaning] = [:]

  /// Makes a guess at a table that is not turned.
  init(_ content: TableContent) {
    rows = content.rows.prefix(ColumnMatching.rows)
    let width = max(content.headings.cells.count, rows.map(\.cells.count).max() ?? 0)
    var headings: [String] = []
    for column in 0..<width {
      let text = content.headings[column]
      headings.append(text.isEmpty ? "column \(column + 1)" : text)
    }
    self.headings = headings
    names = headings.map(ColumnName.named)
    let rows = rows
    samples = headings.indices.map { column in rows.map { $0[column] }.filter { !CellText.isNothing($0) } }
  }

  /// Returns the column with a heading, or with a number such as `#3`; `nil` if there is none.
  func column(titled title: String) -> Int? {
    if let exact = headings.firstIndex(of: title) { return exact }
    let key = FoldedText.key(of: title)
    if let similar = headings.firstIndex(where: { FoldedText.key(of: $0) == key }) { return similar }
    guard title.hasPrefix("#"), let number = Int(title.dropFirst()), headings.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }

  /// Sets the meaning that the user has chosen for a column.
  mutating func choose(_ meaning: ColumnMeaning, for column: Int) { chosen[column] = meaning }

  // MARK: Turned tables

  /// Whether the stages of a table are side by side: the cells of the first column are names of fields, and
  /// the headings beside it are not.
  static func isTurned(_ content: TableContent) -> Bool {
    guard content.rows.count <= ColumnMatching.rows, content.headings.cells.count >= 2 else { return false }
    let beside = content.headings.cells.dropFirst().filter { !$0.trimmed.isEmpty }
    let below = content.rows.map { $0[0] }.filter { !$0.isEmpty }
    guard !beside.isEmpty, !below.isEmpty else { return false }
    let knownBeside = beside.count { ColumnName.named($0) != nil }
    let knownBelow = below.count { ColumnName.named($0) != nil }
    guard knownBeside * 2 < beside.count || knownBeside == 0 else { return false }
    switch ColumnName.named(content.headings[0]) {
    case .clear(.stageName)?, .phase?: return knownBelow * 3 >= below.count && knownBelow > knownBeside
    default: return knownBelow >= 2 && knownBelow * 2 >= below.count && knownBelow > knownBeside
    }
  }

  // MARK: Meanings

  /// Decides on the meaning of each column.
  mutating func resolve() {
    var meanings: [ColumnMeaning?] = headings.indices.map { own($0) ?? chosen[$0] }
    var doubts: [Int: LocalizedText] = [:]
    let isOwn = meanings.contains(.exact)
    for column in headings.indices where meanings[column] == nil {
      meanings[column] = isOwn ? ownField(column) : meaning(of: column, &doubts)
    }
    if !isOwn {
      findStage(&meanings)
      findName(&meanings)
      findLayerText(&meanings)
      leaveRepeated(&meanings)
    }
    columns = headings.indices.map { column in
      ColumnMatching.Column(
        heading: headings[column], samples: Array(samples[column].prefix(ColumnMatching.samples)),
        meaning: meanings[column] ?? .kept, isChosen: chosen[column] != nil, doubt: doubts[column])
    }
  }

  /// The meaning of a column in a table of Sendero's own; `nil` for any other heading.
  private func own(_ column: Int) -> ColumnMeaning? { OwnColumn.meaning(of: headings[column]) }

  private func ownField(_ column: Int) -> ColumnMeaning {
    ColumnMeaning(typed: headings[column]) ?? .kept
  }

  /// The meaning that does not depend on the other columns; `nil` if it does.
  private func meaning(of column: Int, _ doubts: inout [Int: LocalizedText]) -> ColumnMeaning? {
    let heading = headings[column]
    if heading.contains(where: { $0 == ":" || $0 == "." }), let meaning = ColumnMeaning(typed: heading) {
      return meaning
    }
    switch names[column] {
    case nil: return personaRating(column)
    case .clear(.layer)?: return isLayer(column) ? .layer : .kept
    case .clear(let meaning)?: return meaning
    case .touchpointName?, .phase?: return nil
    case .order?: return samples[column].allSatisfy { Int($0) != nil } ? .skipped : .kept
    case .pain?:
      let field = ColumnMeaning.field(.touchpoint, key: Touchpoint.fields.painPoints.key)
      guard isNumeric(column) else {
        return isMostly(column) { PainWords.share(of: $0) != nil } ? .pain(.words) : field
      }
      if let scale = ScaleHeading.pain(headings[column], samples[column]) { return .pain(scale) }
      doubts[column] = unclear(column)
      return .kept
    case .rating(let otherwise)?:
      if isMostly(column, { RatingScale.number($0) != nil }), !hasSigns(column) {
        if let scale = ScaleHeading.rating(headings[column], samples[column]) { return .rating(scale) }
        doubts[column] = unclear(column)
        return .kept
      }
      return isMostly(column) { RatingWords.rating(of: $0) != nil } ? .rating(.words) : otherwise
    }
  }

  private func unclear(_ column: Int) -> LocalizedText {
    let heading = headings[column]
    return LocalizedText(
      "column “\(heading)” gives no rating: whether a high number is good is not clear; --column \"\(heading)=score:1..5\" says that 1 is worst and 5 best",
      "la columna «\(heading)» no da valoración: no está claro si un número alto es bueno; --column \"\(heading)=score:1..5\" dice que 1 es lo peor y 5 lo mejor"
    )
  }

  /// A heading such as `score: Ana` or `rating Ana (-2 to 2)` with ratings below it.
  private func personaRating(_ column: Int) -> ColumnMeaning? {
    guard let colon = headings[column].firstIndex(of: ":"),
      case .rating? = ColumnName.named(String(headings[column][..<colon])),
      !samples[column].isEmpty
    else { return .kept }
    let rest = String(headings[column][headings[column].index(after: colon)...])
    let name = String(rest.prefix { $0 != "(" }).trimmed
    guard !name.isEmpty else { return .kept }
    if isMostly(column, { RatingScale.number($0) != nil }), !hasSigns(column) {
      return ScaleHeading.rating(headings[column], samples[column]).map { .personaRating(name, $0) } ?? .kept
    }
    return isMostly(column) { RatingWords.rating(of: $0) != nil } ? .personaRating(name, .words) : .kept
  }

  private func isNumeric(_ column: Int) -> Bool { isMostly(column) { RatingScale.number($0) != nil } }

  private func hasSigns(_ column: Int) -> Bool {
    samples[column].contains { $0 == "+" || $0 == "++" } || samples[column].contains("--")
  }

  private func isMostly(_ column: Int, _ condition: (String) -> Bool) -> Bool {
    let texts = samples[column]
    return !texts.isEmpty && texts.count(where: condition) * 5 >= texts.count * 4
  }

  private func isLayer(_ column: Int) -> Bool { isMostly(column) { BlueprintLayer(named: $0) != nil } }

  // MARK: Meanings that depend on other columns

  private func findStage(_ meanings: inout [ColumnMeaning?]) {
    var hasStage = meanings.contains(.stageName)
    for column in headings.indices where meanings[column] == nil && names[column] == .phase {
      if !hasStage {
        meanings[column] = .stageName
        hasStage = true
      } else if isMostly(column, { ChoiceWords.phase(of: $0) != nil }) {
        meanings[column] = .field(.stage, key: Stage.fields.phase.key)
      } else {
        meanings[column] = .kept
      }
    }
  }

  private func findName(_ meanings: inout [ColumnMeaning?]) {
    var candidates: [(rank: Int, column: Int)] = []
    let areStages = meanings.contains(.stageName) && hasDistinct(meanings)
    let mayTake = !meanings.contains(.touchpointName) && !meanings.contains(.layer)
    for column in headings.indices where meanings[column] == nil {
      guard case .touchpointName(let rank, _)? = names[column] else { continue }
      // “1, 2, 3” below “Step”.
      if !samples[column].isEmpty, samples[column].allSatisfy({ Int($0) != nil }) {
        meanings[column] = .skipped
      } else if mayTake, !samples[column].isEmpty, !(areStages && ColumnName.isPlural(headings[column])) {
        candidates.append((rank, column))
      }
    }
    // A list of actions is the name of a touchpoint only where nothing else is.
    let best = candidates.min { ($0.rank, $0.column) < ($1.rank, $1.column) }
    if let best, !(areStages && best.rank == 3) { meanings[best.column] = .touchpointName }
    for column in headings.indices where meanings[column] == nil {
      guard case .touchpointName(_, let otherwise)? = names[column] else { continue }
      meanings[column] = otherwise
    }
  }

  private func findLayerText(_ meanings: inout [ColumnMeaning?]) {
    guard let layer = meanings.firstIndex(of: .layer), !meanings.contains(.layerText) else { return }
    let texts = headings.indices.filter { column in
      column > layer && chosen[column] == nil && !samples[column].isEmpty
        && (meanings[column] == .kept || isText(meanings[column]))
    }
    if let text = texts.first { meanings[text] = .layerText } else { meanings[layer] = .kept }
  }

  private func isText(_ meaning: ColumnMeaning?) -> Bool {
    guard case .field(.touchpoint, let key)? = meaning else { return false }
    return [Touchpoint.fields.name.key, Touchpoint.fields.description.key, Touchpoint.fields.actions.key]
      .contains(key)
  }

  /// A second column for a field that holds one value is stored under its own name.
  private func leaveRepeated(_ meanings: inout [ColumnMeaning?]) {
    var seen: Set<ColumnMeaning> = Set(chosen.values)
    for column in headings.indices where chosen[column] == nil {
      guard let meaning = meanings[column], meaning.isSingle else { continue }
      if !seen.insert(meaning).inserted { meanings[column] = .kept }
    }
    let ratings = headings.indices.filter {
      if case .rating? = meanings[$0] { true } else { false }
    }
    for column in ratings.dropFirst() where chosen[column] == nil { meanings[column] = .kept }
  }

  // MARK: Shape

  /// Whether no stage name appears in two rows.
  var hasDistinctStages: Bool { hasDistinct(columns.map(\.meaning)) }

  private func hasDistinct(_ meanings: [ColumnMeaning?]) -> Bool {
    guard let column = meanings.firstIndex(of: .stageName) else { return false }
    var seen: Set<String> = []
    return rows.allSatisfy { row in
      row.isBlank || !row[column].isEmpty && seen.insert(FoldedText.key(of: row[column])).inserted
    }
  }

  /// Whether the column of touchpoints holds several in a cell, or its heading is in the plural.
  var hasLists: Bool {
    guard let column = columns.firstIndex(where: { $0.meaning == .touchpointName }) else { return false }
    return ColumnName.isPlural(headings[column])
      || samples[column].contains { CellText.lines(of: $0).count > 1 }
  }

  /// Whether the table lists what single customers did: whose row it is, when, and what, but no feeling.
  var isEventLog: Bool {
    var hasWho = false
    var hasWhen = false
    for (column, heading) in headings.enumerated() {
      let words = ColumnName.normal(heading).split(separator: " ").map(String.init)
      if words.contains("id"), words.contains(where: EventWords.who.contains) { hasWho = true }
      if words.contains(where: EventWords.when.contains) || isMostly(column, { EventDate.looksLikeDate($0) })
      {
        hasWhen = true
      }
      switch names[column] {
      case .rating?, .pain?, .clear(.touchpointName)?, .clear(.layer)?: return false
      case .clear(.field(.touchpoint, Touchpoint.fields.opportunities.key))?: return false
      case .clear(.field(.touchpoint, Touchpoint.fields.thoughts.key))?: return false
      default: break
      }
    }
    return hasWho && hasWhen && EventLogColumns(headings) != nil
  }
}

extension ColumnMeaning {
  /// Whether one column of a table has the meaning at most.
  fileprivate var isSingle: Bool {
    switch self {
    case .field(let item, let key):
      switch item.kind.field(key)?.kind {
      case .textList, .items, .references: false
      case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .group, .records,
        .counts, .fixed, nil:
        item == .stage || item == .touchpoint
      }
    case .rating, .pain, .layer, .layerText, .exact, .rowKind, .rowName, .personaRating: true
    case .kept, .skipped: false
    }
  }
}
