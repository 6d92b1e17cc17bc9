/// The place of a touchpoint in the journey, with its name and that of its stage.
public struct TouchpointPlace: Hashable, Sendable {
  /// The index of the stage.
  public let stage: Int
  /// The index of the touchpoint in the stage.
  public let touchpoint: Int
  /// The id of the touchpoint.
  public let id: String
  /// The name of the stage; it can be empty.
  public let stageName: String
  /// The name of the touchpoint; it can be empty.
  public let name: String

  /// Makes the place of a touchpoint.
  public init(_ touchpoint: Touchpoint, at index: Int, inStage stage: Int, named stageName: String) {
    self.stage = stage
    self.touchpoint = index
    id = touchpoint.id
    self.stageName = stageName
    name = touchpoint.name
  }

  /// The path of the touchpoint in the map.
  public var path: JSONPath { .touchpoint(touchpoint, inStage: stage) }
}

extension JourneyMap {
  /// Calls a function for each touchpoint that is not retired, in the order of the journey.
  func forEachActiveTouchpoint(_ body: (TouchpointPlace, Touchpoint) -> Void) {
    for (index, stage) in self.stages.enumerated() {
      let stageName = stage.name
      for (place, touchpoint) in stage.touchpoints.enumerated() where !touchpoint.isRetired {
        body(TouchpointPlace(touchpoint, at: place, inStage: index, named: stageName), touchpoint)
      }
    }
  }
}
