import CNcurses
import SenderoCanvas

/// The form in which ncurses takes each style, made when it is first used.
///
/// A pair is allocated when its colours are first needed: terminals with 8 colours offer no more than 64.
struct CursesStyleCache {
  /// What styles look like; pairs made for another theme stay good.
  private(set) var theme: Theme
  private let hasStandardColours: Bool
  private let pairLimit: Int32
  private var styles = StyleTable<CursesStyle>()
  /// The colours of the pairs that were allocated, from pair 1 on.
  private var pairs: [ResolvedStyle] = []

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - theme: What styles look like.
  ///   - hasStandardColours: Whether the terminal can draw in the user's own colours.
  ///   - pairLimit: How many pairs there are.
  init(theme: Theme, hasStandardColours: Bool, pairLimit: Int32) {
    self.theme = theme
    self.hasStandardColours = hasStandardColours
    self.pairLimit = pairLimit
  }

  /// Uses another theme.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    styles = StyleTable()
  }

  /// The form in which ncurses takes a style.
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
