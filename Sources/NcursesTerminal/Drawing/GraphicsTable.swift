import CNcurses
import SenderoEditor

/// What a terminal is told for each style, worked out when first needed.
struct GraphicsTable {
  private var theme: Theme
  /// What the terminal can do, and what of it also in colour.
  private let attributes: Attributes
  private let attributesInColour: Attributes
  private let hasStandardColours: Bool
  private var known = StyleTable<Graphics>()

  /// Makes a table; `nil` where the terminal in use sets colours and attributes in other ways than ECMA-48 says.
  ///
  /// - Parameters:
  ///   - theme: What styles look like.
  ///   - hasStandardColours: Whether the terminal can draw in the user's own colours.
  init?(theme: Theme, hasStandardColours: Bool) {
    self.theme = theme
    self.hasStandardColours = hasStandardColours
    var attributes: Attributes = []
    let ways: [(String, String, Attributes)] = [
      ("bold", "\u{1B}[1m", .bold), ("dim", "\u{1B}[2m", .dim), ("smul", "\u{1B}[4m", .underline),
      ("rev", "\u{1B}[7m", .reverse),
    ]
    for (name, standard, attribute) in ways {
      let way = ControlSequences.capability(name)
      if way.isEmpty { continue }
      guard way == Array(standard.utf8) else { return nil }
      attributes.insert(attribute)
    }
    // A VT100 takes attributes back all at once; one that takes back a line under text knows the other ways too.
    if attributes.contains(.underline) {
      guard ControlSequences.capability("rmul") == Array("\u{1B}[24m".utf8) else { return nil }
    }
    self.attributes = attributes
    attributesInColour = attributes.subtracting(Attributes(notInColour: Int(tigetnum("ncv"))))
    for colour in Self.samples(theme.depth) {
      guard Self.told("setaf", colour) != nil, Self.told("setab", colour) != nil else { return nil }
    }
  }

  /// Colours that tell how all are set: of each kind, one.
  private static func samples(_ depth: ColourDepth) -> [Int32] {
    switch depth {
    case .direct: [0x12_34_56]
    case .indexed256: [1, 9, 255]
    case .indexed16: [1, 9]
    case .indexed8: [1]
    case .monochrome: []
    }
  }

  /// Goes on with another theme.
  mutating func take(_ theme: Theme) {
    self.theme = theme
    known = StyleTable()
  }

  /// What is told for a style.
  mutating func graphics(for style: Style) -> Graphics {
    if let graphics = known[style] { return graphics }
    let graphics = graphics(of: theme.look(for: style))
    known[style] = graphics
    return graphics
  }

  private func graphics(of look: Look) -> Graphics {
    var graphics = Graphics()
    graphics.attributes = look.attributes.intersection(attributes)
    guard theme.depth != .monochrome, look.hasColours else { return graphics }
    let colours = look.colours(hasStandard: hasStandardColours)
    if colours.foreground != Look.standard {
      graphics.foreground = Self.told("setaf", colours.foreground)?.foreground ?? .standard
    }
    if colours.background != Look.standard {
      graphics.background = Self.told("setab", colours.background)?.background ?? .standard
    }
    graphics.attributes.formIntersection(attributesInColour)
    return graphics
  }

  /// What a terminal does when told of a colour; `nil` where that is not as the standard says.
  private static func told(_ capability: String, _ colour: Int32) -> Graphics? {
    guard let text = sendero_capability(capability), let filled = sendero_filled(text, colour) else {
      return nil
    }
    let bytes = Array(String(cString: filled).utf8)
    guard bytes.starts(with: [0x1B, UInt8(ascii: "[")]), bytes.last == UInt8(ascii: "m") else { return nil }
    var graphics = Graphics()
    let isUnderstood = bytes.withUnsafeBufferPointer { graphics.apply($0[2..<(bytes.count - 1)]) }
    return isUnderstood ? graphics : nil
  }
}

extension Attributes {
  /// What terminfo's `no_color_video` says cannot be had together with colour; 0 or less says nothing.
  init(notInColour mask: Int) {
    let bits: [(Int, Attributes)] = [(2, .underline), (4, .reverse), (16, .dim), (32, .bold)]
    self = mask > 0 ? Attributes(bits.filter { mask & $0.0 != 0 }.map(\.1)) : []
  }
}
