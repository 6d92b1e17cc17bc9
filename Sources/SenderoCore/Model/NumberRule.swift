/// Which numbers a field takes.
public struct NumberRule: Hashable, Sendable {
  /// The least and the most, where there are such.
  public let range: ClosedRange<Double>
  /// Whether only whole numbers count.
  public let isWhole: Bool
  /// What a number counts, if the label does not say so.
  public let unit: LocalizedText?
  /// What each whole number of the range stands for, from the least on; empty if they are no steps of a scale.
  public let steps: [LocalizedText]

  /// Makes a rule.
  public init(
    _ range: ClosedRange<Double> = -1e308...1e308, whole: Bool = false, unit: LocalizedText? = nil,
    steps: [LocalizedText] = []
  ) {
    self.range = range
    self.isWhole = whole
    self.unit = unit
    self.steps = steps
  }

  /// What follows a number to say what it means: its unit, or what its step stands for.
  func meaning(of number: Number) -> LocalizedText? {
    if let unit { return unit }
    guard let value = Int(number.literal), let least = Int(exactly: range.lowerBound) else { return nil }
    let step = value - least
    guard steps.indices.contains(step) else { return nil }
    return LocalizedText("(\(steps[step].english))", "(\(steps[step].spanish))")
  }

  /// Whether a number is one the field takes.
  public func allows(_ number: Number) -> Bool {
    guard let value = number.double, range.contains(value) else { return false }
    return !isWhole || value == value.rounded()
  }
}
