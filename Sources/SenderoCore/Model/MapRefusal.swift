/// The reason why a value is not a map.
struct MapRefusal: Error {
  /// The reason.
  let problem: MapError.Problem
  /// The steps to the invalid part, from the map inwards.
  var steps: [JSONPath.Step] = []

  /// Returns the reason as it is for a value that contains this one.
  func inside(_ step: JSONPath.Step) -> MapRefusal { MapRefusal(problem: problem, steps: [step] + steps) }
}
