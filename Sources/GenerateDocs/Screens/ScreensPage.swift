import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The page of screens: a large map in each layout, drawn by the program.
enum ScreensPage {
  /// The title of each screen and the keys that open it.
  private static let screens: [(title: String, keys: [Key])] = [
    ("The board", []),
    ("The board with one line per touchpoint", [.character("Z")]),
    ("The overview", [.character("Z"), .character("Z")]),
    ("Personas side by side", [.character("a")]),
    ("Lanes by channel", [.character("Z"), .character("a"), .character("a")]),
    ("The ratings of one persona", [.character("v")]),
    ("The rows of the service blueprint", [.character("Z"), .character("4"), .function(3), .function(4)]),
    ("The curve", [.tab]),
    ("The curve with one line per persona", [.tab, .character("b")]),
    ("Details", [.enter]),
  ]

  /// The page as Markdown.
  static var text: String {
    var page = """
      # Screens

      A map with 3 personas, 6 stages, 60 touchpoints and 6 channels on a terminal of 120 × 40, drawn by the program.
      Colours are missing here; the signs in the cells have the same meaning. This page is generated.

      """
    for screen in screens {
      let keys = screen.keys.map { "`\($0.name)`" }.joined(separator: " ")
      page += "\n## \(screen.title)\n\n"
      if !keys.isEmpty { page += "Keys: \(keys)\n\n" }
      page += "```\n" + drawn(screen.keys).joined(separator: "\n") + "\n```\n"
    }
    return page
  }

  private static func drawn(_ keys: [Key]) -> [String] {
    var editor = Editor(
      Document(map: LargeMap.map, isOnDisk: true), size: Size(width: 120, height: 40), seed: 1)
    for key in keys { _ = editor.handle(.key(key)) }
    editor.layOut()
    let canvas = editor.draw()
    var lines: [String] = []
    for row in 0..<canvas.size.height {
      var line = String.UnicodeScalarView()
      for column in 0..<canvas.size.width where canvas[column, row].width > 0 {
        line.append(canvas[column, row].base)
      }
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
    }
    return lines
  }
}
