import TestSupport
import Testing

/// Terminals of any size, and changes of the size.
struct SizeTests {
  struct Extent: CustomTestStringConvertible, Sendable {
    let width: Int
    let height: Int
    var testDescription: String { "\(width)×\(height)" }
  }

  static let sizes = [(1, 1), (5, 3), (20, 5), (80, 24), (120, 40), (300, 100)].map {
    Extent(width: $0, height: $1)
  }

  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test(arguments: sizes) func opensAndOutlivesEveryChange(_ size: Extent) throws {
    try folder.write(Maps.example, to: "map.journey.json")
    let session = try TerminalSession(
      ["sendero", "map.journey.json"], in: folder, width: size.width, height: size.height)
    try session.wait(until: "the program has started") { _ in
      try session.values("alternate_on", "mouse_any_flag") == ["1", "1"]
    }
    try session.send("j", "l", "Enter", "j", "Escape")
    for size in Self.sizes + Self.sizes.reversed() {
      try session.resize(width: size.width, height: size.height)
      try session.send("l", "Enter")
      try session.send("j", "Escape")
    }
    try session.resize(width: 120, height: 40)
    let screen = try session.wait(until: "the map is shown, and its last stage is selected") {
      $0.contains(Maps.exampleTitle) && $0.contains("o add")
        && $0.cells.joined().contains { $0.text == "┃" }
    }
    #expect(screen.lines.count == 40)
    #expect(try session.quit() == 0)
  }

  @Test func saysThatItIsTooSmall() throws {
    let session = try TerminalSession.editing(
      Maps.example, shown: "Too small", in: folder, width: 18, height: 4)
    try session.resize(width: 40, height: 10)
    try session.wait(for: Maps.exampleTitle)
    #expect(try session.quit() == 0)
  }

  @Test func theSelectionStaysInView() throws {
    let session = try TerminalSession.editingExample(in: folder)
    try session.send("End")
    try session.send("Home", "l", "l", "j", "j")
    try session.wait(until: "the touchpoint is selected") { $0.hasSelected("Waiting") }
    for (width, height) in [(40, 12), (300, 100), (30, 8), (80, 24)] {
      try session.resize(width: width, height: height)
      try session.wait(until: "the selection is in view at \(width)×\(height)") {
        $0.width == width && $0.hasSelected("Waiting")
      }
    }
  }
}
