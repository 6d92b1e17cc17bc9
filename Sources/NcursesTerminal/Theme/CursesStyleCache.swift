import CNcurses
import SenderoCanvas

/// A cache of the ncurses form of each style, filled on first use.
///
/// Colour pairs are allocated when they are first needed, because terminals with 8 colours offer only 64.
struct CursesStyleCache {
  /// The theme; pairs allocated for an earlier theme stay valid.
  private(set) var theme: Theme
  private let hasStandardColours: Bool
  private let pairLimit: Int32
  private var styles = StyleTable<CursesStyle>()
  /// The colours of the allocated pairs, from pair 1 on.
  private var pairs: [ResolvedStyle] = []

  /// Makes an empty cache.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - hasStandardColours: Whether the terminal supports its default colours in pairs.
  ///   - pairLimit: The number of available pairs.
  init(theme: Theme, hasStandardColours: Bool, pairLimit: Int32) {
    self.theme = theme
    self.hasStandardColours = hasStandardColours
    self.pairLimit = pairLimit
  }

  /// Changes the theme.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    styles = StyleTable()
  }

  /// Returns the ncurses form of a style.
  mutating func style(for style: Style) -> CursesStyle {
    if let known = styles[style] { return known }
    let resolved = theme.resolve(style)
    let made = CursesStyle(
      attributes: Self.bits(resolved.attributes), pair: pair(of: resolved), background: resolved.background)
    styles[style] = made
    return made
  }

  private mutating func pair(of resolved: ResolvedStyle) -> Int32 {
    guard theme.depth != .monochrome else { return 0 }
    guard resolved.hasColours else { return 0 }
    let key = resolved.colours(hasStandard: hasStandardColours)
    if let index = pairs.firstIndex(of: key) { return Int32(index) + 1 }
    let next = Int32(pairs.count) + 1
    guard next < pairLimit, init_extended_pair(next, key.foreground, key.background) == OK else { return 0 }
    pairs.append(key)
    return next
  }

  private static func bits(_ attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= sendero_bold() }
    if attributes.contains(.dim) { bits |= sendero_dim() }
    if attributes.contains(.underline) { bits |= sendero_underline() }
    if attributes.contains(.reverse) { bits |= sendero_reverse() }
    return bits
  }
}
