/// How long an operation takes on a map.
struct OperationFigures {
  /// What it is called.
  var name: String
  /// How many touchpoints the map has.
  var touchpoints: Int
  /// The time it takes in nanoseconds, by batches.
  var nanoseconds: [Double]

  /// Measures every operation on every map.
  static func measure(batches: Int, sink: inout Int) -> [OperationFigures] {
    Operation.maps.flatMap { touchpoints, map in
      Operation.all(on: map).map {
        OperationFigures(
          name: $0.name, touchpoints: touchpoints,
          nanoseconds: $0.nanoseconds(batches: batches, sink: &sink))
      }
    }
  }
}
