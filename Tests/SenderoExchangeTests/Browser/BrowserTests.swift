import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Pages in a real browser: Chromium, driven by Playwright, with the accessibility rules of axe-core.
@Suite("Pages in Chromium", .serialized)
struct BrowserTests {
  private struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let page: @Sendable () throws -> String
    /// The long side of the printed pages in millimetres, and their number.
    let printed: (millimetres: Double, pages: ClosedRange<Int>)
  }

  private static func example(_ language: Language, _ options: FormatOptions) throws -> String {
    HTMLFormat().text(try JourneyMap.read(Template.example.bytes(in: language)).map, options)
  }

  private static let rows = [
    Row(
      testDescription: "example",
      page: { try example(.english, FormatOptions(language: .english)) }, printed: (420, 5...9)),
    Row(
      testDescription: "example in Spanish, compared with a future state",
      page: {
        var future = try JourneyMap.read(Template.example.bytes(in: .spanish)).map
        future.state = .future
        for stage in future.stages.indices { future.stages[stage].touchpoints[0].rating = Rating(.positive) }
        return try example(.spanish, FormatOptions(language: .spanish, comparison: future))
      }, printed: (420, 6...11)),
    Row(
      testDescription: "hostile texts",
      page: { HTMLFormat().text(HostileMap().map, FormatOptions(language: .english)) },
      printed: (297, 4...30)),
    Row(
      testDescription: "empty map",
      page: { HTMLFormat().text(JourneyMap(id: "m"), FormatOptions(language: .english)) },
      printed: (297, 1...2)),
    Row(testDescription: "forty stages, wide text", page: { try manyStages(40) }, printed: (420, 4...12)),
  ]

  /// A map of many stages with names in Chinese, and one word that is too long for a line.
  private static func manyStages(_ count: Int) throws -> String {
    var map = JourneyMap(id: "m")
    map.title = "Ünïcödé 顧客體驗地圖" + String(repeating: "長", count: 60) + String(repeating: "x", count: 300)
    map.language = "zh"
    for number in 0..<count {
      var stage = Stage(id: "s\(number)", name: "了解與比較產品 \(number)")
      for place in 0..<3 {
        var touchpoint = Touchpoint(id: "t\(number)-\(place)", name: "在網站上閱讀其他買家的評價與意見")
        touchpoint.rating = Rating(.negative, isStrong: place == 1)
        touchpoint.channel = "Donaudampfschifffahrtsgesellschaftskapitän"
        touchpoint.frontstage = "店員回答問題"
        stage.touchpoints.append(touchpoint)
      }
      map.stages.append(stage)
    }
    return HTMLFormat().text(map, FormatOptions(language: .english))
  }

  /// The page loads and runs nothing, fits the window, and passes all rules of axe-core.
  @Test("A page is correct on large and small, light and dark screens, and on paper", arguments: rows)
  private func looksRight(_ row: Row) throws {
    let facts = try PageFacts(of: row.page())
    #expect(facts.views.count == 3)
    for view in facts.views {
      #expect(view.messages == [])
      #expect(view.requests == [])
      #expect(view.pageWidth == view.width)
      #expect(view.unfoldedWidth == view.width)
      #expect(view.overflowing == [])
      #expect(view.violations == [], "\(view.width) \(view.scheme)")
      for (style, colours) in view.cells {
        let expected = RatingColours.all.first { $0.name == style }
        let shades = view.scheme == "dark" ? expected?.dark : expected?.light
        #expect(colours == [shades?.fill, shades?.edge, shades?.ink].compactMap { $0.map(Self.rgb) })
      }
    }
    #expect(facts.unfolds ?? true)
    #expect(row.printed.pages.contains(facts.printed.count), "\(facts.printed.count)")
    for size in facts.printed { #expect(abs(size[0] - row.printed.millimetres / 25.4 * 72) < 2, "\(size)") }
  }

  private static func rgb(_ colour: String) -> String {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return "rgb(\(value >> 16), \(value >> 8 & 0xFF), \(value & 0xFF))"
  }
}
