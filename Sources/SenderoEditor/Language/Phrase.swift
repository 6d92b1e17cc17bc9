import SenderoCanvas
import SenderoCore

/// The texts of the editor, in every language; names of commands and fields are declared with these.
enum Phrase {
  // MARK: Actions done

  static func done(_ what: LocalizedText, undo: String) -> LocalizedText {
    LocalizedText("\(what.english) · \(undo) undoes", "\(what.spanish) · \(undo) deshace")
  }
  static func undone(_ what: LocalizedText, redo: String) -> LocalizedText {
    LocalizedText("Undone: \(what.english) · \(redo) redoes", "Deshecho: \(what.spanish) · \(redo) rehace")
  }
  static func redone(_ what: LocalizedText, undo: String) -> LocalizedText {
    LocalizedText("Redone: \(what.english) · \(undo) undoes", "Rehecho: \(what.spanish) · \(undo) deshace")
  }
  static func quoted(_ name: String) -> LocalizedText {
    name.isEmpty ? unnamed : LocalizedText("“\(name)”", "«\(name)»")
  }
  static func named(_ names: [String]) -> LocalizedText {
    names.count == 1 ? quoted(names[0]) : CountPhrase.touchpoints(names.count)
  }
  static func rated(_ what: LocalizedText, _ rating: Rating, for persona: String?) -> LocalizedText {
    let whose = whose(persona)
    return LocalizedText(
      "\(what.english) rated \(rating.label.english)\(whose.english)",
      "Valoración \(rating.label.spanish)\(whose.spanish): \(what.spanish)")
  }
  static func unrated(_ what: LocalizedText, for persona: String?) -> LocalizedText {
    let whose = whose(persona)
    return LocalizedText(
      "Rating removed\(whose.english): \(what.english)", "Sin valorar\(whose.spanish): \(what.spanish)")
  }
  private static func whose(_ persona: String?) -> LocalizedText {
    persona.map { LocalizedText(" for \($0)", " para \($0)") } ?? nothing
  }
  static func momentOfTruth(_ what: LocalizedText, _ isOne: Bool) -> LocalizedText {
    LocalizedText(
      isOne ? "Moment of truth: \(what.english)" : "No longer a moment of truth: \(what.english)",
      isOne ? "Momento de la verdad: \(what.spanish)" : "Ya no es momento de la verdad: \(what.spanish)")
  }
  // In Spanish the verb agrees with the number of things, and no word with their gender.

  static func added(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Added \(what.english)", "\(count > 1 ? "Se añadieron" : "Se añadió"): \(what.spanish)")
  }
  static func deleted(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Deleted \(what.english)", "\(count > 1 ? "Se borraron" : "Se borró"): \(what.spanish)")
  }
  static func added(_ one: LocalizedText, _ summary: String) -> LocalizedText {
    LocalizedText("Added \(one.english)", "Se añadió \(one.spanish)") + after(summary)
  }
  static func deleted(_ one: LocalizedText, _ summary: String) -> LocalizedText {
    LocalizedText("Deleted \(one.english)", "Se borró \(one.spanish)") + after(summary)
  }
  static func added(_ text: String, to field: LocalizedText) -> LocalizedText {
    let text = quoted(text)
    return LocalizedText(
      "Added to \(field.english): \(text.english)", "Se añadió a \(field.spanish): \(text.spanish)")
  }
  /// The message about several elements of a list, whatever they are.
  static func added(_ count: Int, to list: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Added: \(count) (\(list.english))",
      "\(count > 1 ? "Se añadieron" : "Se añadió"): \(count) (\(list.spanish))")
  }
  static func deleted(_ text: String, from field: LocalizedText) -> LocalizedText {
    let text = quoted(text)
    return LocalizedText(
      "Deleted from \(field.english): \(text.english)", "Se borró de \(field.spanish): \(text.spanish)")
  }
  /// The message about all elements of a list: its name fits any number of them.
  static func deleted(_ count: Int, of list: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Deleted: \(count) (\(list.english))",
      "\(count > 1 ? "Se borraron" : "Se borró"): \(count) (\(list.spanish))")
  }
  private static func after(_ summary: String) -> LocalizedText {
    LocalizedText(verbatim: summary.isEmpty ? "" : ": " + summary)
  }
  static func empty(_ kind: LocalizedText) -> LocalizedText {
    LocalizedText("(\(kind.english.lowercased()), empty)", "(\(kind.spanish.lowercased()): sin datos)")
  }
  static func cut(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Cut \(what.english)", "\(count > 1 ? "Se cortaron" : "Se cortó"): \(what.spanish)")
  }
  static func moved(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Moved \(what.english)", "\(count > 1 ? "Se movieron" : "Se movió"): \(what.spanish)")
  }
  static func pasted(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Pasted \(what.english)", "\(count > 1 ? "Se pegaron" : "Se pegó"): \(what.spanish)")
  }
  static func copied(_ what: LocalizedText, count: Int = 1) -> LocalizedText {
    LocalizedText("Copied \(what.english)", "\(count > 1 ? "Se copiaron" : "Se copió"): \(what.spanish)")
  }
  static func renamed(_ name: String) -> LocalizedText {
    LocalizedText("Renamed to “\(name)”", "Nombre nuevo: «\(name)»")
  }
  static func changed(_ field: LocalizedText) -> LocalizedText {
    LocalizedText("Changed: \(field.english)", "Cambiado: \(field.spanish)")
  }
  static func emptied(_ field: LocalizedText) -> LocalizedText {
    LocalizedText("Emptied: \(field.english)", "Vaciado: \(field.spanish)")
  }
  static let nothingRetired = LocalizedText(
    "No touchpoint is retired: that is a date in the details",
    "Ningún punto de contacto está retirado: es una fecha en los detalles")
  static func retired(_ count: Int, shown: Bool) -> LocalizedText {
    LocalizedText(
      count == 1
        ? "1 retired touchpoint \(shown ? "shown" : "hidden")"
        : "\(count) retired touchpoints \(shown ? "shown" : "hidden")",
      count == 1
        ? "1 punto de contacto retirado, \(shown ? "visible" : "oculto")"
        : "\(count) puntos de contacto retirados, \(shown ? "visibles" : "ocultos")")
  }
  static let saving = LocalizedText("Saving…", "Guardando…")
  static func saving(_ path: String) -> LocalizedText {
    LocalizedText("Saving \(path)…", "Guardando \(path)…")
  }
  static let repairs = LocalizedText("Repairs on opening", "Correcciones al abrir")
  /// Returns the message about a map that was repaired while it was read.
  static func repaired(_ count: Int, list: String, save: String, undo: String?) -> LocalizedText {
    let faults = LocalizedText(
      count == 1 ? "Repaired 1 small fault" : "Repaired \(count) small faults",
      count == 1 ? "1 error leve corregido" : "\(count) errores leves corregidos")
    let end =
      undo.map { LocalizedText("\($0) restores the old values", "\($0) repone los valores") }
      ?? LocalizedText("\(save) keeps them", "\(save) los guarda")
    return LocalizedText(
      "\(faults.english) · \(list) shows each · \(end.english)",
      "\(faults.spanish) · \(list) los muestra · \(end.spanish)")
  }
  static let editsDropped = LocalizedText(
    "Dropped the edits after the last save", "Cambios posteriores al último guardado descartados")
  static func saved(_ path: String) -> LocalizedText { LocalizedText("Saved \(path)", "Guardado en \(path)") }
  static func started(_ template: Template, guide: String) -> LocalizedText {
    let title = template.title
    // The example is a finished map: the guide has nothing to do there.
    guard template != .example else {
      return LocalizedText(
        "\(title.english): in memory until you save it with :w FILE",
        "\(title.spanish): en memoria hasta que lo guarde con :w ARCHIVO")
    }
    return LocalizedText(
      "\(title.english) · :w FILE saves it · \(guide) leads through it",
      "\(title.spanish) · :w ARCHIVO lo guarda · \(guide) le guía")
  }
  static let lastName = LocalizedText(
    "This was the last touchpoint", "Este era el último punto de contacto")
  static func lens(_ name: String?) -> LocalizedText {
    guard let name else { return LocalizedText("Ratings of everybody", "Valoraciones de todos") }
    return LocalizedText("Ratings of \(name)", "Valoraciones de \(name)")
  }
  static func met(_ name: String, by persona: String, _ isMet: Bool) -> LocalizedText {
    LocalizedText(
      isMet ? "\(persona) meets “\(name)”" : "\(persona) does not meet “\(name)”",
      isMet ? "\(persona) pasa por «\(name)»" : "\(persona) no pasa por «\(name)»")
  }
  static let mouseOn = LocalizedText("Mouse on", "Ratón activado")
  static let mouseOff = LocalizedText("Mouse left to the terminal", "Ratón cedido al terminal")

  // MARK: Reasons why not

  static func unknownKey(_ key: String, help: String) -> LocalizedText {
    LocalizedText(
      "\(key) does nothing here · \(help) shows what does",
      "\(key) no hace nada aquí · \(help) muestra las teclas")
  }
  static func unknownCommand(_ name: String, palette: String) -> LocalizedText {
    LocalizedText(
      "There is no command “\(name)” · \(palette) lists all commands",
      "No existe el comando «\(name)» · \(palette) muestra todos los comandos")
  }
  static func enterAgain(_ command: String) -> LocalizedText {
    LocalizedText(
      "“\(command)” can lose edits · Enter runs it · Esc cancels",
      "«\(command)» puede perder cambios · Enter lo ejecuta · Esc cancela")
  }
  static func notHere(_ name: String) -> LocalizedText {
    LocalizedText("“\(name)” does nothing on this screen", "«\(name)» no hace nada en esta pantalla")
  }
  static func fieldIsSelected(edit: String, empty: String) -> LocalizedText {
    LocalizedText(
      "A field is selected · \(edit) edits it, \(empty) empties it",
      "Hay un campo seleccionado · \(edit) lo edita, \(empty) lo vacía")
  }
  static func takesNoArgument(_ name: String) -> LocalizedText {
    LocalizedText("“\(name)” takes no argument", "«\(name)» no admite argumentos")
  }
  static let selectATouchpoint = LocalizedText(
    "Select a touchpoint first", "Seleccione antes un punto de contacto")
  static let personasOneByOne = LocalizedText(
    "Personas are deleted one by one", "Las personas se borran de una en una")
  static let noPersonas = LocalizedText("There are no personas yet", "Aún no hay personas")
  static func noPersona(_ name: String) -> LocalizedText {
    LocalizedText("No persona is called “\(name)”", "Ninguna persona se llama «\(name)»")
  }
  static func needsLens(_ key: String) -> LocalizedText {
    LocalizedText("Choose a persona first: \(key)", "Elija antes una persona: \(key)")
  }
  static func addAStageFirst(_ key: String) -> LocalizedText {
    LocalizedText("Add a stage first: \(key)", "Añada antes una etapa: \(key)")
  }
  static let nothingSelected = LocalizedText("Nothing is selected", "No hay nada seleccionado")
  static let messagesTitle = LocalizedText(
    "Messages, the newest first", "Mensajes, del más reciente al más antiguo")
  static let noMessages = LocalizedText("There are no messages yet", "Aún no hay mensajes")
  static func pasteTooLarge(_ limit: Int) -> LocalizedText {
    LocalizedText(
      "More than \(limit >> 20) MiB was pasted and ignored · paste less at a time",
      "Se han pegado más de \(limit >> 20) MiB y no se ha tomado nada · pegue menos cada vez")
  }
  static let pasteNowhere = LocalizedText(
    "There is no place for pasted text here · open a text, or go to the board or to a list",
    "Aquí no se puede pegar texto · abra un texto, o vaya al tablero o a una lista")
  static func notFromText(_ command: String) -> LocalizedText {
    LocalizedText(
      "“\(command)” was not run: it stood in a pasted or fast-typed text · pause, then press its key",
      "No se ha ejecutado «\(command)»: estaba en un texto pegado o tecleado deprisa · espere y pulse su tecla"
    )
  }
  static let discardedAreKept = LocalizedText(
    "The discarded edits are stored for a day · in the shell, “sendero recover” lists them",
    "Los cambios descartados se conservan un día · en la terminal, «sendero recover» los muestra")
  static let noFurther = LocalizedText("Nothing more in this direction", "No hay más en esa dirección")
  static let nothingToUndo = LocalizedText("Nothing to undo", "No hay nada que deshacer")
  static let nothingToRedo = LocalizedText("Nothing to redo", "No hay nada que rehacer")
  static let nothingCopied = LocalizedText(
    "Nothing has been cut or copied yet", "Aún no se ha cortado ni copiado nada")
  static let needsAName = LocalizedText(
    "The map has no file yet: type a name", "El mapa aún no tiene archivo: escriba un nombre")
  static let needsAFile = LocalizedText("Which file? :e FILE", "¿Qué archivo? :e ARCHIVO")
  static func noTemplate(_ name: String) -> LocalizedText {
    let names = Template.allCases.map(\.rawValue).joined(separator: ", ")
    return LocalizedText(
      "There is no template “\(name)”, only \(names)", "No hay plantilla «\(name)»; hay \(names)")
  }
  static func oneOf(_ words: [String]) -> LocalizedText {
    let list = words.joined(separator: ", ")
    return LocalizedText("One of: \(list)", "Uno de: \(list)")
  }
  static func needsText(_ label: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(label.english) cannot be empty · Esc cancels",
      "\(label.spanish): no puede quedar vacío · Esc cancela")
  }
  static let notANumber = Number.expected
  static let notADate = Day.expectedTyped
  static let notACount = LocalizedText(
    "An answer and a whole number: Yes: 120", "Una respuesta y un número entero: Sí: 120")
  static func outOfRange(_ rule: NumberRule) -> LocalizedText { rule.expected }
  static func notAList(_ key: String) -> LocalizedText {
    LocalizedText("Not a list: \(key) edits it", "No es una lista: \(key) lo edita")
  }
  static let notAnElement = LocalizedText(
    "Only elements of a list can be moved", "Solo se mueven los elementos de una lista")
  static func onlyEmptied(_ key: String) -> LocalizedText {
    LocalizedText(
      "Text cannot be typed here: \(key) empties the field", "Aquí no se escribe: \(key) lo vacía")
  }
  static func countedAlready(_ name: String) -> LocalizedText {
    LocalizedText("“\(name)” already has a count", "«\(name)» ya está contado")
  }
  static func notAText(_ key: String) -> LocalizedText {
    LocalizedText("Not a text: \(key) edits it", "No es un texto: \(key) lo edita")
  }
  static let nothingToPick = LocalizedText(
    "There is nothing to choose from yet", "Aún no hay nada que elegir")
  static let outsideFailed = LocalizedText(
    "$EDITOR returned no text: unchanged", "$EDITOR no devolvió nada: sin cambios")
  static let invalidValue = LocalizedText(
    "Unchanged from the file; what you type replaces it",
    "Se conserva como está en el archivo; lo que escriba lo sustituye")
  static let tooSmall = LocalizedText("Too small: 20×5 at least", "Muy pequeño: mínimo 20×5")

  // MARK: Questions

  static let unsavedEdits = LocalizedText("There are unsaved edits.", "Hay cambios sin guardar.")
  static let saveAndLeave = LocalizedText("save and quit", "guardar y salir")
  static let saveAndOpen = LocalizedText("save and open", "guardar y abrir")
  static let saveAndStart = LocalizedText("save and start", "guardar y empezar")
  static let leaveWithout = LocalizedText("discard and quit", "descartarlos y salir")
  static let openWithout = LocalizedText("discard and open", "descartarlos y abrir")
  static let startWithout = LocalizedText("discard and start", "descartarlos y empezar")
  static let stay = LocalizedText("stay", "quedarse")
  static func deleteStage(_ name: String, touchpoints count: Int) -> LocalizedText {
    LocalizedText(
      "Delete “\(name)” with its \(CountPhrase.touchpoints(count).english)?",
      "¿Borrar «\(name)» con \(CountPhrase.touchpoints(count).spanish)?")
  }
  static func editorOpens(_ name: String) -> LocalizedText {
    LocalizedText(
      "\(name) opens. In it, :wq saves and comes back, :q! only comes back.",
      "Se abre \(name). En él, :wq guarda y vuelve; :q! solo vuelve.")
  }
  static let openEditor = LocalizedText("open it", "abrirlo")
  static func onlyMetBy(_ name: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      "Only \(name) meets \(CountPhrase.touchpoints(count).english). Who meets \(count == 1 ? "it" : "them") then?",
      "Solo \(name) pasa por \(CountPhrase.touchpoints(count).spanish). ¿Quién pasará entonces?")
  }
  static let nobodyMeetsIt = LocalizedText("nobody", "nadie")
  static let everybodyMeetsIt = LocalizedText("everybody", "todas")
  static let deleteThemToo = LocalizedText("delete the touchpoints too", "borrar también los puntos")
  static let keepPersona = LocalizedText("keep the persona", "conservar la persona")
  static let deleteIt = LocalizedText("delete", "borrar")
  static let keepIt = LocalizedText("keep", "conservar")
  static let nameLabel = LocalizedText("Name: ", "Nombre: ")
  static let titleLabel = LocalizedText("Title: ", "Título: ")
  static let typeLine = LocalizedText("Enter accepts · Esc cancels", "Enter acepta · Esc cancela")
  static let typeLines = LocalizedText(
    "Enter accepts · Ctrl-J new line · Esc cancels", "Enter acepta · Ctrl-J línea nueva · Esc cancela")
  static let typeField = LocalizedText(
    "Enter accepts, next field · Esc cancels", "Enter acepta y pasa al campo siguiente · Esc cancela")
  static let typeFieldLines = LocalizedText(
    "Enter accepts, next field · Ctrl-J new line · Esc cancels",
    "Enter acepta y sigue · Ctrl-J línea nueva · Esc cancela")
  static let typeNew = LocalizedText(
    "Enter adds · empty goes to the next field · Esc ends",
    "Enter añade · vacío pasa al campo siguiente · Esc termina")
  static let typeMore = LocalizedText(
    "Enter adds and asks for the next · empty or Esc ends",
    "Enter añade y pide el siguiente · vacío o Esc termina")
  static let typePersona = LocalizedText(
    "Enter adds, then asks about them · empty or Esc ends",
    "Enter añade y pregunta por ella · vacío o Esc termina")
  static let typeOne = LocalizedText(
    "Enter adds · empty or Esc ends", "Enter añade · vacío o Esc termina")
  static func step(_ steps: ClosedRange<Int>) -> LocalizedText {
    let (first, last) = (steps.lowerBound, steps.upperBound)
    return LocalizedText(
      "\(first)–\(last) chooses and goes on · Esc cancels", "\(first)–\(last) elige y sigue · Esc cancela")
  }
  static func stepOrSkip(_ steps: ClosedRange<Int>) -> LocalizedText {
    let (first, last) = (steps.lowerBound, steps.upperBound)
    return LocalizedText(
      "\(first)–\(last) chooses and goes on · Enter skips · Esc ends",
      "\(first)–\(last) elige y sigue · Enter salta · Esc termina")
  }
  static let pickHelp = LocalizedText("Enter chooses · Esc cancels", "Enter elige · Esc cancela")
  static func noField(_ name: String) -> LocalizedText {
    LocalizedText("No field is called “\(name)”", "Ningún campo se llama «\(name)»")
  }
  static let fieldLabel = LocalizedText("Field: ", "Campo: ")
  static func dropped(_ text: String, key: String) -> LocalizedText {
    LocalizedText("Dropped “\(text)” · \(key) brings it back", "Descartado: «\(text)» · \(key) lo recupera")
  }
  static let nothingDropped = LocalizedText(
    "No text has been dropped since the last change",
    "No se ha descartado ningún texto desde el último cambio")
  static let nothingFolded = LocalizedText("No field is folded here", "Aquí no hay campos plegados")
  static func foldedFields(_ count: Int, key: String) -> LocalizedText {
    LocalizedText("+ \(count) empty · \(key) shows them: ", "+ \(count) sin rellenar · \(key) los muestra: ")
  }

  // MARK: Labels

  static func painPoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 pain point" : "\(count) pain points",
      count == 1 ? "1 punto de dolor" : "\(count) puntos de dolor")
  }
  static func opportunities(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 opportunity" : "\(count) opportunities",
      count == 1 ? "1 oportunidad" : "\(count) oportunidades")
  }
  static func expected(_ text: String) -> LocalizedText {
    LocalizedText("expected “\(text)”", "esperaba «\(text)»")
  }
  static func met(_ percent: String) -> LocalizedText {
    LocalizedText("met \(percent) %", "cumplido al \(percent) %")
  }
  static func marked(_ count: Int, back: String) -> LocalizedText {
    LocalizedText(
      "\(CountPhrase.touchpoints(count).english) marked · \(back) removes the mark",
      "\(CountPhrase.touchpoints(count).spanish) \(count == 1 ? "marcado" : "marcados") · \(back) quita la marca"
    )
  }
  static func dangling(_ id: String) -> LocalizedText {
    ItemPhrase.nothing(withID: id)
  }
  static let nobody = LocalizedText("nobody", "nadie")
  static let readOnlyMark = LocalizedText("read-only", "solo lectura")
  static let unsavedMark = LocalizedText("● unsaved", "● sin guardar")
  static let newMark = LocalizedText("new", "nuevo")
  static let untitled = BoardPhrase.untitled
  static let unnamed = BoardPhrase.unnamed
  static let none = LocalizedText("(none)", "(sin definir)")
  static let nothing = LocalizedText(verbatim: "")
  static func emptyMap(_ key: String) -> LocalizedText {
    LocalizedText("No stages yet. \(key) adds the first.", "Aún no hay etapas. \(key) añade la primera.")
  }
}
