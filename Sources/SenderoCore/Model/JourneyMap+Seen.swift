extension JourneyMap {
  /// The map as it is seen through a lens: without the touchpoints that do not belong there, each rated as its persona
  /// rates it.
  ///
  /// Meant for showing and printing: what is left out is not in the map that comes back.
  public func seen(through lens: Lens) -> JourneyMap {
    var map = self
    map.stages = ItemList(
      self.stages.map { stage in
        var stage = stage
        stage.touchpoints = ItemList(
          stage.touchpoints.filter { $0.isSeen(through: lens) }.map { touchpoint in
            // What stands for everybody stays as it was written.
            guard lens.persona != nil else { return touchpoint }
            var touchpoint = touchpoint
            touchpoint.rating = touchpoint.rating(for: lens.persona)
            return touchpoint
          })
        return stage
      })
    return map
  }
}
