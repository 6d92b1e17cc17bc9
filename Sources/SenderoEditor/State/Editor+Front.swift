import SenderoCanvas
import SenderoCore

/// What is in front, for drawing it and for commands.
extension Editor {
  /// The map in front.
  public var map: JourneyMap { front.openMap.map }
  /// The stages of the map.
  var stages: ItemList<Stage> { map.stages }
  /// The file of the map; `nil` if it has none yet.
  public var path: String? { front.openMap.path }
  /// Whether there are edits that the file does not hold.
  public var isUnsaved: Bool { front.openMap.isUnsaved }
  /// Why the map is read-only; `nil` if it is not.
  public var readOnlyReason: LocalizedText? { front.openMap.readOnlyReason }
  /// The conflicts that nobody has decided yet, the latest merge first.
  public var conflicts: [MergeConflict] { front.openMap.openConflicts.map(\.conflict) }

  /// What is selected on the board.
  public internal(set) var selection: Selection {
    get { front.view.selection }
    set { front.view.select(newValue, in: map) }
  }
  /// Which view of the map is in front.
  public var view: MainView { front.view.mainView }
  /// The persona and the channel that the map is limited to.
  public var lens: Lens { front.view.lens }
  /// How the touchpoints are laid out on the board.
  public var arrangement: Arrangement { front.view.arrangement }
  /// How much of each touchpoint is shown.
  public var zoom: Zoom { front.view.zoom }
  /// Everything that is computed from the map and the way it is viewed.
  var derived: Derived { front.view.derived }

  /// The question in the last line.
  var prompt: Prompt? {
    get { front.interaction.prompt }
    set { front.interaction.prompt = newValue }
  }
  /// The message on the screen; setting one shows it, unless a problem is there that was not read yet.
  public internal(set) var message: Message? {
    get { messages.current }
    set { if let newValue { messages.show(newValue) } else { messages.clear() } }
  }
  /// The language of everything but the map.
  public var language: Language { settings.language }

  /// The stage that is selected or whose touchpoint is; `nil` in a map without stages.
  public var selectedStage: Stage? {
    let stages = stages
    return stages.indices.contains(selection.stage) ? stages[selection.stage] : nil
  }

  /// The touchpoint that is selected; `nil` on a header.
  public var selectedTouchpoint: Touchpoint? {
    guard let touchpoint = selection.touchpoint, let touchpoints = selectedStage?.touchpoints,
      touchpoints.indices.contains(touchpoint)
    else { return nil }
    return touchpoints[touchpoint]
  }

  /// The persona whose ratings are shown; `nil` if they are everybody's.
  var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// The touchpoints of a stage that are shown, by their places in the stage.
  func shownTouchpoints(in stage: Int) -> [Int] { front.view.shown(in: stage, of: stages) }

  /// The touchpoints of a stage in the rows of the board.
  func rowMap(in stage: Int) -> RowMap { front.view.rowMap(in: stage, of: stages) }

  /// The row of the board that the selected touchpoint stands in; `nil` on a header.
  var selectedRowOnBoard: Int? {
    selection.touchpoint.flatMap { rowMap(in: selection.stage).row(of: $0) }
  }
}
