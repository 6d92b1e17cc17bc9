import SenderoCore

/// A screen that shows one of the views of the map.
protocol ViewScreen: Screen {
  /// The displayed name of the view.
  static var title: LocalizedText { get }
  /// Makes the screen; its state is in `MapView`.
  init()
}

extension ViewScreen {
  /// Leaves the field rows, unmarks the marked range or, if there is none, removes the filter.
  func goBack(in editor: inout Editor) {
    if editor.selectedFieldRow != nil {
      editor.front.view.select(row: nil)
    } else if editor.selection.anchor != nil {
      editor.selection.anchor = nil
    } else if editor.front.view.filter != nil {
      editor.front.view.use(nil, in: editor.map)
      editor.message = Message(.done, Phrase.filterDropped)
    }
  }

  func hints(in editor: Editor) -> HintList {
    editor.front.view.walksFilter && editor.selection.anchor == nil ? .filtered : Self.hints
  }
}
