extension MapFileError {
  /// The file and the place in it, in the style of compilers: `map.json:12:5`.
  public var location: String {
    switch self {
    case .file(let error): error.path
    case .map(let error, let path): "\(path):\(error.place.line):\(error.place.column)"
    case .exists(let path), .newer(let path, _): path
    }
  }

  /// The message: the reason for the failure, and what the user can do about it.
  public var text: LocalizedText {
    switch self {
    case .file(let error): error.text
    case .map(let error, let path) where error.problem == .conflictMarker:
      error.text + Self.wayOutOfConflict(path)
    case .map(let error, _): error.text
    case .exists:
      LocalizedText(
        "the file already exists; nothing was written · :w! FILE replaces it",
        "el archivo ya existe; no se ha escrito nada · :w! ARCHIVO lo sustituye")
    case .newer(_, let version):
      LocalizedText(
        "a newer version of the program has changed the file (format version \(version)); nothing was written · :w OTHER saves elsewhere",
        "una versión más nueva del programa ha cambiado el archivo (versión \(version) del formato); no se ha escrito nada · :w OTRO guarda en otro sitio"
      )
    }
  }

  /// The commands that end a conflict that git has left in a file.
  private static func wayOutOfConflict(_ path: String) -> LocalizedText {
    // A name that begins with a hyphen would be taken for an option.
    let file = path == "-" ? nil : SafeText.line(ShellText.quoted(path.hasPrefix("-") ? "./" + path : path))
    let (english, spanish) = (file ?? "FILE", file ?? "ARCHIVO")
    return LocalizedText(
      " · git checkout --ours \(english) takes your version, --theirs the other one; or edit the file and remove the lines <<<<<<<, ======= and >>>>>>>",
      " · git checkout --ours \(spanish) deja su versión y --theirs la otra; o edite el archivo y quite las líneas <<<<<<<, ======= y >>>>>>>"
    )
  }
}

extension FileError {
  /// The message: the reason for the failure, and what the user can do about it.
  public var text: LocalizedText {
    guard let backup else { return reason.text(operation) }
    let text = reason.text(operation)
    return LocalizedText(
      "\(text.english) · the old content is in \(backup)",
      "\(text.spanish) · el contenido anterior está en \(backup)")
  }
}

extension FileError.Reason {
  fileprivate func text(_ operation: FileError.Operation) -> LocalizedText {
    switch self {
    case .missing:
      LocalizedText("there is no such file or folder", "no existe ese archivo o carpeta")
    case .isFolder: LocalizedText("is a folder, not a map", "es una carpeta, no un mapa")
    case .notRegular:
      LocalizedText("is a device or a pipe, not a file", "es un dispositivo o una tubería, no un archivo")
    case .unreadable:
      LocalizedText(
        "you do not have permission to read it: ask its owner",
        "no tiene permiso para leerlo: pídalo a su dueño")
    case .readOnlyFile:
      LocalizedText(
        "is read-only; nothing was written · :w OTHER saves under another name",
        "es de solo lectura; no se ha escrito nada · :w OTRO guarda con otro nombre")
    case .readOnlyFolder:
      LocalizedText(
        "its folder is not writable · :w OTHER saves elsewhere",
        "no se puede escribir en su carpeta · :w OTRO guarda en otro sitio")
    case .full:
      LocalizedText(
        "the disk is full; the old file is intact and the edits are still here · free some space and save again",
        "el disco está lleno; el archivo anterior está intacto y los cambios siguen aquí · libere espacio y guarde otra vez"
      )
    case .tooLarge(let limit):
      JSONLimits.exceeded(size: limit)
    case .tooManyLinks:
      LocalizedText("its symbolic links form a loop", "sus enlaces simbólicos forman un círculo")
    case .locked:
      LocalizedText(
        "another program has locked its folder; nothing was written · try again, or :w OTHER saves elsewhere",
        "otro programa tiene bloqueada su carpeta; no se ha escrito nada · inténtelo otra vez, o :w OTRO guarda en otro sitio"
      )
    case .noLocks:
      LocalizedText(
        "its file system has no locks, so it cannot be edited together · open it with --read-only",
        "su sistema de archivos no tiene bloqueos, así que no se puede editar a la vez · ábralo con --read-only"
      )
    case .outside:
      LocalizedText(
        "lies outside the folder given with --restricted · choose a file in it",
        "está fuera de la carpeta dada con --restricted · elija un archivo de ella")
    case .hidden:
      LocalizedText(
        "has a name that begins with a dot, which --restricted does not allow · choose another name",
        "tiene un nombre que empieza por punto, y --restricted no lo permite · elija otro nombre")
    case .beyondLimit(let limit): limit.text
    case .rightsLost:
      LocalizedText(
        "its owner, group or access list could not be preserved; nothing was written · :w OTHER saves elsewhere",
        "no se podrían conservar su dueño, su grupo o su lista de acceso; no se ha escrito nada · :w OTRO guarda en otro sitio"
      )
    case .untrusted:
      LocalizedText(
        "other users can write there · run chmod go-w on that folder",
        "otros usuarios pueden escribir ahí · ejecute chmod go-w en esa carpeta")
    case .other(let code):
      LocalizedText(
        "\(SystemMessage.text(code).english) · \(operation.attempt.english)",
        "\(SystemMessage.text(code).spanish) · \(operation.attempt.spanish)")
    }
  }
}

extension FileError.Operation {
  /// The phrase for the operation that failed.
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

extension FileError.Limit {
  fileprivate var text: LocalizedText {
    switch self {
    case .size(let size, let most):
      let (mebibytes, limit) = ((size + (1 << 20) - 1) >> 20, most >> 20)
      return LocalizedText(
        "the map has \(mebibytes) MiB and could not be opened again, since the limit is \(limit) MiB; nothing was written · move some stages to another map",
        "el mapa ocupa \(mebibytes) MiB y no se podría volver a abrir, porque el máximo es \(limit) MiB; no se ha escrito nada · pase etapas a otro mapa"
      )
    case .depth(let depth, let most):
      return LocalizedText(
        "the map is nested \(depth) levels deep and could not be opened again, since the limit is \(most); nothing was written",
        "el mapa tiene \(depth) niveles y no se podría volver a abrir, porque el máximo es \(most); no se ha escrito nada"
      )
    }
  }
}
