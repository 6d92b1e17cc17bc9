extension MapFileError {
  /// The file, and where in it, as compilers write it: `map.json:12:5`.
  public var location: String {
    switch self {
    case .file(let error): error.path
    case .map(let error, let path): "\(path):\(error.place.line):\(error.place.column)"
    case .exists(let path), .newer(let path, _): path
    }
  }

  /// What is wrong, and what can be done about it.
  public var text: LocalizedText {
    switch self {
    case .file(let error): error.text
    case .map(let error, _): error.text
    case .exists:
      LocalizedText(
        "there is such a file already; nothing was written · :w! FILE replaces it",
        "ya existe un fichero así; no se ha escrito nada · :w! FICHERO lo sustituye")
    case .newer(_, let version):
      LocalizedText(
        "a newer program has written the file meanwhile (version \(version)); nothing was written · :w OTHER saves elsewhere",
        "un programa más nuevo ha escrito el fichero entretanto (versión \(version)); no se ha escrito nada · :w OTRO guarda en otro sitio"
      )
    }
  }
}

extension FileError {
  /// What is wrong, and what can be done about it.
  public var text: LocalizedText {
    guard let backup else { return reason.text(operation) }
    let text = reason.text(operation)
    return LocalizedText(
      "\(text.english) · the old content stands in \(backup)",
      "\(text.spanish) · el contenido anterior está en \(backup)")
  }
}

extension FileError.Reason {
  fileprivate func text(_ operation: FileError.Operation) -> LocalizedText {
    switch self {
    case .missing:
      LocalizedText("there is no such file or folder", "no existe ese fichero o carpeta")
    case .isFolder: LocalizedText("is a folder, not a map", "es una carpeta, no un mapa")
    case .notRegular:
      LocalizedText("is a device or a pipe, not a file", "es un dispositivo o una tubería, no un fichero")
    case .unreadable:
      LocalizedText("you may not read it: ask its owner", "no tiene permiso para leerlo: pídalo a su dueño")
    case .readOnlyFile:
      LocalizedText(
        "is read-only; nothing was written · :w OTHER saves under another name",
        "es de solo lectura; no se ha escrito nada · :w OTRO guarda con otro nombre")
    case .readOnlyFolder:
      LocalizedText(
        "nothing can be written in its folder · :w OTHER saves elsewhere",
        "no se puede escribir en su carpeta · :w OTRO guarda en otro sitio")
    case .full:
      LocalizedText(
        "the disk is full; the old file is whole and the edits are kept here · make room and save again",
        "el disco está lleno; el fichero anterior está entero y los cambios siguen aquí · haga sitio y guarde otra vez"
      )
    case .tooLarge(let limit):
      LocalizedText("is bigger than \(limit >> 20) MiB", "ocupa más de \(limit >> 20) MiB")
    case .tooManyLinks:
      LocalizedText("its symbolic links lead in a circle", "sus enlaces simbólicos forman un círculo")
    case .locked:
      LocalizedText(
        "somebody else is saving in that folder; nothing was written · try again",
        "alguien está guardando en esa carpeta; no se ha escrito nada · inténtelo otra vez")
    case .other(let code):
      LocalizedText(
        "\(SystemMessage.text(code).english) · \(operation.attempt.english)",
        "\(SystemMessage.text(code).spanish) · \(operation.attempt.spanish)")
    }
  }
}

extension FileError.Operation {
  /// What could not be done, and what to do about it.
  fileprivate var attempt: LocalizedText {
    switch self {
    case .find, .open, .read:
      LocalizedText("it cannot be read · try again", "no se puede leer · inténtelo otra vez")
    case .create, .write, .sync, .rename, .makeFolder:
      LocalizedText(
        "it cannot be saved · try again, or :w OTHER saves elsewhere",
        "no se puede guardar · inténtelo otra vez, o :w OTRO guarda en otro sitio")
    case .lock:
      LocalizedText(
        "it cannot be locked · try again, or :w OTHER saves elsewhere",
        "no se puede bloquear · inténtelo otra vez, o :w OTRO guarda en otro sitio")
    case .remove:
      LocalizedText("it cannot be removed · try again", "no se puede borrar · inténtelo otra vez")
    }
  }
}
