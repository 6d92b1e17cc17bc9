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
  public let filter: Filter?
  /// The language of all texts that do not come from the map.
  public let language: Language
  private let describeLink: @Sendable (String) -> String

  /// Makes the model of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - derived: The values already computed for this map, lens and arrangement; `nil` to compute them.
  ///   - lens: The persona and the channel whose ratings are shown.
  ///   - arrangement: The vertical order of the touchpoints.
  ///   - zoom: The amount of detail shown of each touchpoint, if there is room for it.
  ///   - fieldRows: The field rows under the touchpoints.
  ///   - filter: The filter that selects the touchpoints that stand out.
  ///   - language: The language of all texts that do not come from the map.
  ///   - describeLink: Returns a one-line description of the target of a link.
  public init(
    _ map: JourneyMap, derived: Derived? = nil, lens: Lens = .everything, arrangement: Arrangement = .stages,
    zoom: Zoom = .card, fieldRows: [FieldRow] = [], filter: Filter? = nil, language: Language,
    describeLink: @escaping @Sendable (String) -> String = { "→ " + $0 }
  ) {
    self.map = map
    stages = map.stages
    self.lens = lens
    self.arrangement = arrangement
    self.zoom = zoom
    self.fieldRows = fieldRows
    self.derived =
      derived ?? Derived(stages, lens: lens, arrangement: arrangement, hasRows: !fieldRows.isEmpty)
    self.filter = filter
    self.language = language
    self.describeLink = describeLink
  }

  // MARK: The whole board

  /// The persona whose ratings are shown; `nil` if the lens has none.
  public var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// The number of shown touchpoints by rating.
  public var counts: RatingCounts { derived.ratingCounts.whole }

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
    if let state = map.state { parts.append(state.label[language]) }
    if showsPersona, !map.personas.isEmpty {
      parts.append(lensPersona?.name ?? BoardPhrase.everybody[language])
    }
    if let channel = lens.channel { parts.append(channel) }
    if lens.showsRetired { parts.append(BoardPhrase.withRetired[language]) }
    if marksEvidence { parts.append(BoardPhrase.assumptions(derived.curve.assumedCount)[language]) }
    if let filter { parts.append(BoardPhrase.filtered(filter.text)[language]) }
    return parts.joined(separator: " · ")
  }

  /// The lanes from the top; empty unless the board is arranged by channel.
  public var lanes: [Lanes.Lane] { arrangement == .channels ? derived.lanes.lanes : [] }

  // MARK: Columns

  /// Returns a column of the board by the index of its stage.
  public func column(_ stage: Int) -> BoardColumn {
    BoardColumn(
      stage: stages[stage], number: stage + 1, counts: derived.ratingCounts.stages[stage], language: language)
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
  public func cell(_ touchpoint: Touchpoint) -> BoardCell {
    BoardCell(
      touchpoint: touchpoint, rating: touchpoint.rating(for: lens.persona),
      isDimmed: touchpoint.isRetired || filter.map { !$0.matches(touchpoint, lens) } ?? false,
      personas: arrangement == .personas ? map.personas.map { .init(touchpoint, $0) } : [],
      link: linkText(of: touchpoint), marksEvidence: marksEvidence, language: language)
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
