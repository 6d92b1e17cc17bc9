import SenderoCore

extension Editor {
  /// The map's list whose view is in front; `nil` if the screen in front shows no such list.
  var list: MapList? { type(of: screen).mapList }

  /// Returns the items of a list.
  func items(of list: MapList) -> [JSONValue] { list.items(of: map) }

  /// Returns the selected item of a list; `nil` if the list is empty.
  func selectedItem(of list: MapList) -> JSONValue? {
    let items = items(of: list)
    let index = front.view[list].index
    return items.indices.contains(index) ? items[index] : nil
  }

  /// The selected persona; `nil` if the list is empty.
  var selectedPersona: Persona? { selectedItem(of: .personas)?.object.map(Persona.init(object:)) }

  /// The reason why a command on the selection is unavailable: nothing is selected.
  var needsItem: LocalizedText? {
    if let list {
      return items(of: list).isEmpty ? (type(of: screen) as? any ListScreen.Type)?.noItems : nil
    }
    // In the details the selected row counts; the map's own details exist even without a stage.
    return selectedStage == nil && details == nil ? Phrase.addAStageFirst(keyName("add-stage-after")) : nil
  }

  /// Selects an item of a list; an index beyond its ends is clamped.
  mutating func select(_ index: Int, in list: MapList) {
    front.view[list].select(index, in: items(of: list))
  }

  /// Asks for the name of a new item, above or below the selected one.
  mutating func ask(forNewIn list: MapList, above: Bool) {
    let index = items(of: list).isEmpty ? 0 : front.view[list].index + (above ? 0 : 1)
    ask(.newItem(list, index: index), TextInput())
  }

  /// Asks for a new name of the selected item.
  mutating func askForName(in list: MapList) {
    guard let item = selectedItem(of: list) else { return }
    ask(.renameItem(list), TextInput(list.name(of: item)))
  }

  /// Adds an item with a name to a list.
  mutating func addItem(_ name: String, to list: MapList, at index: Int) {
    add([name], to: list, at: index)
    if needsWriting == nil { (screen as? any ListScreen)?.added(in: &self) }
  }

  /// Adds items to a list and selects the last of them.
  mutating func add(_ names: [String], to list: MapList, at index: Int) {
    guard !names.isEmpty else { return }
    let added = names.map { list.item(id: newID(), name: $0) }
    let label = names.count == 1 ? Phrase.quoted(names[0]) : LocalizedText(verbatim: String(names.count))
    insert(added, in: list, at: index, Phrase.added(label))
  }

  private mutating func insert(_ added: [JSONObject], in list: MapList, at index: Int, _ label: LocalizedText)
  {
    let place = max(0, min(index, items(of: list).count))
    change(label) { map, _ in
      list.update(&map) { $0.insert(contentsOf: added.map(JSONValue.object), at: place) }
    }
  }

  /// Renames the selected item of a list.
  mutating func rename(in list: MapList, to name: String) {
    guard let field = list.kind.nameField else { return }
    let index = front.view[list].index
    change(Phrase.renamed(name)) { map, _ in
      map.updateItem(at: list.path(index)) { object, kind in
        kind.set(.string(name), for: field.key, in: &object)
      }
    }
  }

  /// Moves the selected item of a list up or down.
  mutating func moveItem(rows: Int, in list: MapList) {
    let index = front.view[list].index
    guard let item = selectedItem(of: list), items(of: list).indices.contains(index + rows) else {
      message = Message(.quiet, Phrase.noFurther)
      return
    }
    change(Phrase.moved(Phrase.quoted(list.name(of: item)))) { map, _ in
      list.update(&map) { items in
        items.remove(at: index)
        items.insert(item, at: index + rows)
      }
    }
  }

  /// Copies the selected item of a list to the clipboard.
  mutating func copy(in list: MapList) {
    guard let item = selectedItem(of: list), let object = item.object else { return }
    clipboard = .item(list, object)
    message = Message(.done, Phrase.copied(Phrase.quoted(list.name(of: item))))
  }

  /// Inserts the copied item above or below the selected one; replaces each id in the copy that the map
  /// already contains.
  mutating func paste(in list: MapList, above: Bool) {
    guard case .item(let source, let object)? = clipboard, source == list else {
      message = Message(.quiet, Phrase.nothingCopied)
      return
    }
    let copies = list.kind.renewing([object], taken: takenIDs, using: &generator)
    let index = items(of: list).isEmpty ? 0 : front.view[list].index + (above ? 0 : 1)
    insert(copies, in: list, at: index, Phrase.pasted(Phrase.quoted(list.name(of: .object(object)))))
  }

  /// Deletes the selected item of a list and all references to it, as one step; asks first if it is the only
  /// persona who meets a touchpoint.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - isCut: Whether the item was cut, to be pasted again.
  mutating func delete(in list: MapList, isCut: Bool = false) {
    delete(front.view[list].index, of: list, isCut: isCut)
  }

  /// Deletes an item of a list in the same way.
  mutating func delete(_ index: Int, of list: MapList, isCut: Bool = false) {
    let items = items(of: list)
    guard items.indices.contains(index) else { return }
    if list == .personas, let id = items[index].object?.id {
      return delete(personaWithID: id, isCut: isCut)
    }
    var without = map
    list.update(&without) { $0.remove(at: index) }
    let name = Phrase.quoted(list.name(of: items[index]))
    change(isCut ? Phrase.cut(name) : Phrase.deleted(name)) { map, _ in map = without }
  }

  private mutating func delete(personaWithID id: String, isCut: Bool) {
    let alone = map.touchpointsMetOnly(by: id)
    guard alone > 0, mayWrite(), let index = map.personas.index(ofID: id) else {
      return delete(personaWithID: id, isCut: isCut, .toEverybody)
    }
    func answer(
      _ key: LocalizedText, _ label: LocalizedText, _ orphans: OrphanedTouchpoints
    ) -> Confirmation.Answer {
      Confirmation.Answer(
        keys: key[language].unicodeScalars.map { .character($0) }, label: label,
        does: { $0.delete(personaWithID: id, isCut: isCut, orphans) })
    }
    prompt = .confirm(
      Confirmation(
        question: Phrase.onlyMetBy(map.personas[index].shortName, alone),
        answers: [
          answer(LocalizedText(verbatim: "n"), Phrase.nobodyMeetsIt, .toNobody),
          answer(LocalizedText("e", "t"), Phrase.everybodyMeetsIt, .toEverybody),
          answer(LocalizedText("d", "b"), Phrase.deleteThemToo, .deleted),
          .init(keys: [.escape], label: Phrase.keepPersona),
        ]))
  }

  /// Deletes a persona and all references to it, as one step.
  private mutating func delete(personaWithID id: String, isCut: Bool, _ orphans: OrphanedTouchpoints) {
    guard let index = map.personas.index(ofID: id) else { return }
    let name = map.personas[index].name
    var without = map
    without.personas.remove(at: index)
    if orphans == .deleted { without.removeTouchpointsMetOnly(by: id) }
    let references = without.removeReferences(to: id, .persona, isLastToNobody: orphans == .toNobody)
    let what = Phrase.with(Phrase.quoted(name), references)
    replaceMap(isCut ? Phrase.cut(what) : Phrase.deleted(what), with: without)
  }
}
