extension Stage {
  /// The touchpoints that are not retired.
  public var activeTouchpoints: [Touchpoint] { self.touchpoints.filter { !$0.isRetired } }
}

extension JourneyMap {
  /// All measurements except those of retired touchpoints.
  public var activeMeasurements: ItemList<Measurement> {
    var retired: Set<String> = []
    for stage in self.stages {
      for touchpoint in stage.touchpoints where touchpoint.isRetired { retired.insert(touchpoint.id) }
    }
    guard !retired.isEmpty else { return self.measurements }
    return ItemList(self.measurements.filter { !retired.contains($0.touchpoint) })
  }
}
