/// A colour as a terminal shows it.
public struct TerminalColour: Hashable, Sendable {
  /// Red, from 0 to 255.
  public let red: Int
  /// Green, from 0 to 255.
  public let green: Int
  /// Blue, from 0 to 255.
  public let blue: Int

  /// Makes a colour.
  public init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour at an index of xterm's palette: 16 named ones, a cube of 6 × 6 × 6, and a ramp of grey.
  public init(index: Int) {
    switch index {
    case ..<16:
      let (red, green, blue) = Self.named[max(0, index)]
      self.init(red: red, green: green, blue: blue)
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let place = index - 16
      self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    default:
      let level = 8 + 10 * (min(index, 255) - 232)
      self.init(red: level, green: level, blue: level)
    }
  }

  private static let named = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]

  /// The name of a colour.
  public enum Name: String, Sendable {
    case black, grey, white, red, orange, yellow, green, cyan, blue, magenta
  }

  /// The name of the colour by its hue, or by its lightness if it has almost no hue.
  public var name: Name {
    let most = max(red, green, blue)
    let least = min(red, green, blue)
    let spread = most - least
    if spread * 5 < max(most, 40) {
      return most < 48 ? .black : most > 235 ? .white : .grey
    }
    switch hue(most, spread) {
    case ..<15: return .red
    case ..<45: return .orange
    case ..<70: return .yellow
    case ..<165: return .green
    case ..<195: return .cyan
    case ..<265: return .blue
    case ..<335: return .magenta
    default: return .red
    }
  }

  /// The hue in degrees.
  private func hue(_ most: Int, _ spread: Int) -> Double {
    let sixth =
      if most == red {
        Double(green - blue) / Double(spread)
      } else if most == green {
        2 + Double(blue - red) / Double(spread)
      } else {
        4 + Double(red - green) / Double(spread)
      }
    return (sixth < 0 ? sixth + 6 : sixth) * 60
  }
}
