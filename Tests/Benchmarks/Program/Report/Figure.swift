/// Numbers with few digits.
enum Figure {
  /// A number with three significant digits, or all digits if it is larger, in groups of three.
  static func text(_ value: Double) -> String {
    let decimals = value >= 100 || value == value.rounded() ? 0 : value >= 10 ? 1 : 2
    let scale = [1.0, 10, 100][decimals]
    let scaled = Int((value * scale).rounded())
    var text = grouped(scaled / Int(scale))
    if decimals > 0 {
      let fraction = String(scaled % Int(scale))
      text += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    return text
  }

  /// A time in a unit that needs few digits.
  static func time(nanoseconds: Double) -> String {
    let units: [(Double, String)] = [(1e6, "ms"), (1e3, "µs")]
    let (size, name) = units.first { nanoseconds >= $0.0 } ?? (1, "ns")
    return text(nanoseconds / size) + " " + name
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    return grouped(number / 1000) + "," + digits.suffix(3)
  }
}
