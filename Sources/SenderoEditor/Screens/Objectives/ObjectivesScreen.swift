import SenderoCanvas
import SenderoCore

/// The view of the objectives, one below another.
struct ObjectivesScreen: ListScreen {
  static let name = "objectives"
  static let title = LocalizedText("Objectives", "Objetivos")
  static let list = MapList.objectives
  static let noItems = Phrase.noObjectives
  static let hints = HintList("add-below", "open", "rename", "undo", "next-view", "link-back")

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    editor.previewed { ObjectivesView.draw($0, &cache.hints, on: &canvas) }
  }

  func place(in editor: Editor) -> Rectangle {
    let place = ObjectivesLayout(editor).place
    return Rectangle(column: 0, row: place.row, width: editor.size.width, height: place.height)
  }

  func scroll(in editor: Editor) -> ListScroll { ObjectivesLayout(editor).scroll }
}

extension MapList {
  /// The map's list of objectives.
  static let objectives = MapList(field: JourneyMap.fields.objectives.description, kind: Objective.kind)
}

extension MainView {
  /// The objectives as a view of the map.
  public static let objectives = MainView(ObjectivesScreen.self)
}

extension Command.Context {
  /// The context of the list of objectives.
  public static let objectives = Command.Context(ObjectivesScreen.self)
}
