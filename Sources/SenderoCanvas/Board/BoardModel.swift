import SenderoCore

/// The content of a board: columns of touchpoints with their ratings and marks, lanes, field rows and the
/// curve.
///
/// The screen, printed output and exports all draw from it. It has no size, colour or selection. Columns and
/// cells are computed on request, so the cost depends on what is shown and not on the size of the map.
public struct BoardModel: Sendable {
  /// The map.
  public let map: JourneyMap
  /// The stages, one per column.
  public let stages: ItemList<Stage>
  /// The persona and the channel whose ratings are shown.
  public let lens: Lens
  /// The vertical order of the touchpoints.
  public let arrangement: Arrangement
  /// The amount of detail shown of each touchpoint, if there is room for it.
  public let zoom: Zoom
  /// The field rows under the touchpoints.
  public let fieldRows: [FieldRow]
  /// The counts, the curve and the lanes.
  public let derived: Derived
  /// The filter that selects the touchpoints that stand out; `nil` for all of them.
  public var filter: Filter? { derived.matches?.filter }
  /// The language of all texts that do not come from the map.
  public let language: Language
  /// The findings that are marked; `nil` without marks.
  public let findings: FindingReport?
  /// The filter that has already been applied to the map, for its headline.
  private let applied: FilterCount?
  private let describeLink: @Sendable (String) -> String

  /// Makes the model of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - derived: The values already computed for this map, lens, arrangement and filter; `nil` to compute
  ///     them.
  ///   - lens: The persona and the channel whose ratings are shown.
  ///   - arrangement: The vertical order of the touchpoints.
  ///   - zoom: The amount of detail shown of each touchpoint, if there is room for it.
  ///   - fieldRows: The field rows under the touchpoints.
  ///   - filter: The filter that selects the touchpoints that stand out, unless `derived` has one.
  ///   - findings: The findings of the map, to mark the touchpoints with an error or a warning; `nil` for none.
  ///   - applied: The filter whose other touchpoints are already left out of the map.
  ///   - language: The language of all texts that do not come from the map.
  ///   - describeLink: Returns a one-line description of the target of a link.
  public init(
    _ map: JourneyMap, derived: Derived? = nil, lens: Lens = .everything, arrangement: Arrangement = .stages,
    zoom: Zoom = .card, fieldRows: [FieldRow] = [], filter: Filter? = nil,
    findings: FindingReport? = nil, applied: FilterCount? = nil, language: Language,
    describeLink: @escaping @Sendable (String) -> String = { "→ " + $0 }
  ) {
    self.map = map
    stages = map.stages
    self.lens = lens
    self.arrangement = arrangement
    self.zoom = zoom
    self.fieldRows = fieldRows
    self.derived =
      derived
      ?? Derived(stages, lens: lens, arrangement: arrangement, filter: filter, hasRows: !fieldRows.isEmpty)
    self.findings = findings
    self.applied = applied
    self.language = language
    self.describeLink = describeLink
  }

  // MARK: The whole board

  /// The persona whose ratings are shown; `nil` if the lens has none.
  public var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// The number of shown touchpoints by rating; with a filter, of those that match.
  public var counts: RatingCounts { derived.counts }

  /// Whether at least half of the ratings are assumptions, so that the others are marked instead.
  public var marksEvidence: Bool {
    derived.curve.ratedCount > 0 && derived.curve.assumedCount * 2 >= derived.curve.ratedCount
  }

  /// Returns a one-line summary of the board: the title and state of the map, the lens and the filter.
  ///
  /// - Parameters:
  ///   - view: The name of the view, for a view other than the board.
  ///   - showsPersona: Whether the summary names the persona whose ratings are shown.
  /// - Returns: The parts, separated by ` · `.
  public func headline(view: LocalizedText? = nil, showsPersona: Bool = true) -> String {
    var parts = [map.title.isEmpty ? BoardPhrase.untitled[language] : map.title]
    if let view { parts.append(view[language]) }
    // What was typed last comes before what may be cut off on a narrow screen.
    if let selected = filterCount { parts.append(selected.text[language]) }
    if let state = map.state { parts.append(state.label[language]) }
    if showsPersona, !map.personas.isEmpty {
      parts.append(lensPersona?.name ?? BoardPhrase.everybody[language])
    }
    if let channel = lens.channel { parts.append(channel) }
    if let counts = findings?.counts {
      parts.append(BoardPhrase.findings(counts[.error] + counts[.warning])[language])
    }
    if lens.showsRetired { parts.append(BoardPhrase.withRetired[language]) }
    if marksEvidence { parts.append(BoardPhrase.assumptions(derived.curve.assumedCount)[language]) }
    return parts.joined(separator: " · ")
  }

  /// The number of touchpoints that the filter selects; `nil` without a filter.
  public var filterCount: FilterCount? {
    applied ?? derived.matches.map { FilterCount($0, of: derived.ratingCounts.whole.count) }
  }

  /// The lanes from the top; empty unless the board is arranged by channel.
  public var lanes: [Lanes.Lane] { arrangement == .channels ? derived.lanes.lanes : [] }

  // MARK: Columns

  /// Returns a column of the board by the index of its stage.
  public func column(_ stage: Int) -> BoardColumn {
    BoardColumn(
      stage: stages[stage], number: stage + 1, counts: derived.counts(in: stage), language: language)
  }

  /// Returns the touchpoints of a stage by board row, with `nil` for an empty row.
  public func rowMap(in stage: Int) -> RowMap {
    RowMap(
      stages[stage].touchpoints, lens: lens, retired: derived.retired(in: stage),
      lanes: arrangement == .channels ? derived.lanes : nil)
  }

  /// Returns the number of touchpoint rows that a range of stages needs.
  public func rowCount(in stages: Range<Int>) -> Int { stages.map { rowMap(in: $0).count }.max() ?? 0 }

  /// Returns the points of the curve in a stage.
  public func points(in stage: Int) -> [EmotionCurve.Point] { derived.curve.stages[stage] }

  /// Returns the texts of a field row in a stage.
  ///
  /// - Parameters:
  ///   - row: The field row.
  ///   - stage: The index of the stage.
  ///   - first: The index in the stage of the touchpoint to list first.
  /// - Returns: The texts of the stage, or one for each visible touchpoint that has any.
  public func texts(of row: FieldRow, in stage: Int, first: Int? = nil) -> [FieldRow.Text] {
    let item = stages[stage]
    guard row.isOfTouchpoints else { return row.texts(in: item, shown: []) }
    var shown = item.touchpoints.indices(
      seenThrough: lens, retired: derived.retired(in: stage))
    if let first, let place = shown.firstIndex(of: first) { shown.swapAt(0, place) }
    return row.texts(in: item, shown: shown)
  }

  // MARK: Cells

  /// Returns a touchpoint as the board shows it.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - position: Its position.
  /// - Returns: The cell.
  public func cell(_ touchpoint: Touchpoint, at position: BoardPosition) -> BoardCell {
    BoardCell(
      touchpoint: touchpoint, rating: touchpoint.rating(for: lens.persona),
      isDimmed: isDimmed(touchpoint, at: position),
      personas: arrangement == .personas ? map.personas.map { .init(touchpoint, $0) } : [],
      link: linkText(of: touchpoint), hasFinding: hasFinding(at: position), marksEvidence: marksEvidence,
      language: language)
  }

  /// Returns whether a touchpoint is marked for an error or a warning among its findings.
  public func hasFinding(at position: BoardPosition) -> Bool {
    guard let findings, let touchpoint = position.touchpoint else { return false }
    return findings.mark(stage: position.stage, touchpoint: touchpoint) != nil
  }

  /// Returns whether a touchpoint is dimmed because it is retired or does not match the filter.
  public func isDimmed(_ touchpoint: Touchpoint, at position: BoardPosition) -> Bool {
    guard derived.matches != nil, let index = position.touchpoint else { return touchpoint.isRetired }
    return touchpoint.isRetired || !derived.matches(stage: position.stage, touchpoint: index)
  }

  /// Returns the touchpoint at a position, if there is one.
  public func touchpoint(at position: BoardPosition) -> Touchpoint? {
    guard stages.indices.contains(position.stage), let index = position.touchpoint else { return nil }
    let touchpoints = stages[position.stage].touchpoints
    return touchpoints.indices.contains(index) ? touchpoints[index] : nil
  }

  /// Returns a one-line description of the target of a touchpoint's link; empty without a link.
  public func linkText(of touchpoint: Touchpoint) -> String {
    let link = touchpoint.link.trimmed
    return link.isEmpty ? "" : describeLink(link)
  }
}
