import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

@Suite("SVG")
struct SVGFormatTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let picture: @Sendable () throws -> String
  }

  private static func example(_ language: Language, _ options: FormatOptions) throws -> String {
    SVGFormat().text(try JourneyMap.read(Template.example.bytes(in: language)).map, options)
  }

  static let rows = [
    Row(testDescription: "example", picture: { try example(.english, FormatOptions(language: .english)) }),
    Row(
      testDescription: "example in Spanish, compared with a future state",
      picture: {
        var future = try JourneyMap.read(Template.example.bytes(in: .spanish)).map
        future.state = .future
        for stage in future.stages.indices { future.stages[stage].touchpoints[0].rating = Rating(.positive) }
        return try example(.spanish, FormatOptions(language: .spanish, comparison: future))
      }),
    Row(
      testDescription: "hostile texts",
      picture: { SVGFormat().text(HostileMap().map, FormatOptions(language: .english)) }),
    Row(
      testDescription: "empty map",
      picture: { SVGFormat().text(JourneyMap(id: "m"), FormatOptions(language: .spanish)) }),
    Row(
      testDescription: "wide and long texts",
      picture: { SVGFormat().text(wide, FormatOptions(language: .english)) }),
  ]

  /// A map of 25 stages whose names are the widest and longest of their kind.
  static var wide: JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = String(repeating: "W", count: 200) + String(repeating: "體驗", count: 100)
    let names = [
      String(repeating: "m", count: 90), String(repeating: "顧客", count: 40), "WWWW MMMM %%%% @@@@ QQQQ",
      "Donaudampfschifffahrtsgesellschaftskapitän", "👩‍👩‍👧‍👦 👍🏽 🇪🇸 family", "Ожидание ответа службы поддержки",
      "กำลังรอคำตอบจากฝ่ายบริการลูกค้า", "a b", "",
    ]
    for number in 0..<25 {
      var stage = Stage(id: "s\(number)", name: names[number % names.count])
      for place in 0..<(number % 4) {
        var touchpoint = Touchpoint(id: "t\(number)-\(place)", name: names[(number + place) % names.count])
        touchpoint.rating = Rating(.negative, isStrong: true)
        touchpoint.momentOfTruth = true
        touchpoint.channel = names[(number + place + 1) % names.count]
        touchpoint.fulfilment = Number(5)
        var pain = PainPoint(id: "p\(number)-\(place)", text: "x")
        pain.severity = Number(4)
        touchpoint.painPoints.append(pain)
        touchpoint.next.append(Branch(object: JSONObject()))
        stage.touchpoints.append(touchpoint)
      }
      map.stages.append(stage)
    }
    return map
  }

  @Test("A picture is well-formed XML", arguments: rows)
  func isXML(_ row: Row) throws {
    let run = try ProgramRun(["xmllint", "--noout", "--nonet", "-"], input: Array(row.picture().utf8))
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("rsvg-convert draws a picture", arguments: rows)
  func isDrawn(_ row: Row) throws {
    let run = try ProgramRun(
      ["rsvg-convert", "--format=png", "--zoom=0.25"], input: Array(row.picture().utf8))
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.outputBytes.starts(with: [0x89] + Array("PNG".utf8)))
  }

  private struct Facts: Decodable {
    let count: Int
    let outside: [String]
    let overlapping: [String]
    let problems: [String]
  }

  @Test("In Chromium, texts do not overlap or leave the picture", arguments: rows)
  func fitsItsTexts(_ row: Row) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(row.picture(), to: "board.svg")
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let run = try withExtendedLifetime(folder) {
      try ProgramRun(["python3", "/\(tests)/Browser/picture_facts.py", file])
    }
    try #require(run.status == 0, "\(run.errors)")
    let facts = try JSONDecoder().decode(Facts.self, from: Data(run.outputBytes))
    #expect(facts.count > 5)
    #expect(facts.outside == [])
    #expect(facts.overlapping == [])
    #expect(facts.problems == [])
  }

  @Test("No text of a map becomes a tag or an attribute")
  func showsHostileText() throws {
    let hostile = HostileMap()
    let picture = try ReadMarkup(SVGFormat().text(hostile.map, FormatOptions(language: .english)))
    let known: Set<String> = ["svg", "title", "desc", "rect", "path", "circle", "text"]
    for tag in picture.tags {
      #expect(known.contains(tag.name))
      for (name, value) in tag.attributes {
        #expect(!name.hasPrefix("on") && name != "href" && name != "style")
        #expect(!value.contains("pwn"))
      }
    }
    #expect(hostile.payloads.contains { picture.text.contains($0.text) })
  }

  @Test(
    "The pages divide the stages evenly", arguments: [(0, 1), (1, 1), (10, 1), (11, 2), (25, 3), (40, 4)])
  func hasPages(_ stages: Int, _ count: Int) throws {
    var map = JourneyMap(id: "m")
    for number in 0..<stages { map.stages.append(Stage(id: "s\(number)", name: "Stage-\(number).")) }
    let pages = SVGFormat().pages(map, FormatOptions(language: .english))
    #expect(pages.count == count)
    for number in 0..<stages {
      #expect(pages.count { $0.text.contains("Stage-\(number).") } == 1)
    }
    let whole = SVGFormat().picture(map, FormatOptions(language: .english))
    #expect(
      whole.text.contains(
        "width=\"\(Coordinate.text(whole.width))\" height=\"\(Coordinate.text(whole.height))\""))
    #expect(whole.height > pages[0].height || count == 1)
  }
}

@Suite("Texts of pictures")
struct PictureTextTests {
  private static let text = PictureText(size: 10, isBold: true)

  @Test(
    "A text is broken at spaces, between wide characters and inside long words",
    arguments: [
      ("", []), ("one two three", ["one two", "three"]), ("日本語のテキストで", ["日本語のテ", "キストで"]),
      ("abcdefghijklmno", ["abcdefg", "hijklmno"]), ("a\nb", ["a b"]), ("  a  ", ["a"]),
      ("the 日本", ["the 日本"]), ("of 日本語テキ", ["of 日本語", "テキ"]),
    ])
  func breaksLines(_ text: String, _ lines: [String]) {
    #expect(Self.text.lines(text, width: 56, limit: 5) == lines)
  }

  @Test("A text that does not fit is cut to the width of the line", arguments: HostileText.samples)
  func cuts(_ sample: String) {
    for width in [20.0, 60, 140] {
      for limit in 1...3 {
        let lines = Self.text.lines(sample + " " + sample + " " + sample, width: width, limit: limit)
        #expect(lines.count <= limit)
        for line in lines {
          // A single character can be wider than a narrow line.
          #expect(Self.text.width(line) <= width || line.count <= 2, "\(line)")
        }
      }
    }
    #expect(Self.text.lines("one two three four", width: 56, limit: 2).last?.last == "…")
  }
}
