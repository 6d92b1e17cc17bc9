import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor
import SenderoExchange
import SnapshotSupport
import TestSupport
import Testing

/// A width and a zoom to print at.
struct PrintCase: CustomTestStringConvertible {
  let width: Int
  let zoom: Zoom
  let language: Language
  var testDescription: String { "\(zoom.name)-\(width)-\(language.rawValue)" }

  static let all = [
    PrintCase(width: 80, zoom: .card, language: .english),
    PrintCase(width: 120, zoom: .card, language: .spanish),
    PrintCase(width: 120, zoom: .line, language: .english),
    PrintCase(width: 40, zoom: .overview, language: .english),
  ]
}

@Suite("Printing a map")
struct ShowTests {
  private func printed(_ map: JourneyMap, _ row: PrintCase, colour: PrintedColour? = nil) -> String {
    let printer = CanvasPrinter(palette: .standard, colour: colour)
    return BoardFormat().text(
      map,
      FormatOptions(language: row.language, width: row.width, zoom: row.zoom, print: printer.text))
  }

  @Test("The example matches its snapshot", arguments: PrintCase.all)
  func looks(_ row: PrintCase) throws {
    expectSnapshot(printed(try Samples.example(row.language), row), named: row.testDescription)
  }

  @Test("No line is wider than the requested width or ends with spaces", arguments: Zoom.allCases)
  func fits(_ zoom: Zoom) throws {
    let map = try Samples.example(.english)
    for width in [1, 20, 25, 37, 80, 200, 400] {
      let text = printed(map, PrintCase(width: width, zoom: zoom, language: .english))
      #expect(text.count > 100)
      for line in text.split(separator: "\n") {
        #expect(TextLayout.width(of: line) <= max(width, 20))
        #expect(line.last != " ")
      }
    }
  }

  @Test("Every stage and every touchpoint is printed once", arguments: Zoom.allCases)
  func printsAll(_ zoom: Zoom) throws {
    var map = JourneyMap(id: "m")
    for stage in 0..<23 {
      var made = Stage(id: "s\(stage)", name: "")
      for index in 0..<(stage % 7) {
        var touchpoint = Touchpoint(object: JSONObject())
        touchpoint.name = "T\(stage)-\(index)"
        touchpoint.experience = .positive
        made.touchpoints.append(touchpoint)
      }
      map.stages.append(made)
    }
    let wanted = map.stages.flatMap { $0.touchpoints.map(\.name) }
    let text = printed(map, PrintCase(width: 77, zoom: zoom, language: .english))
    if zoom == .overview {
      let marks = text.split { $0 == " " || $0 == "\n" }.filter { $0 == "+" }
      // One more in the counts of the title, and one in the legend.
      #expect(marks.count == wanted.count + 2)
    } else {
      let words = text.split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("T") }.map(String.init)
      #expect(words.sorted() == wanted.sorted())
    }
  }

  @Test("Of a map without stages, the title is printed")
  func printsEmptyMap() {
    var map = JourneyMap(id: "m")
    map.title = "Nothing yet"
    let text = printed(map, PrintCase(width: 80, zoom: .card, language: .english))
    #expect(text.hasPrefix(" Nothing yet"))
    #expect(text.filter { $0 == "\n" }.count == 1)
  }

  @Test("Colours use only SGR sequences, and are reset at the end of each line")
  func colours() throws {
    let row = PrintCase(width: 100, zoom: .card, language: .english)
    let map = try Samples.example(.english)
    let text = printed(map, row, colour: .indexed256)
    #expect(text.contains("\u{1B}[0;38;5;231;48;5;"))
    #expect(text.withoutColours.firstControl == nil)
    let coloured = text.split(separator: "\n").filter { $0.contains("\u{1B}") }
    #expect(coloured.count > 10)
    for line in coloured {
      let last = try #require(line.split(separator: "\u{1B}").last)
      #expect(last.hasPrefix("[0m"))
    }
    let bare = text.withoutColours.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = printed(map, row).split(separator: "\n", omittingEmptySubsequences: false)
    try #require(bare.count == plain.count)
    for (coloured, plain) in zip(bare, plain) { #expect(coloured.hasPrefix(plain)) }
  }

  struct OnlyRow: CustomTestStringConvertible {
    let filter: String
    let language: Language
    let title: String
    let shown: [String]
    let hidden: [String]
    var testDescription: String { "\(filter) \(language.rawValue)" }
  }

  static let only = [
    OnlyRow(
      filter: "negative", language: .english, title: "12 of 40: negative",
      shown: ["Web chat", "The old car"],
      hidden: ["Sitting in"]),
    OnlyRow(
      filter: "canal:web -verdad", language: .english, title: "of 40: canal:web -verdad",
      shown: ["configurator"],
      hidden: ["The old car"]),
    OnlyRow(
      filter: "negativa,neutra", language: .spanish, title: "24 de 40: negativa,neutra", shown: [], hidden: []
    ),
    OnlyRow(
      filter: "zzz", language: .english, title: "0 of 40: zzz", shown: ["Research"], hidden: ["Web chat"]),
  ]

  @Test("Only touchpoints that match a filter are printed, and the title shows the filter", arguments: only)
  func printsOnly(_ row: OnlyRow) throws {
    let map = try Samples.example(row.language)
    let filter = try Filter(row.filter, in: map)
    let options = FormatOptions(language: row.language, width: 200, zoom: .line, filter: filter)
    for text in [BoardFormat().text(map, options), OutlineFormat().text(map, options)] {
      #expect(text.contains(row.title))
      for name in row.shown { #expect(text.contains(name), "\(name)") }
      for name in row.hidden { #expect(!text.contains(name), "\(name)") }
    }
  }

  @Test("The program accepts a filter, and reports an unknown word in it")
  func takesFilter() throws {
    let scratch = try TemporaryFolder()
    let map = try scratch.write(
      String(decoding: Samples.example(.english).bytes, as: UTF8.self), to: "map.json")
    let shown = try Program.run(["show", map, "--only", "negative", "--width", "120"], in: scratch)
    #expect(shown.status == 0 && shown.output.contains("12 of 40: negative"))
    let unknown = try Program.run(["show", map, "--only", "foo:bar"], in: scratch)
    #expect(unknown.status != 0 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("--only: “foo” is not a filter key: channel, stage"))
  }

  @Test("No control character of a map reaches the output", arguments: Language.allCases)
  func isSafe(_ language: Language) throws {
    let map = try Samples.hostile()
    #expect(OutlineFormat().text(map, FormatOptions(language: language)).firstControl == nil)
    for zoom in Zoom.allCases {
      let row = PrintCase(width: 90, zoom: zoom, language: language)
      #expect(printed(map, row).firstControl == nil)
      #expect(printed(map, row, colour: .indexed256).withoutColours.firstControl == nil)
    }
  }

  @Test("Output to a pipe uses the characters of the locale", arguments: [["--width", "60"], ["--plain"]])
  func respectsTheLocale(_ options: [String]) throws {
    let scratch = try TemporaryFolder()
    let map = try scratch.write(
      String(decoding: Template.example.bytes(in: .spanish), as: UTF8.self), to: "map.json")
    let plain = try Program.run(["show", map] + options, in: scratch, environment: ["LC_ALL": "C"])
    #expect(plain.status == 0)
    #expect(plain.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(plain.output.contains("Tasaci"))
    // With no locale at all, as in a container, and with a UTF-8 one.
    for locale in ["", "C.UTF-8"] {
      let text = try Program.run(["show", map] + options, in: scratch, environment: ["LC_ALL": locale])
      #expect(text.output.contains("Tasación"), "\(locale)")
    }
  }

  @Test("The program prints no escape sequence to a pipe unless asked")
  func asksForColour() throws {
    let scratch = try TemporaryFolder()
    let map = try scratch.write(String(decoding: Samples.hostile().bytes, as: UTF8.self), to: "map.json")
    let piped = try Program.run(["show", map], in: scratch)
    #expect(piped.status == 0)
    #expect(piped.output.firstControl == nil)
    let coloured = try Program.run(
      ["show", map, "--color", "always"], in: scratch, environment: ["NO_COLOR": "1"])
    #expect(coloured.output.contains("\u{1B}[0;"))
    #expect(coloured.output.withoutColours.firstControl == nil)
    let plain = try Program.run(["show", map, "--plain"], in: scratch)
    #expect(plain.output.firstControl == nil)
    #expect(!plain.output.isEmpty)
  }
}
