import SenderoCanvas
import SenderoCore

/// The texts about external changes, and about unsaved edits of earlier sessions.
extension Phrase {
  // MARK: Counts

  static func conflicts(_ count: Int) -> LocalizedText {
    CountPhrase.text(count, ("conflict", "conflicts"), ("conflicto", "conflictos"))
  }
  /// Returns the hint that leads to the conflicts; empty if there are none.
  static func seeConflicts(_ count: Int) -> LocalizedText {
    guard count > 0 else { return nothing }
    let conflicts = conflicts(count)
    return LocalizedText(" · \(conflicts.english): :conflicts", " · \(conflicts.spanish): :conflictos")
  }

  /// Returns the hint that an undo left what others had changed since; empty if they had changed nothing.
  static func laterChangesStay(_ count: Int) -> LocalizedText {
    guard count > 0 else { return nothing }
    return LocalizedText(" · what others changed since stays", " · lo que otros cambiaron después se queda")
  }

  // MARK: Live editing

  static func othersAreHere(_ names: [String]) -> LocalizedText {
    let list = names.joined(separator: ", ")
    return LocalizedText(
      names.count == 1 ? "\(list) has this map open" : "\(list) have this map open",
      names.count == 1 ? "\(list) tiene abierto este mapa" : "\(list) tienen abierto este mapa")
  }
  static let editTogether = LocalizedText("edit live together", "editar a la vez")
  static let watchOnly = LocalizedText("only watch", "solo mirar")
  static let editAlone = LocalizedText("edit alone", "editar aparte")
  static let onlyWatching = LocalizedText(
    "You only watch this map · open it again to edit", "Solo mira este mapa · ábralo otra vez para editar")
  static let liveChanges = LocalizedText("Changes from others", "Cambios de otros")
  static let savedLive = LocalizedText(
    "Everybody has your edits, and the file gets them by itself",
    "Todos tienen sus cambios, y el archivo los recibe por sí solo")

  // MARK: External changes

  static func merged(_ merge: MergeCount, undo key: String) -> LocalizedText {
    let (changes, see) = (CountPhrase.changes(merge.changes), seeConflicts(merge.conflicts))
    guard merge.changes > 0 else {
      return LocalizedText(
        "Others changed the same as you\(see.english)", "Otros cambiaron lo mismo que usted\(see.spanish)")
    }
    return LocalizedText(
      "Merged \(changes.english) from others\(see.english) · \(key) to undo",
      "\(changes.spanish) de otros\(see.spanish) · \(key) deshace")
  }
  static func merged(_ merge: MergeCount, behind map: String) -> LocalizedText {
    let changes = CountPhrase.changes(merge.changes)
    return LocalizedText(
      "“\(map)”, behind this map: \(changes.english) from its file merged",
      "«\(map)», tras este mapa: \(changes.spanish) de su archivo")
  }
  static func saved(_ path: String, with merge: MergeCount, undo key: String) -> LocalizedText {
    let (changes, see) = (CountPhrase.changes(merge.changes), seeConflicts(merge.conflicts))
    return LocalizedText(
      "Saved \(path) with \(changes.english) from others\(see.english) · \(key) to undo",
      "Guardado en \(path) con \(changes.spanish) de otros\(see.spanish) · \(key) deshace")
  }
  /// Returns what a save has changed beyond the edits, so that a difference of the whole file surprises nobody.
  static func replaced(_ layout: ForeignLayout) -> LocalizedText {
    let ends = LocalizedText("its line ends are now LF", "los finales de línea son ahora LF")
    let mark = LocalizedText("its byte order mark is gone", "la marca de orden de bytes ya no está")
    switch (layout.hasCarriageReturns, layout.hasByteOrderMark) {
    case (true, true): return LocalizedText(verbatim: " · ") + ends + LocalizedText(verbatim: ", ") + mark
    case (true, false): return LocalizedText(verbatim: " · ") + ends
    case (false, _): return LocalizedText(verbatim: " · ") + mark
    }
  }
  static let earlierChangesOfOthers = LocalizedText(
    "earlier changes from others", "cambios anteriores de otras personas")
  static func changesOfOthers(_ count: Int) -> LocalizedText {
    let changes = CountPhrase.changes(count)
    return LocalizedText("\(changes.english) from others", "\(changes.spanish) de otros")
  }
  static func withoutOthers(_ what: LocalizedText) -> LocalizedText {
    LocalizedText("Reverted: \(what.english)", "Revertido: \(what.spanish)")
  }
  static let nothingOfOthers = LocalizedText(
    "There are no more changes from others to undo", "No queda nada de otros que deshacer")
  static func goneOutside(_ path: String, save key: String) -> LocalizedText {
    let name = DisplayText.shortened(path)
    return LocalizedText(
      "The file no longer exists: \(key) writes it again · \(name)",
      "El archivo ya no está: \(key) lo escribe de nuevo · \(name)")
  }
  static func appearedOutside(_ path: String) -> LocalizedText {
    let name = DisplayText.shortened(path)
    return LocalizedText(
      "Somebody else has created that file: :w FILE saves this map elsewhere · \(name)",
      "Otra persona ha creado ese archivo: :w ARCHIVO guarda este mapa en otro · \(name)")
  }
  static func unreadableOutside(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      "The changes from others cannot be read: \(problem.english)",
      "Lo que ha escrito otra persona no se puede leer: \(problem.spanish)")
  }

  // MARK: Conflicts

  static let noConflicts = LocalizedText("Nothing is in conflict", "No hay ningún conflicto")
  static let conflictsTitle = LocalizedText(
    "What you and others both changed", "Lo que han cambiado usted y otros")
  static func otherValueTaken(_ name: LocalizedText) -> LocalizedText {
    LocalizedText("Other value chosen: \(name.english)", "Elegido el otro valor: \(name.spanish)")
  }
  static let otherPlaceGone = LocalizedText(
    "The other place no longer exists", "El otro sitio ya no existe")
  static func conflictsMark(_ count: Int) -> LocalizedText {
    let conflicts = conflicts(count)
    return LocalizedText("! \(conflicts.english)", "! \(conflicts.spanish)")
  }
  static let stands = LocalizedText("kept", "conservado")
  static let isDeleted = LocalizedText("deleted", "borrado")

  // MARK: Recovery

  /// Returns a day and a time as people write them; in Spanish the day comes before the year.
  static func time(_ when: String) -> LocalizedText {
    let (day, rest) = (when.prefix { $0 != " " }, when.drop { $0 != " " })
    return LocalizedText(when, Day.text(of: String(day), in: .spanish) + rest)
  }

  static func editsKept(_ when: String) -> LocalizedText {
    let time = time(when)
    return LocalizedText("Unsaved edits of \(time.english)", "Cambios sin guardar del \(time.spanish)")
  }
  static let recover = LocalizedText("recover", "recuperar")
  static let lookAtEdits = LocalizedText("look", "ver")
  static let discard = LocalizedText("discard", "descartar")
  static let keptForLater = LocalizedText(
    "Stored for later · :unsaved-edits offers them again",
    "Se conservan · :cambios-sin-guardar los ofrece otra vez")
  static let later = LocalizedText("later", "después")
  static func discardEdits(_ when: String) -> LocalizedText {
    let time = time(when)
    return LocalizedText(
      "Discard the unsaved edits of \(time.english)?",
      "¿Descartar los cambios sin guardar del \(time.spanish)?")
  }
  static let discarded = LocalizedText("Unsaved edits discarded", "Cambios sin guardar descartados")
  static func recovered(_ when: String) -> LocalizedText {
    let time = time(when)
    return LocalizedText(
      "Recovered unsaved edits of \(time.english)", "Recuperados los cambios sin guardar del \(time.spanish)")
  }
  static func recovered(_ merge: MergeCount, undo key: String) -> LocalizedText {
    let (changes, see) = (CountPhrase.changes(merge.changes), seeConflicts(merge.conflicts))
    return LocalizedText(
      "Recovered \(changes.english)\(see.english) · \(key) undoes",
      "\(merge.changes == 1 ? "Recuperado" : "Recuperados"): \(changes.spanish)\(see.spanish) · \(key) deshace"
    )
  }
  static let nothingRecovered = LocalizedText(
    "The map already contains all of these edits", "El mapa ya tiene todos esos cambios")
  static let nothingToRecover = LocalizedText(
    "There are no unsaved edits of earlier sessions", "No hay cambios sin guardar de sesiones anteriores")
  static func difference(_ when: String, _ count: Int) -> LocalizedText {
    let (edits, changes) = (editsKept(when), CountPhrase.changes(count))
    return LocalizedText(
      "\(edits.english): \(changes.english)", "\(edits.spanish): \(changes.spanish)")
  }
  static let noDifference = LocalizedText(
    "The map already contains all of these edits.", "El mapa ya tiene todos esos cambios.")
  static let unsavedHeading = LocalizedText("Unsaved edits", "Cambios sin guardar")
  static let notSavedYet = LocalizedText("not saved yet", "aún sin guardar")
}
