/// The frame of a table: a region that scrolls if the table is too wide, and a caption.
enum HTMLTable {
  /// Opens a region and a table in it, with a caption that says what the table contains.
  ///
  /// - Parameters:
  ///   - caption: The caption, which is also the name of the region.
  ///   - style: The name of the style.
  ///   - markup: The page.
  static func open(_ caption: String, _ style: String, to markup: inout Markup) {
    markup.tags("<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"")
    markup.text(caption)
    markup.tags("\"><table class=\"\(style)\">")
    markup.element("caption class=\"sr\"", caption)
  }
}
