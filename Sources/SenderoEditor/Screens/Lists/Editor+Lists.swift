import SenderoCore

extension Editor {
  /// The list of the map whose view is in front; `nil` if another screen is.
  var list: MapList? { type(of: screen).mapList }

  /// The items of a list.
  func items(of list: MapList) -> [JSONValue] { list.items(of: map) }

  /// The item selected in a list; `nil` in an empty one.
  func selectedItem(of list: MapList) -> JSONValue? {
    let items = items(of: list)
    let index = front.view[list].index
    return items.indices.contains(index) ? items[index] : nil
  }

  /// Why nothing can be done with what is selected: nothing is.
  var needsItem: LocalizedText? {
    if let list {
      return items(of: list).isEmpty ? (type(of: screen) as? any ListScreen.Type)?.noItems : nil
    }
    // In the details their row counts; those of the map itself are there without a stage, too.
    return selectedStage == nil && details == nil ? Phrase.addAStageFirst(keyName("add-stage-after")) : nil
  }

  /// Selects an item of a list; beyond its ends, the one at the end.
  mutating func select(_ index: Int, in list: MapList) {
    front.view[list].select(index, in: items(of: list))
  }

  /// Asks for what a new item is called, below or above the selected one.
  mutating func ask(forNewIn list: MapList, above: Bool) {
    let index = items(of: list).isEmpty ? 0 : front.view[list].index + (above ? 0 : 1)
    ask(.newItem(list, index: index), TextInput())
  }

  /// Asks for a new name of the item selected in a list.
  mutating func askForName(in list: MapList) {
    guard let item = selectedItem(of: list) else { return }
    ask(.renameItem(list), TextInput(list.name(of: item)))
  }

  /// Adds an item to a list by its name.
  mutating func addItem(_ name: String, to list: MapList, at index: Int) {
    add([name], to: list, at: index)
    if readOnlyReason == nil { (screen as? any ListScreen)?.added(in: &self) }
  }

  /// Adds items to a list; the last of them is selected then.
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

  /// Gives the item selected in a list another name.
  mutating func rename(in list: MapList, to name: String) {
    guard let field = list.kind.nameField else { return }
    let index = front.view[list].index
    change(Phrase.renamed(name)) { map, _ in
      map.updateItem(at: list.path(index)) { object, kind in
        kind.set(.string(name), for: field.key, in: &object)
      }
    }
  }

  /// Moves the item selected in a list up or down.
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

  /// Keeps the item selected in a list for pasting.
  mutating func copy(in list: MapList) {
    guard let item = selectedItem(of: list), let object = item.object else { return }
    clipboard = .item(list, object)
    message = Message(.done, Phrase.copied(Phrase.quoted(list.name(of: item))))
  }

  /// Puts a copy below or above the item selected in a list; an id that stands in the map already is replaced.
  mutating func paste(in list: MapList, above: Bool) {
    guard case .item(let source, let object)? = clipboard, source == list else {
      message = Message(.quiet, Phrase.nothingCopied)
      return
    }
    let copies = list.kind.renewing([object], taken: takenIDs, using: &generator)
    let index = items(of: list).isEmpty ? 0 : front.view[list].index + (above ? 0 : 1)
    insert(copies, in: list, at: index, Phrase.pasted(Phrase.quoted(list.name(of: .object(object)))))
  }

  /// Deletes the item selected in a list, and what refers to it, as one step.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - label: How the step is called, with what goes.
  mutating func delete(in list: MapList, _ label: (LocalizedText) -> LocalizedText = Phrase.deleted) {
    guard let item = selectedItem(of: list) else { return }
    let index = front.view[list].index
    var without = map
    list.update(&without) { $0.remove(at: index) }
    var references = References()
    if list == .personas, let id = item.object?.id {
      references = without.removeReferences(to: id, .persona)
    }
    let name = Phrase.with(Phrase.quoted(list.name(of: item)), references)
    change(label(name)) { map, _ in map = without }
  }
}
