/// A statistic of samples.
enum Statistic: String, CaseIterable {
  case minimum, median, percentile99, maximum

  /// The value; `nil` if there are no samples.
  func of(_ samples: [Double]) -> Double? {
    switch self {
    case .minimum: samples.min()
    case .median: Self.percentile(50, of: samples)
    case .percentile99: Self.percentile(99, of: samples)
    case .maximum: samples.max()
    }
  }

  /// A percentile, interpolated between two samples; `nil` if there are no samples.
  static func percentile(_ percent: Double, of samples: [Double]) -> Double? {
    guard !samples.isEmpty else { return nil }
    let sorted = samples.sorted()
    let place = Double(sorted.count - 1) * percent / 100
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}
