import SenderoCanvas
import SenderoCore

/// The state of the editor, which each event changes.
///
/// It opens no file and reads no clock: input arrives as events and requests leave as effects, so a test can
/// replay a session.
public struct Editor: Sendable {
  /// The map in front, with its view.
  var front: Window
  /// The open maps behind the one in front.
  var navigation = NavigationStack()
  /// The items that were last cut or copied.
  var clipboard: Clipboard?
  /// The messages of the session.
  var messages = MessageLog()
  /// Where to go as soon as no save is pending; `nil` to stay.
  var departure: Departure?
  /// The user's current settings.
  var settings: EditorSettings
  /// The size of the screen in cells.
  public internal(set) var size: Size
  /// Whether the selection may be out of view, so that the next layout scrolls to it.
  var mayHideSelection = true
  /// The maps that the start screen offers.
  var offered: OfferedMaps
  /// What the editor remembers of keys and commands.
  var keyMemory = KeyMemory()
  /// The generator of new ids.
  var generator: SplitMix64
  /// The number of the next map that is opened.
  private var nextMap = 1

  /// Makes an editor with an empty map and no screen over it.
  init(settings: EditorSettings, offered: OfferedMaps, size: Size, seed: UInt64) {
    generator = SplitMix64(seed: seed)
    front = Window(
      emptyWithID: Identifier.random(using: &generator), id: OpenMap.ID(number: 0), zoom: settings.zoom)
    self.settings = settings
    self.size = size
    self.offered = offered
  }

  /// Returns a new id.
  mutating func newID() -> String { Identifier.random(using: &generator) }

  /// Shows a map instead of the present one, which stays open in the background until its saves have ended.
  ///
  /// Edits of the present map that no save was requested for are dropped.
  mutating func replaceFront(with document: Document) {
    let losesEdits = front.openMap.wouldLose && !front.openMap.isBeingSaved
    if front.openMap.isSaving {
      front.dropEditsAfterSave()
      navigation.park(parked)
    }
    show(document)
    if losesEdits, message == nil { message = Message(.done, Phrase.discardedAreKept) }
  }

  /// Shows a map; closes the present one unless it is also on the navigation stack.
  mutating func show(_ document: Document) {
    front = Window(document, id: OpenMap.ID(number: nextMap), zoom: front.view.zoom)
    nextMap += 1
    if !document.isOnDisk, document.readOnlyReason == nil {
      front.interaction.guide = GuideState(offeredFor: document.map)
    }
    navigation.forgetLinkedMaps()
    mayHideSelection = true
    messages.reset()
    message = noteRepairs(of: document)
    noteReview()
    if let warning = document.warning { message = Message(.problem, warning) }
    if front.openMap.readOnlyReason == nil {
      offerRecovery()
      if !document.others.isEmpty { askHowToEnter(document.others) }
    }
  }

  /// Lists the repairs of a map that was opened among the messages to read again.
  ///
  /// - Returns: The message to show when the map is opened; `nil` if there is nothing to say.
  private mutating func noteRepairs(of document: Document) -> Message? {
    guard let repairs = document.repairs else { return document.notice.map { Message(.done, $0) } }
    messages.record(repairs.lines.map { Message(.done, $0) })
    return Message(
      .done,
      Phrase.repaired(
        repairs.count, list: keyName("messages"), save: keyName("save"),
        undo: repairs.asWritten == nil ? nil : keyName("undo")))
  }

  // MARK: Changing the map in front

  /// Changes the map, as one step that can be undone.
  ///
  /// - Parameters:
  ///   - label: The description of the change, as a sentence.
  ///   - revision: The revision of the step that the change becomes a part of; `nil` for a step of its own.
  ///   - edit: Changes the map and, if necessary, the selection. No step is added if the map is unchanged.
  mutating func change(
    _ label: LocalizedText, amending revision: Int? = nil,
    _ edit: (inout JourneyMap, inout Selection) -> Void
  ) {
    guard mayWrite(), front.change(label, amending: revision, edit) else { return }
    keyMemory.noteEdit()
    message = Message(.done, Phrase.done(label, undo: keyName("undo")))
  }

  /// Replaces the map as one step; the selected item stays selected, wherever it is in the new map.
  mutating func replaceMap(_ label: LocalizedText, with map: JourneyMap) {
    change(label) { current, place in
      var selected = BoardSelection(place, in: current.stages)
      selected.resolve(in: map.stages, from: current.stages)
      place = selected.place
      current = map
    }
  }

  /// Returns whether the map can be changed; if not, shows the user why.
  mutating func mayWrite() -> Bool {
    if let needsWriting { message = Message(.problem, needsWriting) }
    return needsWriting == nil
  }

  /// The reason why the map is read-only; `nil` if it is not.
  public var needsWriting: LocalizedText? { front.readOnlyReason }

  /// Returns the displayed name of a command's first key.
  func keyName(_ command: String) -> String {
    settings.keymap.keyName(command, in: settings.language)
  }

  // MARK: Screens

  /// The screen in front.
  var screen: any Screen { front.interaction.screens.last ?? front.view.mainView.screen }

  /// Whether a view of the map is in front, with no screen over it.
  var isMainInFront: Bool { front.interaction.screens.isEmpty }

  /// Puts a screen on top of the stack.
  mutating func push(_ screen: some Screen) { front.interaction.screens.append(screen) }

  /// Shows a screen in front of the others, or removes it if it is in front.
  mutating func toggle<Kind: Screen>(_ screen: Kind) {
    if self.screen is Kind { pop() } else { push(screen) }
  }

  /// Removes the screen in front.
  mutating func pop() { _ = front.interaction.screens.popLast() }

  /// Removes all screens over the view of the map.
  mutating func popAll() { front.interaction.screens = [] }

  /// Passes the screen in front and the editor to a closure that changes them.
  mutating func withScreen<Result>(_ body: (inout any Screen, inout Editor) -> Result) -> Result {
    var screen = screen
    let index = front.interaction.screens.count - 1
    let result = body(&screen, &self)
    if front.interaction.screens.indices.contains(index) { front.interaction.screens[index] = screen }
    return result
  }
}
