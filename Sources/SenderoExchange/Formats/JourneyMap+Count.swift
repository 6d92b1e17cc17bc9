import SenderoCore

extension JourneyMap {
  /// The number of all touchpoints, retired ones included.
  var touchpointCount: Int { self.stages.reduce(0) { $0 + $1.touchpoints.count } }
}
