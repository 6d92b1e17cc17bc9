import SenderoCore

extension Editor {
  /// Calls a closure with a preview of the editor.
  ///
  /// In the preview, an item that is being added is already in the map, under the name typed so far.
  /// Views thus need to draw only a map and a name being typed over one of its items. If no item is being
  /// added, nothing is copied.
  func previewed<Result>(_ body: (Editor) -> Result) -> Result {
    if case .text = prompt { body(preview) } else { body(self) }
  }

  private var preview: Editor {
    guard case .text(var asked) = prompt else { return self }
    var preview = self
    var map = map
    var selection: Selection?
    switch asked.purpose {
    case .newTouchpoint(let stage, let index):
      guard map.stages.indices.contains(stage) else { return self }
      let place = min(index, map.stages[stage].touchpoints.count)
      map.stages[stage].touchpoints.insert(newTouchpoint(asked.input.text, id: ""), at: place)
      selection = Selection(stage: stage, touchpoint: place)
      asked.purpose = .renameTouchpoint
      asked.isNew = true
    case .newStage(let index, let phase):
      let place = min(index, map.stages.count)
      var stage = Stage(id: "", name: asked.input.text)
      stage.phase = phase ?? self.phase(around: place)
      map.stages.insert(stage, at: place)
      selection = Selection(stage: place)
      asked.purpose = .renameStage
    case .newItem(let list, let index):
      let item = list.item(id: "", name: asked.input.text)
      let place = min(index, list.items(of: map).count)
      list.update(&map) { $0.insert(.object(item), at: place) }
      preview.front.view[list].select(place, in: list.items(of: map))
      asked.purpose = .renameItem(list)
      asked.isNew = true
    default: return self
    }
    preview.front.openMap.preview(map)
    preview.front.view.preview(map, selecting: selection)
    preview.prompt = .text(asked)
    return preview
  }
}
