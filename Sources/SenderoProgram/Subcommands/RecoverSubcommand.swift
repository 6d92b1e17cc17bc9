import SenderoCore

extension Subcommand {
  /// Lists, prints or deletes unsaved edits.
  static let recover = Subcommand(
    name: "recover",
    about: LocalizedText(
      "List unsaved edits from a crash or a lost connection",
      "Mostrar los cambios que un fallo o una conexión cortada dejaron sin guardar"),
    declareOptions: { [Recovery.printed.declaration, Recovery.discarded.declaration] },
    check: { arguments in
      let isBoth = arguments[Recovery.printed] != nil && arguments[Recovery.discarded] != nil
      return isBoth ? CommandPhrase.printOrDiscard : nil
    },
    run: { arguments, context throws(Failure) in
      try Recovery.run(arguments[Recovery.printed], arguments[Recovery.discarded], context)
    })
}

/// The options and actions of the `recover` subcommand.
private enum Recovery {
  static let printed = CommandOption(
    "print", LocalizedText("NUMBER", "NÚMERO"),
    LocalizedText(
      "Print the map with those edits as JSON: by its number in the list, or its path",
      "Imprimir el mapa con esos cambios como JSON: por su número en la lista o su ruta"), read: { $0 })
  static let discarded = CommandOption(
    "discard", LocalizedText("NUMBER", "NÚMERO"),
    LocalizedText(
      "Delete those edits: by their number in the list, or their path",
      "Borrar esos cambios: por su número en la lista o su ruta"), read: { $0 })

  static func run(_ printed: String?, _ discard: String?, _ context: CommandContext) throws(Failure) {
    let folder = StateFolder.state(environment: context.environment).map(RecoveryFolder.init(stateFolder:))
    // A map without a file is outside the folder of a restricted session.
    let copies = folder?.abandoned { path in
      context.restriction.map { restriction in path.map(restriction.allows) ?? false } ?? true
    }
    let list = RecoveryList(copies: copies ?? [], workingFolder: context.workingFolder)
    if let printed {
      try StandardStream.output.write(Self.text(of: try list.copy(named: printed).copy.map))
    } else if let discard {
      if context.isReadOnly { throw Failure(nil, CommandPhrase.readOnly) }
      let found = try list.copy(named: discard)
      do throws(FileError) {
        try folder?.discard(found.place)
      } catch {
        throw Failure(error)
      }
      let sentence = CommandPhrase.discarded(RecoveryList.name(of: found.copy))
      try StandardStream.output.write(sentence[context.language] + "\n")
    } else {
      try StandardStream.output.write(list.text(in: context.language))
    }
  }

  /// Returns the map as JSON, with control characters made visible if the output is a terminal.
  private static func text(of map: JourneyMap) -> String {
    let text = String(decoding: map.bytes, as: UTF8.self)
    return StandardStream.output.isTerminal ? RecoveryList.visible(json: text) : text
  }
}
