import Foundation
import SenderoCore
import Testing

@testable import SenderoExchange

@Suite("Colours of pages and pictures")
struct RatingColoursTests {
  /// The contrast of two colours.
  ///
  /// Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  private func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let value = Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (lower, higher) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (higher + 0.05) / (lower + 0.05)
  }

  @Test("Text on a fill and edges on a page have enough contrast")
  func contrasts() {
    for colours in RatingColours.all {
      for (shades, page) in [
        (colours.light, RatingColours.lightPage), (colours.dark, RatingColours.darkPage),
      ] {
        #expect(contrast(shades.ink, shades.fill) >= 7, "\(colours.name)")
        #expect(contrast(shades.edge, page) >= 3, "\(colours.name)")
      }
    }
  }
}
