import SenderoCanvas
import SenderoCore

/// The state of the map in front, for drawing and for commands.
extension Editor {
  /// The map in front.
  public var map: JourneyMap { front.openMap.map }
  /// The id of the open map in front.
  public var openMap: OpenMap.ID { front.openMap.id }
  /// The stages of the map.
  var stages: ItemList<Stage> { map.stages }
  /// The file of the map; `nil` if it has none yet.
  public var path: String? { front.openMap.path }
  /// Whether there are edits that are not in the file.
  public var isUnsaved: Bool { front.openMap.isUnsaved }
  /// The undecided conflicts, the latest merge first.
  public var conflicts: [MergeConflict] { front.openMap.openConflicts.map(\.conflict) }

  /// The selection on the board.
  public internal(set) var selection: Selection {
    get { front.view.selection }
    set { front.view.select(newValue, in: map) }
  }
  /// The main view that is shown, such as the board.
  public var view: MainView { front.view.mainView }
  /// The persona and the channel that the map is limited to.
  public var lens: Lens { front.view.lens }
  /// The arrangement of the touchpoints on the board.
  public var arrangement: Arrangement { front.view.arrangement }
  /// The zoom, which determines how much of each touchpoint is shown.
  public var zoom: Zoom { front.view.zoom }
  /// The values computed from the map and its view.
  var derived: Derived { front.view.derived }

  /// The prompt on the last line.
  var prompt: Prompt? {
    get { front.interaction.prompt }
    set { front.interaction.prompt = newValue }
  }
  /// The message on the screen; setting one shows it, unless an unread problem is on the screen.
  public internal(set) var message: Message? {
    get { messages.current }
    set { if let newValue { messages.show(newValue) } else { messages.clear() } }
  }
  /// The language of all texts except those of the map.
  public var language: Language { settings.language }

  /// The selected stage, or the stage of the selected touchpoint; `nil` in a map without stages.
  public var selectedStage: Stage? { front.view.selectedStage(in: map) }

  /// The selected touchpoint; `nil` on a header.
  public var selectedTouchpoint: Touchpoint? { front.view.selectedTouchpoint(in: map) }

  /// The persona whose ratings are shown; `nil` if those of all personas are shown.
  var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// Returns the visible touchpoints of a stage, by index.
  func shownTouchpoints(in stage: Int) -> [Int] { front.view.shown(in: stage, of: stages) }

  /// Returns the touchpoints of a stage in the rows of the board.
  func rowMap(in stage: Int) -> RowMap { front.view.rowMap(in: stage, of: stages) }

  /// The selected touchpoints, in the order of the stage; empty on a header.
  public var selectedTouchpoints: [Int] {
    stages.indices.contains(selection.stage) ? selection.touchpoints(in: rowMap(in: selection.stage)) : []
  }

  /// Returns the shown touchpoint of the selected stage that is next above or below another one; in lanes, only
  /// one of the same lane.
  func shownNeighbour(of touchpoint: Int, isAbove: Bool) -> Int? {
    let shown = rowMap(in: selection.stage).filled
    guard let row = shown.row(of: touchpoint), shown.indices.contains(isAbove ? row - 1 : row + 1),
      let neighbour = shown[isAbove ? row - 1 : row + 1]
    else { return nil }
    let touchpoints = stages[selection.stage].touchpoints
    let isInLane = touchpoints[neighbour].channelKey == touchpoints[touchpoint].channelKey
    return arrangement == .channels && !isInLane ? nil : neighbour
  }

  /// The board row of the selected touchpoint; `nil` on a header.
  var selectedRowOnBoard: Int? {
    selection.touchpoint.flatMap { rowMap(in: selection.stage).row(of: $0) }
  }

  /// Calls a closure with a preview of the editor.
  ///
  /// In the preview, an item that is being added is already in the map, under the name typed so far.
  /// Views thus need to draw only a map and a name being typed over one of its items. If no item is being
  /// added, nothing is copied.
  func previewed<Result>(_ body: (Editor) -> Result) -> Result {
    guard prompt != nil, let window = front.previewed() else { return body(self) }
    var preview = self
    preview.front = window
    return body(preview)
  }
}
