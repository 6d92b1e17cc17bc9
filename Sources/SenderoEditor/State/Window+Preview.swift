import SenderoCore

extension Window {
  /// Returns a preview, in which an item that is being added is already in the map, under the name typed so
  /// far.
  ///
  /// - Returns: The preview; `nil` if no item is being added.
  func previewed() -> Window? {
    guard case .text(var asked) = interaction.prompt else { return nil }
    var preview = self
    var map = openMap.map
    var selection: Selection?
    switch asked.purpose {
    case .newTouchpoint(let stage, let index):
      guard map.stages.indices.contains(stage) else { return nil }
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
      preview.view[list].select(place, in: list.items(of: map))
      asked.purpose = .renameItem(list)
      asked.isNew = true
    default: return nil
    }
    preview.openMap.preview(map)
    preview.view.preview(map, selecting: selection)
    preview.interaction.prompt = .text(asked)
    return preview
  }

  /// Returns a touchpoint that is visible where it is added: it has the channel of the lens or of the
  /// selected lane.
  func newTouchpoint(_ name: String, id: String) -> Touchpoint {
    var touchpoint = Touchpoint(id: id, name: name)
    if let channel = view.lens.channel {
      touchpoint.channel = channel
    } else if view.arrangement == .channels, let selected = view.selectedTouchpoint(in: openMap.map) {
      touchpoint.channel = selected.channel
    }
    return touchpoint
  }

  /// The phase of the stages on both sides of a place; `nil` if they differ.
  func phase(around index: Int) -> Phase? {
    let stages = openMap.map.stages
    guard index > 0, index < stages.count else { return nil }
    return stages[index - 1].phase == stages[index].phase ? stages[index].phase : nil
  }
}
