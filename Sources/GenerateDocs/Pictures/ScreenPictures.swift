import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// Screens of the built-in example in colour, drawn by the program.
enum ScreenPictures {
  /// A picture: the name of its file, its title, and the keys that open the screen.
  private struct Picture {
    let name: String
    let title: String
    let keys: [Key]
    var size = Size(width: 120, height: 36)
    var language = Language.english
  }

  private static let pictures = [
    Picture(name: "board", title: "The board", keys: [], size: Size(width: 120, height: 32)),
    Picture(name: "curve", title: "The curve", keys: [.tab]),
    Picture(name: "details", title: "The details of a touchpoint", keys: [.enter]),
    Picture(name: "review", title: "The review", keys: [.character("E")]),
    Picture(
      name: "priorities", title: "The priorities",
      keys: [.tab, .tab, .tab, .tab, .character("l")]),
    Picture(
      name: "board-es", title: "El tablero en español, 80 × 24", keys: [], size: Size(width: 80, height: 24),
      language: .spanish),
  ]

  /// The files of the pictures, each with its name.
  static var files: [(name: String, text: String)] {
    pictures.map { ("screen-\($0.name).svg", svg($0)) }
  }

  /// The pictures as Markdown, to be shown on a page in the same folder.
  static var markdown: String {
    pictures.map { "\n## \($0.title)\n\n![\($0.title)](screen-\($0.name).svg)\n" }.joined()
  }

  private static func svg(_ picture: Picture) -> String {
    guard let map = try? JourneyMap.read(Template.example.bytes(in: picture.language)).map else { return "" }
    var editor = Editor(
      Document(map: map, isOnDisk: true),
      settings: EditorSettings(
        language: picture.language, today: Day(year: 2026, month: 11, day: 28)),
      size: picture.size, seed: 1)
    for key in picture.keys { _ = editor.handle(.key(key)) }
    editor.layOut()
    return CanvasPicture(palette: .standard).svg(of: editor.draw(), title: "Sendero: " + picture.title)
  }
}
