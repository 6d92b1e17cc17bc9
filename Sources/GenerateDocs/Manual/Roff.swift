/// A builder for a manual page with the macros of man(7).
struct Roff {
  private(set) var text = ""

  /// Returns a text, escaped so that nothing in it is interpreted as a request.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped.first == "." || escaped.first == "'" ? "\\&" + escaped : escaped
  }

  /// Adds a line without escaping it.
  mutating func line(_ line: String) { text += line + "\n" }

  mutating func section(_ title: String) { line(".SH " + title) }

  mutating func subsection(_ title: String) { line(".SS " + Roff.escaped(title)) }

  /// Adds text that is already escaped.
  mutating func text(_ escaped: String) { line(escaped) }

  mutating func paragraph(_ text: String) { line(".PP\n" + Roff.escaped(text)) }

  mutating func term(_ term: String, _ meaning: String) {
    line(".TP\n.B " + Roff.escaped(term) + "\n" + Roff.escaped(meaning))
  }
}
