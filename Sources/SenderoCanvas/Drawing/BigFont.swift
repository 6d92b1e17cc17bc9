/// A font of capital letters made of dots, for titles that a room can read.
///
/// A letter is five dots high; an accent stands above it, and a cedilla or the tail of a comma below it.
enum BigFont {
  /// A character of the font.
  struct Shape {
    /// The rows from the top: three for an accent, five for the letter, and one below it.
    let rows: [[Bool]]
    /// The width in dots.
    var width: Int { rows.first?.count ?? 0 }
  }

  /// The number of rows above the letter.
  static let rowsAbove = 3
  /// The number of rows of a letter without an accent.
  static let letterRows = 5

  /// Returns a character in capitals; several shapes for a ligature; `nil` if the font does not have it.
  static func shapes(of character: Character) -> [Shape]? {
    let capital = String(character).uppercased()
    let shapes = capital.compactMap { all[$0] }
    return shapes.count == capital.count ? shapes : nil
  }

  /// Every character; a letter with a combining accent equals the letter with that accent.
  private static let all: [Character: Shape] = {
    var shapes: [Character: Shape] = [:]
    for (character, rows) in letters {
      shapes[character] = shape(rows)
      for (accent, mark) in accents {
        // The composed letter, such as É; a letter that no language writes is never asked for.
        shapes[Character(String(character) + accent)] = shape(rows, above: mark)
      }
    }
    shapes["Ç"] = shape(".### #... #... #... .### .##.")
    shapes["Ş"] = shape(".### #... .##. ...# ###. .##.")
    return shapes
  }()

  /// Makes a shape from its rows, separated by spaces.
  private static func shape(_ text: String, above mark: String = "") -> Shape {
    var rows = text.split(separator: " ").map { $0.map { $0 == "#" } }
    let width = rows.first?.count ?? 0
    let blank = Array(repeating: false, count: width)
    let accent = mark.split(separator: " ").map { $0.map { $0 == "#" } }
    let marks = accent.map { row in
      let left = max(0, (width - row.count) / 2)
      return Array((Array(repeating: false, count: left) + row + blank).prefix(width))
    }
    while rows.count < letterRows + 1 { rows.append(blank) }
    return Shape(rows: (marks.isEmpty ? [blank, blank] : marks) + [blank] + rows)
  }

  /// The combining accents, each with its two rows.
  private static let accents: [(String, String)] = [
    ("\u{301}", "..## .##."), ("\u{300}", "##.. .##."), ("\u{302}", ".##. #..#"), ("\u{303}", ".#.# #.#."),
    ("\u{308}", ".... #..#"), ("\u{30A}", ".##. .##."), ("\u{30C}", "#..# .##."), ("\u{304}", ".... ####"),
  ]

  private static let letters: [Character: String] = [
    "A": ".##. #..# #### #..# #..#", "B": "###. #..# ###. #..# ###.", "C": ".### #... #... #... .###",
    "D": "###. #..# #..# #..# ###.", "E": "#### #... ###. #... ####", "F": "#### #... ###. #... #...",
    "G": ".### #... #.## #..# .###", "H": "#..# #..# #### #..# #..#", "I": "### .#. .#. .#. ###",
    "J": "..## ...# ...# #..# .##.", "K": "#..# #.#. ##.. #.#. #..#", "L": "#... #... #... #... ####",
    "M": "#...# ##.## #.#.# #...# #...#", "N": "#...# ##..# #.#.# #..## #...#",
    "O": ".##. #..# #..# #..# .##.", "P": "###. #..# ###. #... #...", "Q": ".##. #..# #..# #.## .###",
    "R": "###. #..# ###. #.#. #..#", "S": ".### #... .##. ...# ###.", "T": "##### ..#.. ..#.. ..#.. ..#..",
    "U": "#..# #..# #..# #..# .##.", "V": "#...# #...# .#.#. .#.#. ..#..",
    "W": "#...# #...# #.#.# ##.## #...#", "X": "#..# #..# .##. #..# #..#",
    "Y": "#...# .#.#. ..#.. ..#.. ..#..", "Z": "#### ...# .##. #... ####",
    "Æ": ".#### #.#.. ##### #.#.. #.###", "Œ": ".#### #.#.. #.### #.#.. .####",
    "Ø": ".### #.## #..# ##.# ###.", "Ł": ".#.. .##. ##.. .#.. .###", "Đ": ".###. .#..# ###.# .#..# .###.",
    "0": ".##. #.## #..# ##.# .##.", "1": ".#. ##. .#. .#. ###", "2": "###. ...# .##. #... ####",
    "3": "###. ...# .##. ...# ###.", "4": "#..# #..# #### ...# ...#", "5": "#### #... ###. ...# ###.",
    "6": ".##. #... ###. #..# .##.", "7": "#### ...# ..#. .#.. .#..", "8": ".##. #..# .##. #..# .##.",
    "9": ".##. #..# .### ...# .##.",
    " ": ".. .. .. .. ..", "\u{A0}": ".. .. .. .. ..", ".": ". . . . #", ",": ".. .. .. .. .# #.",
    ":": ". # . # .", ";": ".. .# .. .. .# #.", "!": "# # # . #", "¡": "# . # # #",
    "?": "###. ...# .##. .... .#..", "¿": ".#.. .... .##. #... .###", "-": "... ... ### ... ...",
    "‑": "... ... ### ... ...", "–": ".... .... #### .... ....", "—": "..... ..... ##### ..... .....",
    "+": "... .#. ### .#. ...", "=": "... ### ... ### ...", "/": "...# ..#. ..#. .#.. #...", "·": ". . # . .",
    "'": "# # . . .", "’": "# # . . .", "‘": "# # . . .", "\"": "#.# #.# ... ... ...",
    "“": "#.# #.# ... ... ...", "”": "#.# #.# ... ... ...", "«": ".#.# #.#. .#.# .... ....",
    "»": "#.#. .#.# #.#. .... ....", "(": ".# #. #. #. .#", ")": "#. .# .# .# #.",
    "&": ".#... #.#.. .#... #.#.# .##.#", "%": "#..# ...# .##. #... #..#",
    "*": "#.# .#. #.# ... ...", "#": ".#.#. ##### .#.#. ##### .#.#.", "_": ".... .... .... .... ####",
    "@": ".##. #.## #.## #... .###", "€": ".### #... ###. #... .###", "$": ".#### #.#.. .###. ..#.# ####.",
    "£": ".## #.. ##. #.. ###", "°": "## ## .. .. ..", "…": "..... ..... ..... ..... #.#.#",
    "<": "..# .#. #.. .#. ..#", ">": "#.. .#. ..# .#. #..",
  ]
}
