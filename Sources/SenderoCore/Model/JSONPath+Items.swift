extension JSONPath {
  /// The path of a stage, by its index.
  public static func stage(_ index: Int) -> JSONPath {
    JSONPath([.key(JourneyMap.fields.stages.key), .index(index)])
  }

  /// The path of a touchpoint, by the index of its stage and its own index in the stage.
  public static func touchpoint(_ index: Int, inStage stage: Int) -> JSONPath {
    JSONPath(Self.stage(stage).steps + [.key(Stage.fields.touchpoints.key), .index(index)])
  }
}
