/// Numbers in the attributes of a picture.
enum Coordinate {
  /// Returns a coordinate with at most two decimal places.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return sign + String(whole) }
    let digits = part % 10 == 0 ? String(part / 10) : part < 10 ? "0\(part)" : String(part)
    return "\(sign)\(whole).\(digits)"
  }
}
