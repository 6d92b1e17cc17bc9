import SenderoCore

/// A map as a board shows it: columns of touchpoints with their ratings and marks, lanes, rows of fields, the curve.
///
/// A screen, paper, and exports draw from it. It knows no size, no colour and no selection. What it says of a column or a
/// cell is worked out when it is asked for, so it costs what is shown, whatever the size of the map.
public struct BoardModel: Sendable {
  /// The map.
  public let map: JourneyMap
  /// The stages, one a column.
  public let stages: ItemList<Stage>
  /// Whose ratings are shown, and of which channel.
  public let lens: Lens
  /// How the touchpoints are laid out below one another.
  public let arrangement: Arrangement
  /// How much of each touchpoint is shown where there is room.
  public let zoom: Zoom
  /// The rows under the touchpoints.
  public let fieldRows: [FieldRow]
  /// The counts, the curve and the lanes.
  public let derived: Derived
  /// Which touchpoints stand out; `nil` for all of them.
  public let filter: Filter?
  /// The language of everything but the map.
  public let language: Language
  private let describeLink: @Sendable (String) -> String

  /// Makes the model of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - derived: What is computed from the map with this lens and arrangement, if it is known.
  ///   - lens: Whose ratings to show, and of which channel.
  ///   - arrangement: How to lay the touchpoints out below one another.
  ///   - zoom: How much of each touchpoint to show where there is room.
  ///   - fieldRows: The rows under the touchpoints.
  ///   - filter: Which touchpoints stand out.
  ///   - language: The language of everything but the map.
  ///   - describeLink: Says in one line where a link leads.
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
    self.derived = derived ?? Derived(stages, lens: lens, arrangement: arrangement)
    self.filter = filter
    self.language = language
    self.describeLink = describeLink
  }

  // MARK: The whole board

  /// The persona whose ratings are shown; `nil` if they are everybody's.
  public var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// How the touchpoints that are shown are rated.
  public var counts: RatingCounts { derived.ratingCounts.whole }

  /// What the board shows, in one line: the map's title and state, the lens, the filter.
  ///
  /// - Parameters:
  ///   - view: The name of the view, for another view than the board.
  ///   - showsPersona: Whether it says whose ratings are shown.
  /// - Returns: The parts, with ` · ` between them.
  public func headline(view: LocalizedText? = nil, showsPersona: Bool = true) -> String {
    var parts = [map.title.isEmpty ? BoardPhrase.untitled[language] : map.title]
    if let view { parts.append(view[language]) }
    if let state = map.state { parts.append(state.label[language]) }
    if showsPersona, !map.personas.isEmpty {
      parts.append(lensPersona?.name ?? BoardPhrase.everybody[language])
    }
    if let channel = lens.channel { parts.append(channel) }
    if lens.showsRetired { parts.append(BoardPhrase.withRetired[language]) }
    if let filter { parts.append(BoardPhrase.filtered(filter.text)[language]) }
    return parts.joined(separator: " · ")
  }

  /// The lanes from the top; none unless the board is arranged by channel.
  public var lanes: [Lanes.Lane] { arrangement == .channels ? derived.lanes.lanes : [] }

  // MARK: Columns

  /// A column of the board, by its stage's place.
  public func column(_ stage: Int) -> BoardColumn {
    BoardColumn(
      stage: stages[stage], number: stage + 1, counts: derived.ratingCounts.stages[stage], language: language)
  }

  /// The touchpoints of a stage in the rows of the board; a row in which the stage has none is `nil`.
  public func rowMap(in stage: Int) -> RowMap {
    RowMap(
      stages[stage].touchpoints, lens: lens, retired: derived.retired(in: stage),
      lanes: arrangement == .channels ? derived.lanes : nil)
  }

  /// How many rows of touchpoints some stages have.
  public func rowCount(in stages: Range<Int>) -> Int { stages.map { rowMap(in: $0).count }.max() ?? 0 }

  /// The points of the curve that belong to a stage.
  public func points(in stage: Int) -> [EmotionCurve.Point] { derived.curve.stages[stage] }

  /// What a row under the touchpoints says in a stage.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - stage: The stage.
  ///   - first: The touchpoint that comes first, by its place in the stage.
  /// - Returns: The texts; those of touchpoints begin with their name.
  public func texts(of row: FieldRow, in stage: Int, first: Int? = nil) -> [String] {
    let item = stages[stage]
    guard row.isOfTouchpoints else { return row.texts(in: item, shown: []) }
    var shown = item.touchpoints.indices(
      seenThrough: lens, retired: derived.retired(in: stage))
    if let first, let place = shown.firstIndex(of: first) { shown.swapAt(0, place) }
    return row.texts(in: item, shown: shown)
  }

  // MARK: Cells

  /// What the board shows of a touchpoint.
  public func cell(_ touchpoint: Touchpoint) -> BoardCell {
    BoardCell(
      touchpoint: touchpoint, rating: touchpoint.rating(for: lens.persona),
      isDimmed: touchpoint.isRetired || filter.map { !$0.matches(touchpoint, lens) } ?? false,
      personas: arrangement == .personas ? map.personas.map { .init(touchpoint, $0) } : [],
      link: linkText(of: touchpoint), language: language)
  }

  /// The touchpoint at a position, if there is one.
  public func touchpoint(at position: BoardPosition) -> Touchpoint? {
    guard stages.indices.contains(position.stage), let index = position.touchpoint else { return nil }
    let touchpoints = stages[position.stage].touchpoints
    return touchpoints.indices.contains(index) ? touchpoints[index] : nil
  }

  /// Where a touchpoint's link leads, in one line; empty without a link.
  public func linkText(of touchpoint: Touchpoint) -> String {
    let link = touchpoint.link.trimmed
    return link.isEmpty ? "" : describeLink(link)
  }
}
