extension JSONPath {
  /// The path of a stage, by its index.
  public static func stage(_ index: Int) -> JSONPath {
    JSONPath([.key(JourneyMap.fields.stages.key), .index(index)])
  }

  /// The path of a touchpoint, by the index of its stage and its own index in the stage.
  public static func touchpoint(_ index: Int, inStage stage: Int) -> JSONPath {
    JSONPath(Self.stage(stage).steps + [.key(Stage.fields.touchpoints.key), .index(index)])
  }

  /// The index of the stage that the path leads to or through; `nil` if there is none.
  public var stage: Int? { index(in: JourneyMap.fields.stages.key, at: 0) }

  /// The index, in its stage, of the touchpoint that the path leads to or through; `nil` if there is none.
  public var touchpoint: Int? { stage == nil ? nil : index(in: Stage.fields.touchpoints.key, at: 2) }

  /// The path of the touchpoint that the path leads to or through; `nil` if there is none.
  public var ofTouchpoint: JSONPath? { touchpoint == nil ? nil : JSONPath(Array(steps.prefix(4))) }

  private func index(in list: String, at place: Int) -> Int? {
    guard steps.count > place + 1, steps[place] == .key(list), case .index(let index) = steps[place + 1]
    else { return nil }
    return index
  }
}
