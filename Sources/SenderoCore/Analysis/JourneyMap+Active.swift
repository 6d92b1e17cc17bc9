extension Stage {
  /// Its touchpoints but those that are retired.
  public var activeTouchpoints: [Touchpoint] { self.touchpoints.filter { !$0.isRetired } }
}

extension JourneyMap {
  /// The measurements that count: all but those of retired touchpoints.
  public var activeMeasurements: ItemList<Measurement> {
    var retired: Set<String> = []
    for stage in self.stages {
      for touchpoint in stage.touchpoints where touchpoint.isRetired { retired.insert(touchpoint.id) }
    }
    guard !retired.isEmpty else { return self.measurements }
    return ItemList(self.measurements.filter { !retired.contains($0.touchpoint) })
  }
}
