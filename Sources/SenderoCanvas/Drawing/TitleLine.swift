import SenderoCore

/// The first line of a board: a summary of the view, the rating counts, and marks on the right.
public enum TitleLine {
  /// Draws the line; if space is short, the counts are omitted first.
  ///
  /// - Parameters:
  ///   - title: The summary of the view.
  ///   - counts: The rating counts.
  ///   - marks: What is shown at the right end.
  ///   - reserved: The cells at the right end that stay empty.
  ///   - canvas: The canvas.
  public static func draw(
    _ title: String, _ counts: RatingCounts, marks: String = "", reserving reserved: Int = 0,
    on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    canvas.fill(Rectangle(column: 0, row: 0, width: width, height: 1), Style(.bar))
    let figures: [(text: String, role: Role)] = [
      ("+ \(counts.positive)", .positiveText), ("= \(counts.neutral)", .neutralText),
      ("- \(counts.negative)", .negativeText), ("? \(counts.unrated)", .quiet),
    ]
    let figuresWidth = figures.reduce(0) { $0 + $1.text.utf8.count + 2 }
    let marksWidth = TextLayout.width(of: marks)
    let titleWidth = TextLayout.width(of: title)
    var end = width - 1 - (reserved > 0 ? reserved + 2 : 0)
    if !marks.isEmpty {
      canvas.draw(
        marks, column: max(1, end - marksWidth), row: 0, width: marksWidth, style: Style(.bar, .bold))
      end -= marksWidth + 2
    }
    if end - figuresWidth > min(titleWidth, 12) + 3 {
      end -= figuresWidth
      var column = end
      for figure in figures {
        column += canvas.draw(figure.text, column: column, row: 0, style: Style(.bar)) + 2
      }
    }
    canvas.draw(title, column: 1, row: 0, width: max(0, end - 2), style: Style(.bar, .bold))
  }
}
