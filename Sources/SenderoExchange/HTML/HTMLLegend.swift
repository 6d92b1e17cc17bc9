import SenderoCanvas
import SenderoCore

/// The signs of the board with their meanings.
struct HTMLLegend {
  let content: HTMLContent

  /// Writes the legend.
  func write(to markup: inout Markup) {
    let language = content.language
    markup.tags("<div class=\"legend\"><h3 class=\"sr\">")
    markup.text(HTMLPhrase.legend[language])
    markup.tags("</h3><ul>")
    for mark in RatingMark.all {
      markup.tags("<li><span class=\"sign \(mark.colours.name)\" aria-hidden=\"true\">")
      markup.text(mark.sign)
      markup.tags("</span> ")
      markup.text(mark.word(language))
      markup.tags("</li>")
    }
    for sign in LegendSigns.all(content.model, content.shown) {
      markup.tags("<li><span class=\"mark\" aria-hidden=\"true\">")
      markup.text(sign.glyph)
      markup.tags("</span> ")
      markup.text(sign.meaning[language])
      markup.tags("</li>")
    }
    markup.tags("</ul></div>\n")
  }
}
