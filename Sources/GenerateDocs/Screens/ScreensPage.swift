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

  /// The screens of the example on a fixed day.
  private static let exampleScreens: [(title: String, keys: [Key])] = [
    ("The review of the example", [.character("E")]),
    ("The worst moment of the example", [.character("E"), .character("n")]),
    ("The priorities of the example", [.tab, .tab, .tab, .tab, .character("l")]),
  ]

  /// The page as Markdown.
  static var text: String {
    var page = """
      # Screens

      The built-in example on a terminal with 256 colours, drawn by the program. This page is generated.

      """
    page += ScreenPictures.markdown
    page += """

      The screens below show a map with 3 personas, 6 stages, 60 touchpoints and 6 channels on a terminal of 120 × 40.
      Colours are missing here; the signs in the cells have the same meaning.

      """
    for screen in screens { page += section(screen.title, screen.keys, LargeMap.map, today: nil) }
    guard let example = try? JourneyMap.read(Template.example.bytes(in: .english)).map else { return page }
    page += """

      The screens below show the built-in example on 28 November 2026.

      """
    for screen in exampleScreens {
      page += section(screen.title, screen.keys, example, today: Day(year: 2026, month: 11, day: 28))
    }
    return page + WorkshopScreens.text
  }

  private static func section(_ title: String, _ keys: [Key], _ map: JourneyMap, today: Day?) -> String {
    let names = keys.map { "`\($0.name)`" }.joined(separator: " ")
    return "\n## \(title)\n\n" + (names.isEmpty ? "" : "Keys: \(names)\n\n")
      + "```\n" + drawn(map, keys, today).joined(separator: "\n") + "\n```\n"
  }

  private static func drawn(_ map: JourneyMap, _ keys: [Key], _ today: Day?) -> [String] {
    var editor = Editor(
      Document(map: map, isOnDisk: true), settings: EditorSettings(today: today),
      size: Size(width: 120, height: 40), seed: 1)
    for key in keys { _ = editor.handle(.key(key)) }
    return lines(of: editor)
  }

  /// The screen of an editor, without the spaces at the ends of the lines.
  static func lines(of editor: Editor) -> [String] {
    var editor = editor
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
