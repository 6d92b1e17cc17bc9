import Glibc

/// A colour as a screen mixes it, with eight bits each for red, green and blue.
package struct RGB: Hashable, Sendable {
  /// Red, from 0 to 255.
  package let red: Int
  /// Green, from 0 to 255.
  package let green: Int
  /// Blue, from 0 to 255.
  package let blue: Int

  /// Makes a colour of three parts.
  package init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Makes a colour from its number, 0xRRGGBB.
  package init(_ number: Int) {
    self.init(red: number >> 16 & 0xFF, green: number >> 8 & 0xFF, blue: number & 0xFF)
  }

  /// Makes a colour of xterm's palette from its index, 16 to 255: a cube of 6 × 6 × 6, then a ramp of grey.
  package init(xterm index: Int32) {
    let index = Int(index)
    if index >= 232 {
      let level = 8 + 10 * (min(index, 255) - 232)
      self.init(red: level, green: level, blue: level)
    } else {
      let steps = [0, 95, 135, 175, 215, 255]
      let place = max(0, index - 16)
      self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    }
  }

  /// The number of the colour, 0xRRGGBB.
  var number: Int32 { Int32(red << 16 | green << 8 | blue) }

  /// The amounts of light, from 0 to 1: red, green and blue of sRGB without its curve.
  var light: SIMD3<Double> { SIMD3(Self.light(red), Self.light(green), Self.light(blue)) }

  /// The relative luminance, from 0 to 1 (WCAG 2.2).
  package var luminance: Double { (light * SIMD3(0.2126, 0.7152, 0.0722)).sum() }

  /// Returns the contrast with another colour, from 1 to 21 (WCAG 2.2).
  package func contrast(with other: RGB) -> Double {
    let (brighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (brighter + 0.05) / (darker + 0.05)
  }

  private static func light(_ part: Int) -> Double {
    let part = Double(part) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
