/// The measurements so far.
struct Results {
  /// The samples of each quantity, by the name of the program.
  private(set) var samples: [String: [Quantity: [Double]]] = [:]
  /// Failed measurements, and programs that are missing.
  private(set) var remarks: [String] = []

  /// Adds a sample.
  mutating func add(_ value: Double, _ quantity: Quantity, _ contestant: Contestant) {
    samples[contestant.name, default: [:]][quantity, default: []].append(value)
  }

  /// Adds the time between two moments, in milliseconds.
  mutating func add(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant, _ quantity: Quantity,
    _ contestant: Contestant
  ) {
    add((end - start) / .milliseconds(1), quantity, contestant)
  }

  /// Adds a remark, unless it was added before.
  mutating func remark(_ text: String) {
    if !remarks.contains(text) { remarks.append(text) }
  }

  /// A figure; `nil` if there are no samples.
  func figure(_ statistic: Statistic, _ quantity: Quantity, _ name: String) -> Double? {
    statistic.of(samples[name]?[quantity] ?? [])
  }
}
