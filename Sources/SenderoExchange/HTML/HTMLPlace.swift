import SenderoCore

/// A touchpoint that is mentioned on a page, as a link to its details.
enum HTMLPlace {
  /// Writes the names of the touchpoint and its stage.
  static func write(_ place: TouchpointPlace, _ content: HTMLContent, to markup: inout Markup) {
    markup.tags(
      "<a class=\"place\" href=\"#\(HTMLContent.anchor(stage: place.stage, touchpoint: place.touchpoint))\">")
    markup.element("b", content.named(place.name))
    markup.tags("</a> ")
    markup.element("span class=\"quiet\"", content.named(place.stageName))
  }
}
