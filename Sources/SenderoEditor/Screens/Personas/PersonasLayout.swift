import SenderoCanvas
import SenderoCore

/// The places of the list of personas and of the portrait of the selected one.
struct PersonasLayout {
  /// The place of the list.
  let list: Rectangle
  /// The place of the portrait: beside the list or, if there is no room, below it.
  let portrait: Rectangle
  /// The height of a persona in the list, in lines.
  let itemHeight: Int
  /// Whether the line above the portrait is empty.
  let hasLineAbove: Bool

  init(_ editor: Editor) {
    let size = editor.viewSize
    let top = size.height >= 10 ? 2 : 1
    let space = max(1, size.height - 1 - top)
    if size.width >= 60 {
      let width = min(32, max(22, size.width * 3 / 10))
      list = Rectangle(column: 0, row: top, width: width, height: space)
      portrait = Rectangle(column: width + 2, row: top, width: size.width - width - 3, height: space)
      itemHeight = size.height >= 12 ? 3 : 1
      hasLineAbove = top > 1
      return
    }
    let height = max(1, min(editor.map.personas.count, space / 3))
    let gap = space >= 8 ? 1 : 0
    list = Rectangle(column: 0, row: top, width: size.width - 1, height: height)
    portrait = Rectangle(
      column: 2, row: top + height + gap, width: size.width - 3, height: space - height - gap)
    itemHeight = 1
    hasLineAbove = gap > 0
  }

  /// Returns the heights of the personas in the list.
  func scroll(in editor: Editor) -> ListScroll {
    ListScroll(count: editor.map.personas.count, height: itemHeight, space: list.height)
  }

  /// Returns the portrait of the selected persona; `nil` if there is none.
  func selectedPortrait(in editor: Editor) -> PersonaPortrait? {
    editor.selectedPersona.map {
      PersonaPortrait($0, editor, size: Size(width: portrait.width, height: portrait.height))
    }
  }

  /// Returns the number of pages of the selected persona's portrait.
  static func pageCount(in editor: Editor) -> Int {
    PersonasLayout(editor).selectedPortrait(in: editor)?.pages.count ?? 0
  }
}
