import Foundation
import FoundationXML
import SenderoCanvas
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

/// Pictures of screens in SVG.
struct CanvasPictureTests {
  private static func svg(_ text: String, _ style: Style) -> String {
    var canvas = Canvas(size: Size(width: 20, height: 1))
    canvas.draw(text, column: 2, row: 0, width: 18, style: style)
    return CanvasPicture(palette: .standard).svg(of: canvas, title: "A <title> & more")
  }

  @Test func textStandsOnTheGridOfItsCells() {
    let svg = Self.svg("Price", Style(.positive))
    // Two cells of 8.4 after a margin of 10, and five cells of text.
    #expect(svg.contains(#"<rect x="26.8" y="10" width="42.3" height="18.3""#))
    #expect(svg.contains(#"<text x="26.8" y="23.5" textLength="42""#))
    #expect(svg.contains(">Price</text>"))
    #expect(svg.contains("<title>A &lt;title&gt; &amp; more</title>"))
  }

  @Test func aWideCharacterTakesTwoCells() {
    #expect(Self.svg("車", Style(.plain)).contains(#"textLength="16.8""#))
  }

  @Test func blanksTakeNoText() {
    let svg = Self.svg("a", Style(.plain))
    #expect(svg.components(separatedBy: "<text ").count == 2)
  }

  @Test("Every role and hostile text result in a well-formed document")
  func isWellFormed() throws {
    for palette in Palette.allCases {
      for role in Role.allCases {
        for text in HostileText.samples {
          var canvas = Canvas(size: Size(width: 60, height: 2))
          canvas.draw(SafeText.line(text), column: 0, row: 0, width: 60, style: Style(role, [.bold]))
          let svg = CanvasPicture(palette: palette).svg(of: canvas, title: SafeText.line(text))
          let parser = XMLParser(data: Data(svg.utf8))
          #expect(parser.parse(), "\(role) \(text)")
        }
      }
    }
  }
}
