import SenderoCore

extension Command {
  /// The commands that rearrange or copy several touchpoints at once.
  static let stageCommands: [Command] = [
    Command(
      "duplicate", spanish: ["duplicar"], ("Duplicate", "Duplicar"), group: .editing,
      keys: [.character("D")], unless: { $0.needsWriting ?? $0.needsNoField ?? $0.needsItem },
      does: { duplicate(in: &$0) }),
    Command(
      "sort", spanish: ["ordenar"],
      ("Sort the touchpoints of the stage", "Ordenar los puntos de contacto de la etapa"), group: .editing,
      argument: .words(SortOrder.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      unless: { $0.needsWriting ?? needsStage($0) },
      perform: { editor, word in
        sort(by: word, in: &editor)
        return []
      }),
    Command(
      "merge-stage", aliases: ["merge"], spanish: ["unir-etapa", "unir"],
      ("Merge the next stage into this one", "Unir la etapa siguiente a esta"), group: .editing,
      unless: {
        $0.needsWriting ?? needsStage($0)
          ?? ($0.selection.stage + 1 < $0.stages.count ? nil : Phrase.noFurther)
      }, does: { mergeStage(in: &$0) }),
    Command(
      "split-stage", aliases: ["split"], spanish: ["dividir-etapa", "dividir"],
      ("Split the stage before the selected touchpoint", "Dividir la etapa antes del punto elegido"),
      group: .editing,
      unless: {
        $0.needsWriting ?? needsStage($0) ?? ($0.selection.touchpoint ?? 0 > 0 ? nil : Phrase.nothingToSplit)
      }, does: { splitStage(in: &$0) }),
  ]

  /// An order of touchpoints.
  private enum SortOrder: String, CaseIterable {
    case rating, channel, name

    var title: LocalizedText {
      switch self {
      case .rating: LocalizedText("the worst first", "primero lo peor")
      case .channel: LocalizedText("by channel", "por canal")
      case .name: LocalizedText("by name", "por nombre")
      }
    }

    /// Returns a key that sorts a touchpoint; those without a rating or a channel come last.
    func key(_ touchpoint: Touchpoint, _ lens: Lens) -> (group: Int, text: String) {
      switch self {
      case .rating: (touchpoint.rating(for: lens.persona)?.score ?? .max, "")
      case .channel:
        (touchpoint.channel.trimmed.isEmpty ? 1 : 0, FoldedText.folded(touchpoint.channel.trimmed))
      case .name: (0, FoldedText.folded(touchpoint.name))
      }
    }
  }

  /// The reason to refuse a command on a stage: the map has none.
  private static let needsStage: @Sendable (Editor) -> LocalizedText? = { editor in
    editor.selectedStage == nil ? Phrase.addAStageFirst(editor.keyName("add-stage-after")) : nil
  }

  /// Sorts the touchpoints of the selected stage; those that are equal keep their order.
  private static func sort(by word: String, in editor: inout Editor) {
    guard let order = SortOrder(rawValue: word), let stage = editor.selectedStage else {
      editor.askForWord(of: "sort", typed: word, SortOrder.allCases.map(\.rawValue))
      return
    }
    let lens = editor.lens
    let touchpoints = stage.touchpoints
    let keys = touchpoints.map { order.key($0, lens) }
    let places = touchpoints.indices.sorted {
      (keys[$0].group, keys[$0].text, $0) < (keys[$1].group, keys[$1].text, $1)
    }
    guard places != Array(touchpoints.indices) else {
      editor.message = Message(.quiet, Phrase.alreadySorted)
      return
    }
    editor.change(Phrase.sorted(stage.name, order.title)) { map, selection in
      let elements = map.stages[selection.stage].touchpoints.elements
      map.stages[selection.stage].touchpoints.elements = places.map { elements[$0] }
      selection.touchpoint = selection.touchpoint.flatMap(places.firstIndex)
      selection.anchor = nil
    }
  }

  /// Merges the next stage into the selected one.
  private static func mergeStage(in editor: inout Editor) {
    guard let stage = editor.selectedStage else { return }
    let next = editor.stages[editor.selection.stage + 1]
    editor.change(Phrase.mergedStages(next.name, into: stage.name)) { map, selection in
      map.mergeStage(selection.stage + 1)
      selection.anchor = nil
    }
  }

  /// Splits the selected stage before the selected touchpoint, and asks for the name of the new stage.
  private static func splitStage(in editor: inout Editor) {
    guard let stage = editor.selectedStage, let touchpoint = editor.selection.touchpoint else { return }
    let id = editor.newID()
    editor.change(Phrase.splitStage(stage.name)) { map, selection in
      map.splitStage(selection.stage, at: touchpoint, name: stage.name + " 2", id: id)
      selection = Selection(stage: selection.stage + 1)
    }
    guard let new = editor.selectedStage, new.id == id else { return }
    editor.ask(.renameStage, TextInput(new.name))
  }

  /// Inserts a copy of the selected touchpoints below them, or of the selected stage after it.
  private static func duplicate(in editor: inout Editor) {
    guard let stage = editor.selectedStage else { return }
    let places = editor.selectedTouchpoints
    let taken = editor.takenIDs
    guard let last = places.last else {
      let copies = Stage.kind.renewing([stage.object], taken: taken, using: &editor.generator)
      return editor.change(Phrase.duplicated(Phrase.quoted(stage.name))) { map, selection in
        map.stages.insert(contentsOf: copies.map(Stage.init(object:)), at: selection.stage + 1)
        selection = Selection(stage: selection.stage + 1)
      }
    }
    let copies = Touchpoint.kind.renewing(
      places.map { stage.touchpoints[$0].object }, taken: taken, using: &editor.generator
    ).map(Touchpoint.init(object:))
    editor.change(Phrase.duplicated(editor.nameOfSelection)) { map, selection in
      map.stages[selection.stage].touchpoints.insert(contentsOf: copies, at: last + 1)
      selection = Selection(stage: selection.stage, touchpoint: last + copies.count)
    }
  }
}
