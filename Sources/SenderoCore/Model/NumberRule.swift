/// The numbers that a field accepts.
public struct NumberRule: Hashable, Sendable {
  /// The range of valid numbers.
  public let range: ClosedRange<Double>
  /// Whether only whole numbers are valid.
  public let isWhole: Bool
  /// The unit of the number, if the label does not name it.
  public let unit: LocalizedText?
  /// The meaning of each whole number in the range, in order; empty if the numbers are not steps of a scale.
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

  /// Whether the numbers are the steps of a scale, each with one digit.
  public var isScale: Bool { isWhole && range.lowerBound >= 0 && range.upperBound <= 9 }

  /// The text that follows a number: its unit, or the meaning of its step.
  func meaning(of number: Number) -> LocalizedText? {
    if let unit { return unit }
    guard let value = Int(number.literal), let least = Int(exactly: range.lowerBound) else { return nil }
    let step = value - least
    guard steps.indices.contains(step) else { return nil }
    return LocalizedText("(\(steps[step].english))", "(\(steps[step].spanish))")
  }

  /// Whether a number is valid.
  public func allows(_ number: Number) -> Bool {
    guard let value = number.double, range.contains(value) else { return false }
    return !isWhole || value == value.rounded()
  }
}
