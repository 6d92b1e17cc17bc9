import Glibc

/// A kind of colour vision, and how far apart it sees two colours.
///
/// The dichromats are simulated as by Machado, Oliveira and Fernandes, “A Physiologically-based Model for
/// Simulation of Color Vision Deficiency” (IEEE TVCG 15(6), 2009), at severity 1.0. The difference of two
/// colours is ΔE*ab of CIE 1976: their distance in L*a*b* under the white point D65.
package enum Sight: String, CaseIterable, Sendable {
  case normal
  /// Without the cones for long waves: red looks dark.
  case protan
  /// Without the cones for middle waves: the commonest kind of colour blindness.
  case deutan

  /// Returns ΔE*ab of two colours, as this kind of vision sees them.
  package func difference(_ first: RGB, _ second: RGB) -> Double {
    let distance = lab(first) - lab(second)
    return (distance * distance).sum().squareRoot()
  }

  /// Returns the colour in L*a*b*.
  private func lab(_ colour: RGB) -> SIMD3<Double> {
    let seen = Self.product(simulation, colour.light).clamped(
      lowerBound: SIMD3(repeating: 0), upperBound: SIMD3(repeating: 1))
    let white = Self.product(Self.toXYZ, SIMD3(repeating: 1))
    let share = Self.product(Self.toXYZ, seen) / white
    let f = SIMD3(Self.curve(share.x), Self.curve(share.y), Self.curve(share.z))
    return SIMD3(116 * f.y - 16, 500 * (f.x - f.y), 200 * (f.y - f.z))
  }

  private static func curve(_ share: Double) -> Double {
    let step = 6.0 / 29
    return share > step * step * step ? cbrt(share) : share / (3 * step * step) + 4.0 / 29
  }

  private static func product(_ rows: [SIMD3<Double>], _ vector: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3((rows[0] * vector).sum(), (rows[1] * vector).sum(), (rows[2] * vector).sum())
  }

  private var simulation: [SIMD3<Double>] {
    switch self {
    case .normal: [SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
    case .protan:
      [
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998),
      ]
    case .deutan:
      [
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881),
      ]
    }
  }

  /// From the light of sRGB to XYZ.
  private static let toXYZ = [
    SIMD3(0.4124564, 0.3575761, 0.1804375), SIMD3(0.2126729, 0.7151522, 0.0721750),
    SIMD3(0.0193339, 0.1191920, 0.9503041),
  ]
}
