import NcursesTerminal
import SenderoCanvas
import SenderoCore

/// The messages of the program outside the editor, in every language.
enum CommandPhrase {
  static func noPersona(_ name: String, _ names: [String]) -> LocalizedText {
    let list = names.isEmpty ? "–" : names.joined(separator: ", ")
    return LocalizedText(
      "there is no persona “\(name)”; the personas are: \(list)",
      "ninguna persona se llama «\(name)»; hay: \(list)"
    )
  }
  static func noActionOwner(_ name: String, _ names: [String]) -> LocalizedText {
    let list = names.isEmpty ? "–" : names.joined(separator: ", ")
    return LocalizedText(
      "no open opportunity belongs to “\(name)”; the owners are: \(list)",
      "ninguna oportunidad abierta es de «\(name)»; los responsables son: \(list)")
  }
  static func unreadableMaps(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("map could not be read", "maps could not be read"),
      ("mapa no se ha podido leer", "mapas no se han podido leer"))
  }
  static let plainOrFormat = LocalizedText(
    "--plain and --format cannot be combined", "--plain y --format no se pueden combinar")

  static func noRule(_ code: String, nearest: String?) -> LocalizedText {
    let hint = nearest.map { LocalizedText(" · did you mean \($0)?", " · ¿quería decir \($0)?") }
    return LocalizedText("there is no rule “\(code)”", "no hay ninguna regla «\(code)»")
      + (hint ?? LocalizedText(verbatim: ""))
  }
  // MARK: Files

  static func newerVersion(_ version: Int) -> LocalizedText {
    LocalizedText(
      "Read-only: the file has version \(version) of the format, and this program writes version \(JourneyMap.formatVersion)",
      "Solo lectura: el archivo usa la versión \(version) del formato y este programa escribe la \(JourneyMap.formatVersion)"
    )
  }
  static func newMap(_ path: String) -> LocalizedText {
    LocalizedText(
      "New map · saving creates \(path)", "Mapa nuevo · al guardar se crea \(path)")
  }
  static let inMemory = LocalizedText(
    "In memory until you save it with :w FILE", "En memoria hasta que lo guarde con :w ARCHIVO")
  static func idsMended(given: Int, repeated: Int) -> LocalizedText {
    let added = CountPhrase.text(
      given, ("missing added", "missing added"), ("que faltaba, añadido", "que faltaban, añadidos"))
    let replaced = CountPhrase.text(
      repeated, ("repeated replaced", "repeated replaced"),
      ("repetido, sustituido", "repetidos, sustituidos"))
    let parts = (given > 0 ? [added] : []) + (repeated > 0 ? [replaced] : [])
    return LocalizedText(
      "Ids: \(parts.map(\.english).joined(separator: ", ")) · save to keep them",
      "Ids: \(parts.map(\.spanish).joined(separator: "; ")) · al guardar se conservan")
  }
  static func moreLikeThese(_ count: Int) -> LocalizedText {
    LocalizedText("… and \(count) more like these", "… y \(count) más como estos")
  }
  static func wrote(_ path: String, _ content: LocalizedText) -> LocalizedText {
    LocalizedText("Wrote \(path): \(content.english)", "Escrito \(path): \(content.spanish)")
  }
  static let exists = LocalizedText(
    "already exists; nothing was written",
    "ya existe un archivo así; no se ha escrito nada")
  static let noSuchFolder = LocalizedText(
    "the folder does not exist; nothing was written", "no existe esa carpeta; no se ha escrito nada")
  static let watching = LocalizedText(
    "You only watch this map, as the setting together says",
    "Solo mira este mapa, como dice el ajuste together")
  static let readOnly = LocalizedText(
    "Read-only because of --read-only: nothing is written",
    "Solo lectura, por --read-only: no se escribe nada")
  static let readOnlyHostCheck = LocalizedText(
    "cannot be checked with --read-only, since the check writes files in it",
    "no se puede probar con --read-only, porque se escriben archivos en ella")
  static func cannotBeSaved(_ obstacle: SaveObstacle, _ name: String) -> LocalizedText {
    switch obstacle {
    case .file(_, isOwn: true):
      LocalizedText(
        "Cannot be saved here: the file is read-only · chmod u+w \(name) makes it writable, :w OTHER saves elsewhere",
        "No se puede guardar aquí: es de solo lectura · chmod u+w \(name) lo arregla, :w OTRO guarda en otro sitio"
      )
    case .file(let owner, isOwn: false):
      LocalizedText(
        "Cannot be saved here: the file belongs to \(owner), who can allow it: chmod g+w \(name) · :w OTHER saves elsewhere",
        "No se puede guardar aquí: es de \(owner), que puede permitirlo: chmod g+w \(name) · :w OTRO guarda en otro sitio"
      )
    case .folder(_, isOwn: true):
      LocalizedText(
        "Cannot be saved here: the folder is read-only · chmod u+w makes it writable, :w OTHER saves elsewhere",
        "No se puede guardar aquí: su carpeta es de solo lectura · chmod u+w en ella lo arregla, :w OTRO guarda en otro sitio"
      )
    case .folder(let owner, isOwn: false):
      LocalizedText(
        "Cannot be saved here: the folder belongs to \(owner), who can allow it: chmod g+w · :w OTHER saves elsewhere",
        "No se puede guardar aquí: la carpeta es de \(owner), que puede permitirlo: chmod g+w en ella · :w OTRO guarda en otro sitio"
      )
    case .disk:
      LocalizedText(
        "Cannot be saved here: the disk is read-only · :w OTHER saves elsewhere",
        "No se puede guardar aquí: el disco es de solo lectura · :w OTRO guarda en otro sitio")
    }
  }
  static let noFolder = LocalizedText("is not a folder", "no es una carpeta")
  static func holdsOwnFiles(_ folder: String) -> LocalizedText {
    LocalizedText(
      "contains \(folder), whose files start programs or belong to Sendero · use a folder that contains only maps",
      "contiene \(folder), cuyos archivos ejecutan programas o son de este · dé a --restricted una carpeta solo de mapas"
    )
  }
  static let notAMapName = LocalizedText(
    "with --restricted, the name of a map must end in .json; nothing was written",
    "con --restricted el nombre de un mapa acaba en .json; no se ha escrito nada")
  static let notAMap = LocalizedText(
    "is not a map, and --restricted overwrites only maps; nothing was written · :w OTHER saves elsewhere",
    "no es un mapa, y --restricted no sobrescribe otra cosa; no se ha escrito nada · :w OTRO guarda en otro sitio"
  )
  static let noOtherPrograms = LocalizedText(
    "No other program can be started because of --restricted",
    "No se ejecutan otros programas, por --restricted")
  static func editorNotFound(_ command: String) -> LocalizedText {
    LocalizedText(
      "\(command): not found · set VISUAL or EDITOR to an installed editor",
      "\(command): no se encuentra · ponga en VISUAL o EDITOR un editor instalado")
  }
  static let noEditor = LocalizedText(
    "the editor cannot be started · set VISUAL or EDITOR to an installed editor",
    "no se puede iniciar el editor · ponga en VISUAL o EDITOR uno que esté instalado")
  static func editorNotStarted(_ code: Int32) -> LocalizedText {
    LocalizedText(
      "the editor cannot be started: \(SystemMessage.text(code).english)",
      "no se puede iniciar el editor: \(SystemMessage.text(code).spanish)")
  }
  static func editorFailed(_ status: Int32) -> LocalizedText {
    status < 0
      ? LocalizedText(
        "the editor was terminated by signal \(-status); the text is unchanged",
        "el editor terminó por la señal \(-status); el texto no ha cambiado")
      : LocalizedText(
        "the editor exited with status \(status); the text is unchanged",
        "el editor terminó con el código \(status); el texto no ha cambiado")
  }
  static func cannotWrite(_ code: Int32) -> LocalizedText {
    let reason = SystemMessage.text(code)
    return LocalizedText(
      "cannot be written to: \(reason.english)", "no se puede escribir: \(reason.spanish)")
  }
  static func cannotRead(_ code: Int32) -> LocalizedText {
    let reason = SystemMessage.text(code)
    return LocalizedText("cannot be read: \(reason.english)", "no se puede leer: \(reason.spanish)")
  }

  // MARK: Unsaved edits

  static let hasUnsavedEdits = LocalizedText(
    "it has unsaved edits: sendero recover lists them", "hay cambios suyos sin guardar: sendero recover")
  static let notMerged = LocalizedText(
    "nothing was written · :w! FILE overwrites it, :w OTHER saves elsewhere",
    "no se ha escrito nada · :w! ARCHIVO lo sobrescribe, :w OTRO guarda en otro sitio")

  static func editsKept(_ folder: String) -> LocalizedText {
    LocalizedText(
      "sendero: unsaved edits are stored in \(folder) · sendero recover lists them",
      "sendero: los cambios sin guardar están en \(folder) · sendero recover los muestra")
  }
  static let noHome = LocalizedText(
    "Unsaved edits would be lost in a crash, because there is no home folder · save often",
    "Los cambios sin guardar no se protegen de un fallo, porque no hay carpeta personal · guarde a menudo")
  static func notKept(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Unsaved edits would be lost in a crash: \(problem.english) · save often",
      "No se pueden proteger de un fallo los cambios sin guardar: \(problem.spanish) · guarde a menudo")
  }

  // MARK: The terminal

  static func unknownTerminal(_ name: String) -> LocalizedText {
    let name = DisplayText.shortened(name)
    return LocalizedText(
      "The terminal type “\(name)” is unknown here, so it is used as xterm-256color",
      "El terminal «\(name)» no se conoce aquí y se usa como xterm-256color")
  }
  static func terminal(_ error: TerminalError) -> LocalizedText {
    switch error {
    case .notATerminal:
      LocalizedText(
        "the editor needs a terminal for its screen and keys · sendero show FILE prints a map",
        "el editor necesita un terminal para su pantalla y sus teclas · sendero show ARCHIVO imprime un mapa")
    case .noTerm:
      LocalizedText(
        "TERM is not set, so the type of the terminal is unknown · TERM=xterm-256color works for most",
        "TERM no está definida y no se sabe qué terminal es · TERM=xterm-256color sirve para casi todos")
    case .unknownTerm(let name):
      LocalizedText(
        "the terminal type “\(name)” from TERM is unknown · TERM=xterm-256color works for most",
        "el terminal «\(name)», según TERM, no se conoce aquí · TERM=xterm-256color sirve para casi todos")
    case .cannotPlaceCursor(let name):
      LocalizedText(
        "the terminal type “\(name)” from TERM cannot move its cursor · sendero show --plain FILE needs no cursor",
        "el terminal «\(name)», según TERM, no puede situar el cursor · sendero show --plain ARCHIVO no lo necesita"
      )
    case .cannotStart(let call):
      LocalizedText(
        "the terminal could not be started (\(call))", "no se ha podido iniciar el terminal (\(call))")
    }
  }
}
