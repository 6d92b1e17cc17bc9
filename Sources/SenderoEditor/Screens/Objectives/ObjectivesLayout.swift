import SenderoCanvas
import SenderoCore

/// The place of the list of objectives, and the lines of each.
struct ObjectivesLayout {
  /// The place of the list.
  let place: Rectangle
  /// The number of empty lines between objectives.
  let gap: Int
  /// The objectives.
  let blocks: [ObjectiveBlock]

  init(_ editor: Editor) {
    let size = editor.viewSize
    let top = size.height >= 10 ? 2 : 1
    place = Rectangle(
      column: 2, row: top, width: max(1, size.width - 4), height: max(1, size.height - 1 - top))
    gap = size.height >= 12 ? 1 : 0
    blocks = ObjectiveBlock.all(of: editor.map, in: place, editor.language)
  }

  /// The heights of the objectives.
  var scroll: ListScroll { ListScroll(heights: blocks.map { $0.height + gap }, space: place.height + gap) }
}
