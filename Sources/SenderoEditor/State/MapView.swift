import SenderoCanvas
import SenderoCore

/// The view of an open map: the main view, the selection, the lens, the filter and the scroll positions.
///
/// It stores positions in the map and values computed from the map. It does not store the map itself, which
/// its methods take as an argument.
struct MapView: Sendable {
  /// The main view that is shown, such as the board.
  var mainView = MainView.board
  /// The selection on the board.
  private(set) var selected = BoardSelection()
  /// The first stage and the first touchpoint on the screen.
  var scroll = Scroll()
  /// The zoom, which determines how much of each touchpoint is shown.
  var zoom: Zoom
  /// The persona and the channel that the map is limited to.
  private(set) var lens = Lens.everything
  /// The selection that the lens hides, and the one in its place; `nil` if the lens hides none.
  private var hidden: (selection: BoardSelection, replacement: BoardSelection)?
  /// The arrangement of the touchpoints on the board.
  private(set) var arrangement = Arrangement.stages
  /// The values computed from the map, the lens and the arrangement.
  private(set) var derived = Derived()
  /// The findings, while the board marks the touchpoints that have some; otherwise `nil`.
  private(set) var findings: FindingReport?
  /// The filter; touchpoints that do not match it are dimmed.
  private(set) var filter: Filter?
  /// The last search.
  var search: Search?
  /// The ids of the touchpoints where jumps along branches started, the latest last.
  var branchJumps: [String] = []
  /// The field rows under the touchpoints.
  private(set) var rows = BoardRows()
  /// Whether the curve has a line for each persona.
  var showsPersonaCurves = false
  /// The state of the view of priorities.
  var priorities = PrioritiesState()
  /// The selection and scroll position of each list.
  private var lists: [MapList: ListState] = [:]
  /// The rating counts of the last selected persona, with the persona's id.
  private(set) var personaCounts: (persona: String, counts: StageRatingCounts)?

  /// Makes the view of a map, with its first touchpoint selected.
  init(_ map: JourneyMap, zoom: Zoom, rows: [String] = []) {
    self.zoom = zoom
    self.rows.shown = rows
    selected = Self.start(of: map)
    update(map)
  }

  /// Returns the selection for a map that has just been opened: the first touchpoint.
  static func start(of map: JourneyMap) -> BoardSelection {
    let stages = map.stages
    let touchpoint = stages.first?.touchpoints.isEmpty == false ? 0 : nil
    return BoardSelection(Selection(stage: 0, touchpoint: touchpoint), in: stages)
  }

  // MARK: Selection

  /// The selection on the board, as places in the map.
  var selection: Selection { selected.place }

  /// Returns the selected stage, or the stage of the selected touchpoint; `nil` in a map without stages.
  func selectedStage(in map: JourneyMap) -> Stage? {
    let stages = map.stages
    return stages.indices.contains(selection.stage) ? stages[selection.stage] : nil
  }

  /// Returns the selected touchpoint; `nil` on a header.
  func selectedTouchpoint(in map: JourneyMap) -> Touchpoint? {
    guard let touchpoint = selection.touchpoint, let touchpoints = selectedStage(in: map)?.touchpoints,
      touchpoints.indices.contains(touchpoint)
    else { return nil }
    return touchpoints[touchpoint]
  }

  /// Selects the item at a place.
  mutating func select(_ place: Selection, in map: JourneyMap) {
    if place != selection { rows.selected = nil }
    selected = BoardSelection(place, in: map.stages)
  }

  /// Selects a field row, in the column of the selection; `nil` selects the touchpoint or the stage itself.
  mutating func select(row: String?) { rows.selected = row }

  /// Restores an earlier selection.
  mutating func select(_ selection: BoardSelection) { selected = selection }

  /// Accesses the selection and scroll position of a list.
  subscript(list: MapList) -> ListState {
    get { lists[list] ?? ListState() }
    set { lists[list] = newValue }
  }

  // MARK: Display

  /// Limits the map to a persona and a channel.
  ///
  /// A touchpoint that a lens has hidden is selected again when a later lens shows it, unless another one has been
  /// selected meanwhile.
  mutating func use(_ lens: Lens, in map: JourneyMap) {
    if let hidden, hidden.replacement == selected {
      selected = hidden.selection
      selected.resolve(in: map.stages, from: map.stages)
    }
    let selection = selected
    self.lens = lens
    update(map)
    hidden = selected == selection ? nil : (selection, selected)
  }

  /// Dims the touchpoints that do not match a filter; `nil` dims none.
  mutating func use(_ filter: Filter?, in map: JourneyMap) {
    self.filter = filter
    search?.isNewest = false
    update(map)
  }

  /// Marks the findings of a map on the board; without a context, marks none.
  mutating func mark(findingsIn context: FindingContext?, in map: JourneyMap) {
    findings = context.map { FindingReport(map, $0) }
  }

  /// Updates the marked findings, if findings are marked, after a change of what rules know besides the map.
  mutating func update(findingsIn context: FindingContext, of map: JourneyMap) {
    findings?.update(map, context)
  }

  /// Changes the board's arrangement.
  mutating func arrange(_ arrangement: Arrangement, in map: JourneyMap) {
    self.arrangement = arrangement
    update(map)
  }

  /// Shows some field rows and hides the others.
  mutating func show(rows names: [String], in map: JourneyMap) {
    rows = BoardRows(shown: names)
    update(map)
  }

  private mutating func updateDerived(_ map: JourneyMap) {
    derived.update(
      map.stages, lens: lens, arrangement: arrangement, filter: filter, hasRows: !rows.shown.isEmpty)
    if let context = findings?.context { findings?.update(map, context) }
    personaCounts?.counts.update(map.stages)
  }

  private mutating func update(_ map: JourneyMap) {
    updateDerived(map)
    selectVisible(in: map)
  }

  /// Returns the touchpoints of a stage that the lens shows, by index.
  func shown(in stage: Int, of stages: ItemList<Stage>) -> [Int] {
    stages[stage].touchpoints.indices(seenThrough: lens, retired: derived.retired(in: stage))
  }

  /// Returns the touchpoints of a stage in the rows of the board; `nil` for a row in which the stage has
  /// none.
  func rowMap(in stage: Int, of stages: ItemList<Stage>) -> RowMap {
    RowMap(
      stages[stage].touchpoints, lens: lens, retired: derived.retired(in: stage),
      lanes: arrangement == .channels ? derived.lanes : nil)
  }

  // MARK: Changes

  /// Updates the view after a change of the map.
  ///
  /// - Parameters:
  ///   - map: The map as it is now.
  ///   - old: The map as it was.
  ///   - isExternal: Whether the change is external: items that it adds are then not selected.
  mutating func mapChanged(to map: JourneyMap, from old: JourneyMap, isExternal: Bool) {
    if let persona = lens.persona, map.personas.index(ofID: persona) == nil { lens.persona = nil }
    selected.resolve(in: map.stages, from: old.stages)
    update(map)
    for list in MapList.all {
      let (before, now) = (list.items(of: old), list.items(of: map))
      guard before != now else { continue }
      self[list].resolve(in: now, selectingNewSince: isExternal ? nil : before)
    }
  }

  /// Updates the computed values for the preview of a map.
  mutating func preview(_ map: JourneyMap, selecting place: Selection? = nil) {
    updateDerived(map)
    if let place { select(place, in: map) }
  }

  /// Moves the selection to a touchpoint that the lens shows.
  private mutating func selectVisible(in map: JourneyMap) {
    let stages = map.stages
    guard stages.indices.contains(selection.stage), let touchpoint = selection.touchpoint,
      !lens.showsAll(retired: derived.retired(in: selection.stage))
    else { return }
    let shown = shown(in: selection.stage, of: stages)
    guard !shown.contains(touchpoint) else { return }
    var place = selection
    place.touchpoint = shown.last { $0 < touchpoint } ?? shown.first
    if place.touchpoint == nil { place.anchor = nil }
    select(place, in: map)
  }

  /// Counts the ratings of a persona, so that drawing need not walk the map.
  mutating func countRatings(of persona: String, in map: JourneyMap) {
    guard personaCounts?.persona != persona else { return }
    personaCounts = (persona, StageRatingCounts(map.stages, lens: Lens(persona: persona)))
  }

  /// Returns the rating counts of a persona.
  func ratings(of persona: String, in map: JourneyMap) -> RatingCounts {
    if let personaCounts, personaCounts.persona == persona { return personaCounts.counts.whole }
    return StageRatingCounts(map.stages, lens: Lens(persona: persona)).whole
  }
}
