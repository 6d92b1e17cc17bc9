import SenderoCore

/// The whole editor, without a terminal, a file or a clock: an event takes it to its next state.
///
/// What it needs of the world arrives as events, and what it wants of the world leaves as effects, so a session can be
/// replayed anywhere.
public struct Editor: Sendable {
  // MARK: The map

  /// The maps that edits have led through.
  var history: History
  /// The file the map belongs to; `nil` for none yet.
  public internal(set) var path: String?
  /// The revision that the file holds; `nil` where it holds none of them.
  var savedRevision: Int?
  /// The map as its file had it when it was last read or written; `nil` where there is no file.
  var base: JourneyMap?
  /// Whether the file that was there has gone.
  var isGone = false
  /// What the file holds by now, while it has to wait for what the user is in the middle of.
  var pending: JourneyMap?
  /// The save that has not been answered yet.
  var pendingSave: PendingSave?
  /// What both the user and others changed, as the merges left it.
  var keptConflicts: [OpenConflict] = []
  /// Unsaved edits of the map from earlier sessions, the newest first.
  var recoveries: [RecoveryOffer] = []
  /// Whether to leave once the map is saved.
  var quitsAfterSaving = false
  /// Why the map cannot be changed, where it cannot.
  public internal(set) var readOnlyReason: LocalizedText?
  /// The maps that links led from.
  var navigation = NavigationStack()
  /// Where new ids come from.
  var generator: SplitMix64

  // MARK: What is looked at

  /// What is selected on the board.
  public internal(set) var selection: Selection
  /// The first stage and the first touchpoint on the screen.
  var scroll = Scroll()
  /// Which view of the map is in front.
  public internal(set) var view = MainView.board
  /// Through which eyes, and over which channel, the map is seen.
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
  /// What was searched for last.
  var searched: String?
  /// What was cut or copied last.
  var clipboard: Clipboard?
  /// The screens, the one in front last; the view of the map is always at the bottom.
  var screens: [Screen]
  /// The author of notes that the user adds.
  let userName: String?
  /// Whether the selection may have left the part of the map that is in view.
  var mayHideSelection = true
  /// A question over the screen.
  var prompt: Prompt?
  /// What has been said.
  var messages = MessageLog()
  /// The message on the screen; setting one shows it, unless a problem stands there that was not read yet.
  public internal(set) var message: Message? {
    get { messages.current }
    set { if let newValue { messages.show(newValue) } else { messages.clear() } }
  }
  /// What the mouse has hold of.
  var drag: Drag?
  /// What a text that is being edited outside is for.
  var editedOutside: DetailsTarget?
  /// Where one is in the list of personas.
  var personasPlace = ListState()
  /// Where one is in the list of objectives.
  var objectivesPlace = ListState()
  /// How the journey is rated through the eyes of the persona that was looked at last, by that persona's id.
  var personaCounts: (persona: String, counts: StageRatingCounts)?
  /// The guide through the map, while it is on.
  var guide: GuideState?

  // MARK: Settings

  /// The size of the screen in cells.
  public internal(set) var size: Size
  /// The language of everything but the map.
  public internal(set) var language: Language
  /// Which keys do what.
  public internal(set) var keymap: Keymap
  /// Whether the mouse is listened to.
  public internal(set) var usesMouse: Bool
  /// What the start screen offers.
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
  ///   - notice: Something wrong that has to be said first.
  ///   - seed: Where ids come from: the same seed and the same events give the same map.
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

  /// The map as it stands.
  public var map: JourneyMap { history.present.map }

  /// Whether there are edits that the file does not hold.
  public var isUnsaved: Bool { history.present.revision != savedRevision }

  /// The screen in front.
  var screen: Screen { screens.last ?? .main }

  /// The stages of the map.
  var stages: ItemList<Stage> { map.stages }

  /// Starts over with another map.
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
