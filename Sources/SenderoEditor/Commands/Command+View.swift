import SenderoCanvas
import SenderoCore

extension Command {
  /// The commands that show and hide the rows under the touchpoints, one for each row.
  private static let rowCommands: [Command] = FieldRow.all.map { row in
    let label = row.field.label
    return Command(
      "row-" + row.name.hyphenated,
      spanish: ["fila-" + String(label.spanish.lowercased().map { $0 == " " ? "-" : $0 })],
      ("Show the row: \(label.english)", "Mostrar la fila: \(label.spanish)"),
      group: .view, keys: row.keys, perform: { editor, _ in toggle(row, in: &editor) })
  }

  static let viewCommands: [Command] = displayCommands + rowCommands

  private static let displayCommands: [Command] = [
    Command(
      "arrange", spanish: ["distribución"],
      ("Change the arrangement of the board", "Cambiar la distribución del tablero"),
      hint: ("arrange", "distribución"),
      group: .view, keys: [.character("a")],
      argument: .words(Arrangement.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, name in arrange(by: name, in: &editor) }),
    Command(
      "zoom-in", spanish: ["acercar"],
      ("Zoom in: more of each touchpoint", "Acercar: más de cada punto de contacto"),
      group: .view,
      keys: [.character("z")], does: { zoom(by: 1, in: &$0) }),
    Command(
      "zoom-out", spanish: ["alejar"], ("Zoom out: more touchpoints", "Alejar: más puntos de contacto"),
      group: .view,
      keys: [.character("Z")], does: { zoom(by: -1, in: &$0) }),
    Command(
      "zoom", spanish: ["ampliación"],
      ("Zoom to a level", "Ir a un nivel de ampliación"), group: .view,
      argument: .words(zoomWords), perform: { editor, word in zoom(to: word, in: &editor) }),
    Command(
      "zoom-fit", spanish: ["ajustar"],
      ("Fit as many stages as possible, or zoom back", "Ajustar todas las etapas, o volver"),
      hint: ("fit", "ajustar"), group: .view, keys: [.character("F")],
      does: { $0.front.view.zoom = $0.zoom == .fit ? .card : .fit }),
    Command(
      "legend", aliases: ["signs"], spanish: ["signos", "leyenda"],
      ("Show or hide the meaning of the signs", "Mostrar u ocultar el significado de los signos"),
      hint: ("signs", "signos"), group: .view, keys: [.character(";")],
      does: { $0.turnLegend() }),
    Command(
      "preview", spanish: ["vista-previa"],
      ("Show or hide the preview of the selection", "Mostrar u ocultar la vista previa"),
      group: .view, keys: [.function(6)],
      perform: { editor, _ in togglePreview(in: &editor) }
    ),
    Command(
      "filter", spanish: ["filtrar"],
      ("Filter: what does not match is dimmed", "Filtrar: lo que no coincide se atenúa"),
      hint: ("filter", "filtrar"), group: .view, in: [.board, .curve], keys: [.character("f")],
      argument: .filter, perform: { editor, text in filter(text, in: &editor) }),
    Command(
      "next-view", spanish: ["vista-siguiente"], ("Next view of the map", "Vista siguiente del mapa"),
      hint: ("view", "vista"),
      group: .view,
      in: .views, keys: [.tab], does: { $0.front.view.mainView = $0.view.moved(by: 1) }),
    Command(
      "previous-view", spanish: ["vista-anterior"], ("Previous view of the map", "Vista anterior del mapa"),
      group: .view, in: .views,
      keys: [.backTab], does: { $0.front.view.mainView = $0.view.moved(by: -1) }),
    Command(
      "view", spanish: ["vista"], ("Go to a view of the map", "Ir a una vista del mapa"), group: .view,
      in: .views,
      argument: .words(MainView.all.map { Choice($0.name, $0.title.english, $0.title.spanish) }),
      perform: { editor, word in go(toView: word, in: &editor) }),
    Command(
      "lens", spanish: ["lente"],
      (
        "Show the ratings of the next persona, or of everybody",
        "Mostrar las valoraciones de la persona siguiente, o de todos"
      ),
      group: .view, in: [.board, .curve], keys: [.character("v")], argument: .name(.persona),
      perform: { editor, name in
        look(throughPersonaNamed: name, in: &editor)
        return []
      }),
    Command(
      "channel", spanish: ["canal"], ("Show one channel only, or all channels", "Ver un solo canal o todos"),
      group: .view,
      in: [.board, .curve], argument: .name(.channel),
      perform: { editor, name in
        look(atChannel: name, in: &editor)
        return []
      }),
    Command(
      "met", spanish: ["pasa-por-aquí"],
      ("Set whether the lens's persona meets this", "Indicar si la persona elegida pasa por aquí"),
      group: .view, keys: [.character("t")],
      unless: {
        $0.needsWriting ?? $0.needsTouchpoint
          ?? ($0.lens.persona == nil ? Phrase.needsLens($0.keyName("lens")) : nil)
      },
      does: { toggleMet(in: &$0) }),
    Command(
      "show-retired", spanish: ["retirados"],
      ("Show or hide retired touchpoints", "Mostrar u ocultar los puntos retirados"),
      group: .view, in: [.board, .curve], keys: [.character("R")], does: { toggleRetired(in: &$0) }),
    Command(
      "next-finding", spanish: ["valor-no-válido"], ("Next invalid value", "Ir al siguiente valor no válido"),
      group: .view,
      in: [.views, .details], keys: [.function(8)], does: { DetailsScreen.goToNextFinding(in: &$0) }),
    Command(
      "redraw", spanish: ["redibujar"], ("Redraw the screen", "Dibujar de nuevo la pantalla"), group: .view,
      in: .all,
      keys: [.control("l")], perform: { _, _ in [.redraw] }),
  ]

  // MARK: Arrangement

  /// Changes the board's arrangement to the named one, or to the next one if the name is empty.
  private static func arrange(by name: String, in editor: inout Editor) -> [Effect] {
    let all = Arrangement.allCases
    let next: Arrangement?
    if name.isEmpty {
      // Without personas, side by side looks like the order of the journey.
      let shown = all.filter { $0 != .personas || !editor.map.personas.isEmpty || $0 == editor.arrangement }
      next = shown[((shown.firstIndex(of: editor.arrangement) ?? 0) + 1) % shown.count]
    } else {
      next = Arrangement(rawValue: name)
    }
    guard let next else {
      editor.message = Message(.quiet, Phrase.oneOf(all.map(\.rawValue)))
      return []
    }
    editor.front.view.arrange(next, in: editor.map)
    editor.message = Message(.done, next.title)
    return []
  }

  /// Shows or hides a row under the touchpoints.
  private static func toggle(_ row: FieldRow, in editor: inout Editor) -> [Effect] {
    let rows = editor.front.view.rows.shown
    let isShown = rows.contains(row.name)
    let names = FieldRow.all.map(\.name).filter { $0 == row.name ? !isShown : rows.contains($0) }
    editor.front.view.show(rows: names, in: editor.map)
    editor.message = Message(.done, Phrase.row(row.field.label, shown: !isShown))
    return editor.path.map { [.rememberRows(names, path: $0)] } ?? []
  }

  /// Shows or hides the preview of the selection.
  private static func togglePreview(in editor: inout Editor) -> [Effect] {
    editor.settings.showsPreview.toggle()
    let isShown = editor.settings.showsPreview
    editor.message = Message(.done, Phrase.preview(shown: isShown))
    return [.rememberPreview(isShown)]
  }

  /// Changes the zoom, which determines how much of each touchpoint is shown.
  private static func zoom(by steps: Int, in editor: inout Editor) {
    // Where all stages fit anyway, a step to the fitting zoom would change nothing.
    let zooms = Zoom.allCases.filter { $0 != .fit || $0 == editor.zoom }
    let index = (zooms.firstIndex(of: editor.zoom) ?? 0) + steps
    guard zooms.indices.contains(index) else {
      editor.message = Message(.quiet, Phrase.noFurther)
      return
    }
    editor.front.view.zoom = zooms[index]
  }

  /// The words for the levels of zoom; `full` is short for the name in the settings.
  private static let zoomWords = [
    Choice("overview", "A mark for each touchpoint", "Una marca por punto de contacto"),
    Choice("line", "A line for each touchpoint", "Una línea por punto de contacto"),
    Choice("fit", "As many stages as possible", "Todas las etapas posibles"),
    Choice("card", "Cards", "Tarjetas"), Choice("full", "Full cards", "Tarjetas completas"),
  ]

  private static func zoom(to word: String, in editor: inout Editor) -> [Effect] {
    let name = word == "full" ? Zoom.fullCard.name : word
    guard let zoom = Zoom.allCases.first(where: { $0.name == name }) else {
      editor.askForWord(of: "zoom", typed: word, zoomWords.map(\.word))
      return []
    }
    editor.front.view.zoom = zoom
    return []
  }

  /// Goes to the main view with the given name.
  private static func go(toView name: String, in editor: inout Editor) -> [Effect] {
    guard let view = MainView.all.first(where: { $0.name == name }) else {
      editor.askForWord(of: "view", typed: name, MainView.all.map(\.name))
      return []
    }
    editor.front.view.mainView = view
    return []
  }

  // MARK: Filter

  /// Sets the filter, or asks for it if the text is empty.
  private static func filter(_ text: String, in editor: inout Editor) -> [Effect] {
    guard !text.isEmpty else {
      editor.ask(.filter, TextInput(editor.front.view.filter?.text ?? ""))
      return []
    }
    do {
      try editor.setFilter(text)
    } catch {
      editor.message = Message(.problem, error.text)
    }
    return []
  }

  // MARK: Lens

  /// Shows the ratings of the persona whose name begins with a text; an empty text selects the next persona.
  private static func look(throughPersonaNamed name: String, in editor: inout Editor) {
    guard !name.isEmpty else { return nextLens(in: &editor) }
    if ["everybody", "todos"].contains(FoldedText.folded(name)) { return look(through: nil, in: &editor) }
    guard let persona = editor.map.persona(named: name) else {
      editor.message = Message(.problem, Phrase.noPersona(name))
      return
    }
    look(through: persona.id, in: &editor)
  }

  /// Shows the ratings of the next persona; after the last persona, those of all personas.
  private static func nextLens(in editor: inout Editor) {
    let personas = editor.map.personas
    guard !personas.isEmpty else {
      editor.message = Message(.quiet, Phrase.noPersonas)
      return
    }
    let next = editor.lens.persona.map { personas.index(ofID: $0).map { $0 + 1 } ?? 0 } ?? 0
    look(through: next < personas.count ? personas[next].id : nil, in: &editor)
  }

  private static func look(through persona: String?, in editor: inout Editor) {
    editor.use(editor.lens.with(persona: persona))
    editor.message = Message(.done, Phrase.lens(editor.lensPersona?.name))
  }

  /// Shows one channel only, or all channels if the name is empty.
  private static func look(atChannel name: String, in editor: inout Editor) {
    guard !name.isEmpty else {
      editor.use(editor.lens.with(channel: nil))
      editor.message = Message(.done, Phrase.everyChannel)
      return
    }
    let wanted = FoldedText.key(of: name)
    let channels = FilterName.channel.names(in: editor.map, editor.language)
    guard
      let channel = channels.first(where: { FoldedText.key(of: $0) == wanted })
        ?? channels.first(where: { FoldedText.key(of: $0).hasPrefix(wanted) })
        ?? channels.first(where: { FoldedText.contains($0, wanted) })
    else {
      editor.message = Message(.problem, Phrase.noSuchChannel(name))
      return
    }
    editor.use(editor.lens.with(channel: channel))
    editor.message = Message(.done, Phrase.onlyChannel(channel))
  }

  /// Shows or hides retired touchpoints.
  private static func toggleRetired(in editor: inout Editor) {
    let retired = editor.derived.ratingCounts.whole.retired
    var lens = editor.lens
    guard lens.showsRetired || retired > 0 else {
      editor.message = Message(.quiet, Phrase.nothingRetired)
      return
    }
    lens.showsRetired.toggle()
    editor.use(lens)
    editor.message = Message(.done, Phrase.retired(retired, shown: lens.showsRetired))
  }

  /// Toggles whether the persona of the lens meets the selected touchpoints.
  private static func toggleMet(in editor: inout Editor) {
    guard let id = editor.lens.persona, let persona = editor.lensPersona,
      let first = editor.selectedTouchpoint
    else { return }
    let everybody = editor.map.personas.map(\.id)
    let isMet = first.isMet(by: id)
    editor.changeTouchpoints(Phrase.met(first.name, by: persona.name, !isMet)) { touchpoint in
      var personas = touchpoint.personas.isEmpty ? everybody : touchpoint.personas
      personas.removeAll { $0 == id || $0 == Touchpoint.nobody }
      if !isMet { personas.append(id) }
      if personas.isEmpty { personas = [Touchpoint.nobody] }
      touchpoint.personas = !isMet && personas.count == everybody.count ? [] : personas
    }
  }
}

extension String {
  /// The field's key as used in command names: `physical-evidence` for `physicalEvidence`.
  fileprivate var hyphenated: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if isCapital { bytes.append(UInt8(ascii: "-")) }
      bytes.append(isCapital ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
