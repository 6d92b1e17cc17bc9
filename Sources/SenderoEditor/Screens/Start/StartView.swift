import SenderoCanvas
import SenderoCore

/// The start screen: the example, unsaved edits, recent maps, templates.
enum StartView {
  static func draw(
    _ start: StartScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = canvas.size
    let language = editor.language
    canvas.draw("Sendero", column: 2, row: 1, width: size.width - 3, style: Style(.accent, .bold))
    canvas.draw(Phrase.tagline[language], column: 11, row: 1, width: size.width - 12, style: Style(.quiet))
    let layout = StartLayout(editor)
    let selected = start.selectedRow(in: editor)
    for (index, lines) in layout.scroll.visible(from: start.list.top) {
      let row = layout.place.row + lines.lowerBound
      switch layout.lines[index] {
      case .blank: break
      case .heading(let title):
        canvas.draw(
          title[language], column: 2, row: row, width: size.width - 3, style: Style(.heading, .bold))
      case .offer(let index, let offer):
        draw(offer, isSelected: index == selected, editor, row: row, on: &canvas)
      }
    }
    HintLine.draw(editor, &hints, on: &canvas)
  }

  private static func draw(
    _ offer: StartScreen.Offer, isSelected: Bool, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    let name: String
    var about = ""
    var isWarned = false
    switch offer {
    case .recent(let map):
      name = map.title.isEmpty ? map.path.split(separator: "/").last.map(String.init) ?? map.path : map.title
      isWarned = editor.offered.isMissing(map)
      about = isWarned ? Phrase.fileIsMissing[editor.language] : facts(map, editor)
    case .unsaved(let place):
      guard let offer = editor.offered.recovery(at: place) else { return }
      let title = offer.copy.map.title
      name = title.isEmpty ? Phrase.untitled[editor.language] : title
      about =
        "\(Phrase.time(offer.when)[editor.language]) · \(offer.copy.path ?? Phrase.notSavedYet[editor.language])"
    case .template(let template):
      name = template.title[editor.language]
      about = template.about[editor.language]
    }
    let style = Style(.plain, isSelected ? [.selected, .bold] : [])
    if isSelected {
      canvas.markSelected(column: 2, row: row)
      canvas.fill(Rectangle(column: 3, row: row, width: rowEnd(width) - 3, height: 1), style)
    }
    let nameWidth = width >= 60 ? 34 : width - 5
    canvas.draw(name, column: 4, row: row, width: nameWidth, style: style)
    guard width >= 60 else { return }
    var column = 40
    let end = rowEnd(width)
    column += canvas.draw(
      about, column: column, row: row, width: end - column,
      style: Style(isWarned ? .warning : isSelected ? .plain : .quiet, style.emphasis))
    // The path last and never bright: it tells maps of one title apart.
    guard case .recent(let map) = offer, end - column > 10 else { return }
    let path = tail(of: map.path, width: end - column - (about.isEmpty ? 0 : 2))
    canvas.draw(
      path, column: column + (about.isEmpty ? 0 : 2), row: row, width: end - column,
      style: Style(isSelected ? .plain : .quiet, isSelected ? .selected : .dim))
  }

  /// Returns the end of a path, which tells two paths apart: without the usual ending, and without its beginning,
  /// if it is too long.
  private static func tail(of path: String, width: Int) -> String {
    var shown = DisplayText.safe(path)
    guard TextLayout.width(of: shown) > width else { return shown }
    shown = shown.removing(suffixes: MapFile.suffixes)
    guard TextLayout.width(of: shown) > width else { return shown }
    while !shown.isEmpty, TextLayout.width(of: shown) > width - 1 { shown.removeFirst() }
    return "…" + shown
  }

  /// The column after a row, on a screen with room for more than names.
  private static func rowEnd(_ width: Int) -> Int { min(width - 1, 118) }

  /// The number of stages of a map and its age, as far as they are known.
  private static func facts(_ map: RecentMap, _ editor: Editor) -> String {
    let stages = map.stages.map { CountPhrase.stages($0)[editor.language] }
    let age = map.time.map { Age.text(of: $0, at: editor.offered.now)[editor.language] }
    return [stages, age].compactMap(\.self).joined(separator: " · ")
  }
}
