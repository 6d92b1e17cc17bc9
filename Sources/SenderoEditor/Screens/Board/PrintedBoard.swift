import SenderoCanvas
import SenderoCore

/// The whole board as it is printed: every stage and every touchpoint, nothing selected.
public enum PrintedBoard {
  /// Draws a map.
  ///
  /// Stages that do not fit side by side come in further bands. The cost grows with the touchpoints, and with the
  /// tallest stage of each band.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - width: The width of the paper in cells.
  ///   - zoom: How much of each touchpoint is shown; less where not even one stage would fit.
  ///   - language: The language of everything but the map.
  /// - Returns: The bands from top to bottom, the first one with the line of the title.
  public static func bands(of map: JourneyMap, width: Int, zoom: Zoom, language: Language) -> [Canvas] {
    let width = max(width, Editor.leastSize.width)
    let settings = EditorSettings(language: language, zoom: fitting(zoom, width: width))
    var editor = Editor(Document(map: map, isOnDisk: true), settings: settings, seed: 0)
    editor.selection = .nothing
    // A message, even an empty one, stands where hints about the selection would be worked out.
    editor.message = Message(.quiet, Phrase.nothing)
    let count = editor.stages.count
    let shown = BoardLayout.columns(in: width, zoom: editor.zoom, stageCount: count)
    guard count > 0 else {
      editor.size = Size(width: width, height: Editor.leastSize.height)
      return [editor.draw().cropped(to: Rectangle(column: 0, row: 0, width: width, height: 1))]
    }
    return stride(from: 0, to: count, by: shown).map { first in
      band(first..<min(first + shown, count), &editor, width: width)
    }
  }

  private static func fitting(_ zoom: Zoom, width: Int) -> Zoom {
    let fits = Zoom.allCases.filter { $0.rawValue <= zoom.rawValue && $0.leastColumnWidth < width }
    return fits.last ?? .overview
  }

  private static func band(_ stages: Range<Int>, _ editor: inout Editor, width: Int) -> Canvas {
    editor.front.view.scroll = Scroll(stage: stages.lowerBound)
    editor.size = Size(width: width, height: 1 << 10)
    let least = editor.boardLayout
    let rows = least.stages.map { editor.rowMap(in: $0).count }.max() ?? 0
    let content = rows * least.rowHeight
    editor.size.height = max(16, least.headerRows + content + least.footerRows)

    var canvas = editor.draw()
    let layout = editor.boardLayout
    removeMarks(from: &canvas, headerRows: layout.headerRows)
    let isFirst = stages.lowerBound == 0
    // The last band is laid out with stages before its own, so that its columns are as wide as those above.
    let left = max(0, layout.column(of: stages.lowerBound).column - 1)
    let part = Rectangle(
      column: left, row: isFirst ? 0 : 1, width: width - left,
      height: canvas.size.height - layout.footerRows - (isFirst ? 0 : 1))
    return canvas.cropped(to: part).withoutBlankRowsAtEnd()
  }

  /// Takes away the marks that say that there is more to either side: here there is not.
  private static func removeMarks(from canvas: inout Canvas, headerRows: Int) {
    for row in 1..<headerRows {
      for column in [0, canvas.size.width - 1] where "◀▶".unicodeScalars.contains(canvas[column, row].base) {
        canvas.put(.blank, column: column, row: row)
      }
    }
  }
}
