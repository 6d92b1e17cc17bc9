import SenderoCanvas
import SenderoCore

/// The state of the editor: an event takes it to its next state.
///
/// It opens no file and reads no clock. What it needs arrives as an event, and what it wants done leaves as an effect, so a
/// session can be replayed in a test.
public struct Editor: Sendable {
  // MARK: The map

  /// The states of the map, for undo and redo.
  var history: History
  /// The path of the map; `nil` if it has no file yet.
  public internal(set) var path: String?
  /// The revision that the file holds; `nil` if the file holds none.
  var savedRevision: Int?
  /// The map as it was last read from the file or written to it; `nil` if there is no file.
  var base: JourneyMap?
  /// Whether the file was deleted.
  var isGone = false
  /// An external change that waits until the user has finished typing or dragging.
  var pending: JourneyMap?
  /// The save whose result has not arrived yet.
  var pendingSave: PendingSave?
  /// The conflicts that merges left.
  var keptConflicts: [OpenConflict] = []
  /// Unsaved edits of the map from earlier sessions, the newest first.
  var recoveries: [RecoveryOffer] = []
  /// Whether to quit after the pending save.
  var quitsAfterSaving = false
  /// Why the map is read-only; `nil` if it is not.
  public internal(set) var readOnlyReason: LocalizedText?
  /// The maps that links led from.
  var navigation = NavigationStack()
  /// The generator of new ids.
  var generator: SplitMix64

  // MARK: The view of the map

  /// What is selected on the board.
  public internal(set) var selection: Selection
  /// The first stage and the first touchpoint on the screen.
  var scroll = Scroll()
  /// Which view of the map is in front.
  public internal(set) var view = MainView.board
  /// The persona and the channel that the map is limited to.
  public internal(set) var lens = Lens.everything
  /// Everything that is computed from the map and the way it is viewed.
  private(set) var derived = Derived()
  /// Whether the curve has a line for each persona.
  var showsPersonaCurves = false
  /// The ids of the touchpoints that jumps along branches began at, the last one last.
  var branchJumps: [String] = []
  /// How the touchpoints are laid out on the board.
  public internal(set) var arrangement = Arrangement.stages
  /// The names of the rows shown under the touchpoints.
  public internal(set) var fieldRows: [String]
  /// How much of each touchpoint is shown.
  public internal(set) var zoom: Zoom
  /// Which touchpoints stand out; the others are dimmed.
  var filter: Filter?
  /// The text of the last search.
  var searched: String?
  /// The items that were cut or copied last.
  var clipboard: Clipboard?
  /// The stack of screens, the front one last; the view of the map is always the first.
  var screens: [Screen]
  /// The author of notes that the user adds.
  let userName: String?
  /// Whether the selection may be out of view, so that the next layout scrolls to it.
  var mayHideSelection = true
  /// The question in the last line.
  var prompt: Prompt?
  /// The messages of the session.
  var messages = MessageLog()
  /// The message on the screen; setting one shows it, unless a problem is there that was not read yet.
  public internal(set) var message: Message? {
    get { messages.current }
    set { if let newValue { messages.show(newValue) } else { messages.clear() } }
  }
  /// The touchpoint that is being dragged.
  var drag: Drag?
  /// The field whose text is open in the external editor.
  var editedOutside: DetailsTarget?
  /// The selection and scroll position of the personas list.
  var personasPlace = ListState()
  /// The selection and scroll position of the objectives list.
  var objectivesPlace = ListState()
  /// The rating counts of the persona that was selected last, with its id.
  var personaCounts: (persona: String, counts: StageRatingCounts)?
  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState?

  // MARK: Settings

  /// The size of the screen in cells.
  public internal(set) var size: Size
  /// The language of everything but the map.
  public internal(set) var language: Language
  /// The keys of the commands.
  public internal(set) var keymap: Keymap
  /// Whether mouse events are handled.
  public internal(set) var usesMouse: Bool
  /// The paths that the start screen offers.
  let recentPaths: [String]
  /// Unsaved edits of earlier sessions, for the start screen.
  var startRecoveries: [RecoveryOffer]

  /// Makes an editor.
  ///
  /// - Parameters:
  ///   - document: The map to edit; `nil` opens the start screen.
  ///   - settings: The user's settings.
  ///   - recentPaths: Maps opened lately, the latest first, for the start screen.
  ///   - recoveries: Unsaved edits of earlier sessions, the newest first, for the start screen.
  ///   - size: The size of the screen in cells.
  ///   - notice: A problem to show first.
  ///   - seed: The seed of new ids: the same seed and the same events give the same map.
  public init(
    _ document: Document?, settings: EditorSettings = EditorSettings(), recentPaths: [String] = [],
    recoveries: [RecoveryOffer] = [], size: Size = Size(width: 80, height: 24), notice: LocalizedText? = nil,
    seed: UInt64
  ) {
    generator = SplitMix64(seed: seed)
    history = History(JourneyMap(id: Identifier.random(using: &generator)))
    selection = Selection()
    zoom = settings.zoom
    fieldRows = settings.fieldRows
    screens = [.main]
    self.size = size
    language = settings.language
    keymap = settings.keymap
    userName = settings.userName
    usesMouse = settings.usesMouse
    self.recentPaths = recentPaths
    startRecoveries = recoveries
    savedRevision = 0
    if let document {
      show(document)
    } else {
      screens.append(.start(StartScreen()))
    }
    if let notice { message = Message(.problem, notice) }
  }

  /// The current map.
  public var map: JourneyMap { history.present.map }

  /// Whether there are edits that the file does not hold.
  public var isUnsaved: Bool { history.present.revision != savedRevision }

  /// The screen in front.
  var screen: Screen { screens.last ?? .main }

  /// The stages of the map.
  var stages: ItemList<Stage> { map.stages }

  /// Replaces the map and resets its view.
  mutating func show(_ document: Document) {
    history = History(document.map, selection: Selection())
    path = document.path
    savedRevision = document.isOnDisk ? 0 : nil
    base = document.isOnDisk ? document.map : nil
    isGone = false
    pending = nil
    pendingSave = nil
    keptConflicts = []
    recoveries = document.recoveries
    readOnlyReason = document.readOnlyReason
    selection = Selection(stage: 0, touchpoint: stages.first?.touchpoints.isEmpty == false ? 0 : nil)
    scroll = Scroll()
    personasPlace = ListState()
    objectivesPlace = ListState()
    personaCounts = nil
    guide = nil
    navigation.forget()
    view = .board
    lens = .everything
    filter = nil
    searched = nil
    branchJumps = []
    showsPersonaCurves = false
    prompt = nil
    drag = nil
    editedOutside = nil
    quitsAfterSaving = false
    screens = [.main]
    arrangement = .stages
    updateDerived()
    messages.reset()
    message =
      document.warning.map { Message(.problem, $0) } ?? document.notice.map { Message(.done, $0) }
    if readOnlyReason == nil { offerRecovery() }
  }
}

extension Editor {
  /// Brings what is computed from the map and the way it is viewed up to date.
  mutating func updateDerived() { derived.update(stages, lens: lens, arrangement: arrangement) }
}

/// What lies at the top left of the board.
struct Scroll: Hashable, Sendable {
  /// The first stage shown.
  var stage = 0
  /// The first touchpoint shown, the same in every stage.
  var touchpoint = 0
}

/// A screen that fills the terminal.
enum Screen: Sendable {
  /// The view of the map that is in front.
  case main
  case details(DetailsScreen)
  case help(HelpScreen)
  case start(StartScreen)
  case conflicts(ConflictsScreen)
  case recovery(RecoveryScreen)
  case messages(MessagesScreen)
}

/// A touchpoint under the mouse button, and where it would go.
struct Drag: Hashable, Sendable {
  var from: Selection
  var isMoving = false
}

/// What was cut or copied.
enum Clipboard: Sendable {
  case touchpoints([Touchpoint])
  case stage(Stage)
  case item(MapList, JSONObject)
}
