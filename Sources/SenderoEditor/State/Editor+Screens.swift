import SenderoCore

/// The help, drawn from the table of commands.
struct HelpScreen: Hashable, Sendable {
  /// The first line shown.
  var scroll = 0
}

/// What has been said so far.
struct MessagesScreen: Hashable, Sendable {
  /// The first line shown.
  var scroll = 0
}

/// What is offered where no file was named.
struct StartScreen: Hashable, Sendable {
  /// The row that is selected.
  var row = 0
}

/// Something the start screen offers.
enum StartOffer: Hashable, Sendable {
  case recent(String)
  /// Unsaved edits of an earlier session, by their number.
  case unsaved(Int)
  case template(Template)
}

extension Editor {
  /// What the start screen offers, in order.
  var startOffers: [StartOffer] {
    [.template(.example)] + startRecoveries.indices.map { .unsaved($0) } + recentPaths.map { .recent($0) }
      + Template.allCases.filter { $0 != .example }.map { .template($0) }
  }

  /// Opens what is selected.
  mutating func openSelected() -> [Effect] {
    switch screen {
    case .main:
      if let list { open(in: list) } else { openSelectedDetails() }
    case .details: openRow()
    case .help, .recovery, .messages: break
    case .conflicts: takeOtherSide()
    case .start(let start):
      let offers = startOffers
      guard offers.indices.contains(start.row) else { return [] }
      switch offers[start.row] {
      case .recent(let path): return [.open(path: path)]
      case .unsaved(let index): return openRecovery(startRecoveries[index])
      case .template(let template): showTemplate(template)
      }
    }
    return []
  }

  /// Opens the details of the map itself.
  mutating func openMapDetails() { openDetails(JSONPath()) }

  /// Goes up or down in whatever is in front.
  mutating func move(rows: Int) {
    switch screen {
    case .main where view == .curve: walk(rows)
    case .main:
      if let list { move(rows: rows, in: list) } else { moveSelection(rows: rows) }
    case .details: moveDetails(rows: rows)
    case .help(var help):
      help.scroll = max(0, min(help.scroll + rows, HelpView.lineCount - HelpView.rows(size)))
      screens[screens.count - 1] = .help(help)
    case .start(var start):
      start.row = max(0, min(start.row + rows, startOffers.count - 1))
      screens[screens.count - 1] = .start(start)
    case .conflicts(var conflicts):
      conflicts.row = max(0, min(conflicts.row + rows, openConflicts.count - 1))
      screens[screens.count - 1] = .conflicts(conflicts)
    case .recovery(var recovery):
      recovery.scroll = max(0, min(recovery.scroll + rows, recovery.lines.count - RecoveryView.rows(size)))
      screens[screens.count - 1] = .recovery(recovery)
    case .messages(var messages):
      messages.scroll = max(0, min(messages.scroll + rows, MessagesView.lastScroll(self)))
      screens[screens.count - 1] = .messages(messages)
    }
  }

  /// Goes a page up or down in whatever is in front; on the curve, a stage back or on.
  mutating func movePage(_ direction: Int) {
    if case .main = screen, view == .curve {
      walk(stages: direction)
    } else {
      move(rows: direction * pageRows)
    }
  }

  /// Goes to the first or the last of whatever is in front; on the board, of the stages.
  mutating func moveToEnd(first: Bool) {
    switch screen {
    case .main where view == .curve: walk(toEnd: first)
    case .main where list == nil: selectStage(first ? 0 : max(0, stages.count - 1))
    default: move(rows: first ? -1_000_000 : 1_000_000)
    }
  }

  /// Drops a mark or a filter on the board; elsewhere goes back to the screen behind.
  mutating func goBack() {
    switch screen {
    case .main:
      if selection.anchor != nil {
        selection.anchor = nil
      } else if filter != nil {
        filter = nil
        message = Message(.done, Phrase.filterDropped)
      }
    case .start: break
    case .recovery:
      screens.removeLast()
      offerRecovery()
    default: screens.removeLast()
    }
  }

  /// Shows the help, or goes back from it.
  mutating func toggleHelp() {
    if case .help = screen { screens.removeLast() } else { screens.append(.help(HelpScreen())) }
  }

  /// Shows what has been said so far, or goes back from it.
  mutating func toggleMessages() {
    if case .messages = screen { screens.removeLast() } else { screens.append(.messages(MessagesScreen())) }
  }

  /// Goes to a view of the map by its name.
  mutating func goTo(_ name: String) -> [Effect] {
    guard let view = MainView(rawValue: name) else {
      message = Message(.quiet, Phrase.oneOf(MainView.allCases.map(\.rawValue)))
      return []
    }
    self.view = view
    return []
  }

  /// Shows more or less of each touchpoint.
  mutating func zoom(by steps: Int) {
    guard let zoom = Zoom(rawValue: zoom.rawValue + steps) else {
      message = Message(.quiet, Phrase.noFurther)
      return
    }
    self.zoom = zoom
  }

  /// Adds below or above the selection: a touchpoint on the board, an element in the details.
  mutating func add(above: Bool) {
    guard details == nil else { return addInDetails(above: above) }
    if let list { return ask(forNewIn: list, above: above) }
    guard selectedStage != nil else {
      ask(.newStage(index: 0), TextInput())
      return
    }
    let index = selection.touchpoint.map { above ? $0 : $0 + 1 } ?? 0
    selection.anchor = nil
    ask(.newTouchpoint(stage: selection.stage, index: index), TextInput())
  }

  /// Asks for the name of a new stage.
  mutating func askForStage(after: Bool) {
    let index = stages.isEmpty ? 0 : after ? selection.stage + 1 : selection.stage
    ask(.newStage(index: index), TextInput())
  }

  /// Asks for a new name of what is selected.
  mutating func askForName() {
    if let list { return askForName(in: list) }
    selection.anchor = nil
    if let touchpoint = selectedTouchpoint {
      ask(.renameTouchpoint, TextInput(touchpoint.name))
    } else if let stage = selectedStage {
      ask(.renameStage, TextInput(stage.name))
    }
  }

  /// Asks for the map's title.
  mutating func askForTitle() { ask(.renameMap, TextInput(map.title)) }

  /// Moves what is selected up or down.
  mutating func moveItem(rows: Int) {
    guard details == nil else { return moveInDetails(rows: rows) }
    if let list { return moveItem(rows: rows, in: list) }
    if let reason = needsTouchpoint {
      message = Message(.quiet, reason)
      return
    }
    moveTouchpoints(rows: rows)
  }

  /// Cuts what is selected.
  mutating func cutSelected() {
    copySelected(keepingMark: true)
    if let list { return delete(in: list, Phrase.cut) }
    deleteSelected(Phrase.cut)
  }

  /// Deletes what is selected; a stage with touchpoints asks first.
  mutating func delete() {
    guard details == nil else { return deleteInDetails() }
    if let list { return delete(in: list) }
    guard selection.touchpoint == nil, let stage = selectedStage, !stage.touchpoints.isEmpty else {
      return deleteSelected()
    }
    guard mayWrite() else { return }
    // The first key is the one that is shown: the yes of the language spoken.
    let yes: [Key] = [.character("y"), .character("s"), .character("d")]
    prompt = .confirm(
      Confirmation(
        question: Phrase.deleteStage(stage.name, touchpoints: stage.touchpoints.count),
        answers: [
          .init(
            keys: language == .spanish ? [yes[1], yes[0], yes[2]] : yes, label: Phrase.deleteIt,
            action: .deleteStage),
          .init(keys: [.escape, .character("n")], label: Phrase.keepIt, action: .stay),
        ]))
  }

  /// Listens to the mouse, or leaves it to the terminal.
  mutating func useMouse(_ word: String) -> [Effect] {
    usesMouse = word == "on" ? true : word == "off" ? false : !usesMouse
    message = Message(.done, usesMouse ? Phrase.mouseOn : Phrase.mouseOff)
    return [.useMouse(usesMouse)]
  }

  /// Speaks another language.
  mutating func speak(_ word: String) -> [Effect] {
    guard let language = Language(rawValue: word) else {
      message = Message(.quiet, Phrase.oneOf(Language.allCases.map(\.rawValue)))
      return []
    }
    self.language = language
    return []
  }

  /// Takes another set of colours.
  mutating func usePalette(_ word: String) -> [Effect] {
    guard let palette = Palette(rawValue: word) else {
      message = Message(.quiet, Phrase.oneOf(Palette.allCases.map(\.rawValue)))
      return []
    }
    return [.usePalette(palette)]
  }
}
