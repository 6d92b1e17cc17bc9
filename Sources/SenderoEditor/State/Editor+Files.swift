import SenderoCore

extension Editor {
  /// Saves the map.
  ///
  /// - Parameters:
  ///   - name: Another file than the map's; empty for the map's own.
  ///   - thenQuit: Whether to leave once it is saved.
  ///   - replacing: Whether to write whatever the file holds.
  /// - Returns: What the world has to do.
  mutating func save(as name: String, thenQuit: Bool, replacing: Bool = false) -> [Effect] {
    guard let target = name.isEmpty ? path : name else {
      let command = thenQuit ? "save-and-quit " : replacing ? "save! " : "save "
      // A message would be hidden by what is typed; this stands there until the first letter of the name.
      prompt = .text(
        TextPrompt(purpose: .command, input: TextInput(command), problem: Phrase.needsAName))
      return []
    }
    if target == path, let readOnlyReason {
      message = Message(.problem, readOnlyReason)
      return []
    }
    if target != path, !replacing, pathsLeftOpen.contains(target) {
      message = Message(.problem, Phrase.openBehind(target))
      return []
    }
    quitsAfterSaving = thenQuit
    pendingSave = PendingSave(path: target, revision: history.present.revision)
    return [
      .save(
        map, base: target == path ? base : nil, revision: history.present.revision, path: target,
        mayReplace: replacing)
    ]
  }

  /// Takes note of what came of saving, in the map that was to be saved.
  mutating func saved(
    path: String, revision: Int, _ result: Result<MergedMap, SaveProblem>
  ) -> [Effect] {
    let save = PendingSave(path: path, revision: revision)
    if pendingSave != save, let index = navigation.back.firstIndex(where: { $0.pendingSave == save }) {
      message = navigation.back[index].takeSaved(save, result)
    } else if pendingSave != save, let index = navigation.parked.firstIndex(where: { $0.pendingSave == save })
    {
      message = navigation.parked[index].takeSaved(save, result)
    } else if pendingSave == save || path == self.path {
      let quits = quitsAfterSaving
      quitsAfterSaving = false
      message = takeSaved(save, result)
      if quits, case .success = result { return askToLeave() }
    }
    navigation.known[path] = nil
    return []
  }

  /// Takes note of what came of saving this map, and says what is to be said of it.
  private mutating func takeSaved(
    _ save: PendingSave, _ result: Result<MergedMap, SaveProblem>
  ) -> Message? {
    pendingSave = nil
    switch result {
    case .failure(let problem): return Message(.problem, problem.text)
    case .success(let written):
      // Whatever stood in the way is gone.
      messages.reset()
      // What is in the file goes back to what was saved, and so does what was edited since.
      let sent = history.map(ofRevision: save.revision) ?? written.map
      path = save.path
      isGone = false
      base = sent
      savedRevision = save.revision
      // The file was read anew for saving: what was read before is old.
      pending = written.map == sent ? nil : written.map
      keep(written.conflicts, of: written.map)
      // A copy of what could not be written can be; what is too new for this program is so in every file.
      if map[JourneyMap.fields.version] == Number(JourneyMap.formatVersion) { readOnlyReason = nil }
      guard var merge = takePending() else { return Message(.done, Phrase.saved(save.path)) }
      merge.conflicts += written.conflicts.count
      return Message(.done, Phrase.saved(save.path, with: merge, undo: keyName("undo-merge")))
    }
  }

  /// Leaves; where there are unsaved edits, asks first.
  mutating func leave() -> [Effect] {
    if screens.count > 1, case .start = screen {
      return [.quit]
    }
    if screens.count > 1 {
      goBack()
      return []
    }
    return askToLeave()
  }

  /// Whether leaving the map would lose anything.
  var wouldLose: Bool { isUnsaved && (history.canUndo || history.canRedo || isGone) }

  /// Opens another map.
  mutating func openFile(_ name: String, losing: Bool) -> [Effect] {
    guard let target = name.isEmpty ? path : name else {
      message = Message(.quiet, Phrase.needsAFile)
      return []
    }
    guard losing || !wouldLose else {
      askToDrop(.open(target), Phrase.openWithout)
      return []
    }
    return [.open(path: target)]
  }

  /// Starts a map from a template.
  mutating func startFromTemplate(_ name: String) -> [Effect] {
    guard let template = Template(rawValue: name.isEmpty ? Template.blank.rawValue : name) else {
      message = Message(.problem, Phrase.noTemplate(name))
      return []
    }
    guard !wouldLose else {
      askToDrop(.showTemplate(template), Phrase.startWithout)
      return []
    }
    showTemplate(template)
    return []
  }

  /// Shows a new map made from a template; it belongs to no file yet.
  mutating func showTemplate(_ template: Template) {
    show(Document(map: template.map(in: language, using: &generator), notice: Phrase.started(template)))
  }
}

/// A save that was asked for.
struct PendingSave: Hashable, Sendable {
  /// The file, as it is spelled.
  var path: String
  /// The revision that was to be written.
  var revision: Int
}
