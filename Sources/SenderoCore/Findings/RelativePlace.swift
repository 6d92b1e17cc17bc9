/// The place of a finding within a stage, or within the rest of the map.
///
/// Relative to the stage, so that it stays valid if the stage moves. While a touchpoint is checked, it is relative
/// to the touchpoint.
struct RelativePlace: Hashable, Sendable {
  /// The index of the touchpoint in the stage; `nil` for the stage itself.
  var touchpoint: Int?
  /// The steps from the touchpoint, or from the stage.
  var rest: [JSONPath.Step] = []

  /// The path in the map, given the index of the stage; `nil` for a place outside the stages.
  func path(inStage stage: Int?) -> JSONPath {
    guard let stage else { return JSONPath(rest) }
    let start = touchpoint.map { JSONPath.touchpoint($0, inStage: stage) } ?? .stage(stage)
    return rest.isEmpty ? start : JSONPath(start.steps + rest)
  }
}
