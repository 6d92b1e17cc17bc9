/// The times of an operation on a map.
struct OperationFigures {
  /// The name of the operation.
  var name: String
  /// The number of touchpoints of the map.
  var touchpoints: Int
  /// The time in nanoseconds, one value for each batch.
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
