import SenderoCore

/// The colours of a rating on a light and on a dark page, as `#rrggbb`.
///
/// The contrast of the text on a fill is at least 7, and that of an edge with the page at least 3 (WCAG 2.2,
/// success criteria 1.4.6 and 1.4.11); a test computes both.
struct RatingColours {
  /// The colours on one kind of page.
  struct Shades {
    /// The fill of a cell.
    let fill: String
    /// The edge of a cell, and the line and dots of a curve.
    let edge: String
    /// The text on the fill.
    let ink: String
  }

  /// The name of the style.
  let name: String
  /// The colours on a light page.
  let light: Shades
  /// The colours on a dark page.
  let dark: Shades

  /// The background of a light page.
  static let lightPage = "#fbfaf7"
  /// The background of a dark page.
  static let darkPage = "#14171a"

  /// Returns the colours of a rating; `nil` is for touchpoints that are not rated.
  static func of(_ rating: Rating?) -> RatingColours {
    guard let rating else { return unrated }
    return switch rating.score {
    case 2: stronglyPositive
    case 1: positive
    case 0: neutral
    case -1: negative
    default: stronglyNegative
    }
  }

  /// All colours, the best rating first.
  static let all = [stronglyPositive, positive, neutral, negative, stronglyNegative, unrated]

  private static let stronglyPositive = RatingColours(
    name: "best", light: Shades(fill: "#b9e2c6", edge: "#1c7a49", ink: "#0c3520"),
    dark: Shades(fill: "#1f5039", edge: "#5fd79a", ink: "#e2f7ea"))
  private static let positive = RatingColours(
    name: "good", light: Shades(fill: "#e0f2e5", edge: "#36905b", ink: "#123d27"),
    dark: Shades(fill: "#183528", edge: "#46b57c", ink: "#d3eddd"))
  private static let neutral = RatingColours(
    name: "fair", light: Shades(fill: "#eceef0", edge: "#7d858e", ink: "#2c3238"),
    dark: Shades(fill: "#2a2e33", edge: "#8f98a1", ink: "#dfe2e5"))
  private static let negative = RatingColours(
    name: "poor", light: Shades(fill: "#fbe3de", edge: "#c94a38", ink: "#5a1a10"),
    dark: Shades(fill: "#3f211d", edge: "#e87763", ink: "#f8dcd6"))
  private static let stronglyNegative = RatingColours(
    name: "worst", light: Shades(fill: "#f5c0b6", edge: "#a3200f", ink: "#4a1009"),
    dark: Shades(fill: "#62261d", edge: "#ff9484", ink: "#ffe9e5"))
  private static let unrated = RatingColours(
    name: "open", light: Shades(fill: "#fbfaf7", edge: "#7d858e", ink: "#454c53"),
    dark: Shades(fill: "#14171a", edge: "#8f98a1", ink: "#b9c0c7"))
}
