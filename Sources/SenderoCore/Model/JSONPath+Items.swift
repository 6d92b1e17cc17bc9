extension JSONPath {
  /// The path of a stage, by its place in the map.
  public static func stage(_ index: Int) -> JSONPath {
    JSONPath([.key(JourneyMap.fields.stages.key), .index(index)])
  }

  /// The path of a touchpoint, by the place of its stage in the map and its own in the stage.
  public static func touchpoint(_ index: Int, inStage stage: Int) -> JSONPath {
    JSONPath(Self.stage(stage).steps + [.key(Stage.fields.touchpoints.key), .index(index)])
  }
}
