import Glibc
import SenderoCore
import SenderoEditor
import SenderoExchange

extension Subcommand {
  /// Makes a map of a file in another format.
  static let `import` = Subcommand(
    name: "import",
    about: LocalizedText(
      "Make a map of a table, a diagram or another file",
      "Hacer un mapa de una tabla, un diagrama u otro archivo"),
    operand: Operand(
      LocalizedText("The file to read; - reads standard input", "El archivo; - lee la entrada estándar")),
    declareOptions: {
      [
        Import.output.declaration, Import.overwrite.declaration, Import.format.declaration,
        Import.pick.declaration, Import.column.declaration, Import.rescale.declaration,
        Import.into.declaration, Import.yes.declaration,
      ]
    },
    check: { arguments in
      arguments[Import.output] != nil && arguments[Import.into] != nil ? ExchangePhrase.outputOrInto : nil
    },
    report: { arguments, context throws(Failure) in
      guard let file = arguments.operand else { return false }
      return try Import(file: file, arguments: arguments, context: context).run()
    })
}

/// The options and the work of the `import` subcommand.
private struct Import {
  static let output = CommandOption(
    "output", short: "o", LocalizedText("FILE", "ARCHIVO"),
    LocalizedText(
      "The map to write; without it, or with -, standard output",
      "El mapa que se escribe; sin él, o con -, la salida estándar"), completion: .files, read: { $0 })
  static let overwrite = CommandOption(
    switch: "overwrite",
    LocalizedText("Replace the file of -o if it exists", "Reemplazar el archivo de -o si existe"))
  static let format = CommandOption(
    "from",
    LocalizedText(
      "The format; by default recognized by the content",
      "El formato; si no se indica, se reconoce por el contenido"),
    of: Formats.readable, word: { $0.name }, meaning: { $0.about })
  static let pick = CommandOption(
    "pick", LocalizedText("NUMBER", "NÚMERO"),
    LocalizedText(
      "The map to read of a file with several, from 1", "El mapa que se lee de un archivo con varios, desde 1"
    ),
    takes: LocalizedText("a number from 1", "un número desde 1"),
    read: { Int($0).flatMap { $0 > 0 ? $0 : nil } })
  static let column = CommandOption(
    "column", LocalizedText("HEADING=FIELD", "TÍTULO=CAMPO"),
    LocalizedText(
      "The field that a column of a table holds; may be repeated",
      "El campo que contiene una columna de una tabla; se puede repetir"),
    takes: ExchangePhrase.unsureColumn, read: Self.readColumn)
  static let rescale = CommandOption(
    switch: "rescale",
    LocalizedText(
      "Bring Mermaid scores beyond 5 to 1 to 5 by the greatest one",
      "Llevar las notas de Mermaid mayores que 5 a la escala de 1 a 5 según la mayor"))
  static let into = CommandOption(
    "into", LocalizedText("MAP", "MAPA"),
    LocalizedText(
      "Add to this map, by ids and names, after showing what changes",
      "Añadir a este mapa, por ids y nombres, después de mostrar qué cambia"), completion: .files,
    read: { $0 })
  static let yes = CommandOption(
    switch: "yes", LocalizedText("Write the changes of --into unasked", "Escribir los cambios sin preguntar"))

  let file: String
  let arguments: ParsedArguments
  let context: CommandContext

  /// Imports the map, and returns whether changes were shown but not written.
  func run() throws(Failure) -> Bool {
    let isWriting = arguments[Self.into] != nil || (arguments[Self.output] ?? "-") != "-"
    if isWriting, context.isReadOnly { throw Failure(file, CommandPhrase.readOnly) }
    try refuseOverwriting()
    let imported = try read()
    if let into = arguments[Self.into] { return try add(imported.map, to: into) }
    guard let output = arguments[Self.output], output != "-" else {
      try StandardStream.output.write(String(decoding: imported.map.bytes, as: UTF8.self))
      return false
    }
    let path = context.path(output)
    if let refusal = context.restriction?.refusal(toWrite: path) { throw Failure(output, refusal) }
    do throws(MapFileError) {
      _ = try MapFile.save(
        imported.map, to: path, in: context.scope, base: nil, mayReplace: arguments.has(Self.overwrite))
    } catch {
      if case .exists = error { throw Failure(output, ExchangePhrase.exists) }
      throw Failure(error)
    }
    notify(CommandPhrase.wrote(output, CountPhrase.parts(of: imported.map)))
    return false
  }

  /// Refuses before a long file is read for nothing.
  private func refuseOverwriting() throws(Failure) {
    guard let output = arguments[Self.output], output != "-", !arguments.has(Self.overwrite) else { return }
    if (try? SafeFile.stamp(of: context.path(output), in: context.scope)) != nil {
      throw Failure(output, ExchangePhrase.exists)
    }
  }

  private func read() throws(Failure) -> ImportedMap {
    let progress = ProgressLine(language: context.language)
    defer { progress.clear() }
    var options = ImportOptions(
      language: context.language, pick: arguments[Self.pick], columns: arguments.all(Self.column),
      seed: context.seed)
    options.rescalesScores = arguments.has(Self.rescale)
    // A log of events is measured at the stages of the map.
    if let into = arguments[Self.into] { options.target = try context.readMap(into) }
    let source = MapImport(
      file: file, format: arguments[Self.format], options: options, progress: progress.show)
    do throws(ImportError) {
      let (imported, format) = try source.read(context.path(file), in: context.scope)
      progress.clear()
      FileContent.report(imported.remarks, on: file, format, in: context.language)
      return imported
    } catch {
      throw Failure(error, file: file)
    }
  }

  /// Adds the map to another one, and returns whether the changes were shown but not written.
  private func add(_ imported: JourneyMap, to file: String) throws(Failure) -> Bool {
    let path = context.path(file)
    if let refusal = context.restriction?.refusal(toWrite: path) { throw Failure(file, refusal) }
    let map = try context.readMap(file)
    var generator = SplitMix64(seed: context.seed)
    let result = map.adding(imported, using: &generator)
    let comparison = MapComparison(map, result)
    guard !comparison.isSame else {
      notify(ExchangePhrase.addsNothing)
      return false
    }
    let report = ComparisonReport(comparison, files: (file, self.file), in: context.language)
    try StandardStream.output.write(report.written(as: ComparisonReport.Format.text))
    guard arguments.has(Self.yes) || isConfirmed() else {
      notify(ExchangePhrase.notWritten)
      return true
    }
    do throws(MapFileError) {
      _ = try MapFile.save(result, to: path, in: context.scope, base: map)
    } catch {
      throw Failure(error)
    }
    notify(CommandPhrase.wrote(file, CountPhrase.parts(of: result)))
    return false
  }

  /// Asks whether to write, if somebody is there to answer.
  private func isConfirmed() -> Bool {
    guard isatty(STDIN_FILENO) == 1, StandardStream.error.isTerminal, file != "-" else { return false }
    StandardStream.error.report(ExchangePhrase.askToWrite[context.language])
    let answer = readLine()?.trimmed.lowercased() ?? ""
    return ["y", "yes", "s", "si", "sí"].contains(answer)
  }

  private func notify(_ text: LocalizedText) { StandardStream.error.report(text[context.language] + "\n") }

  /// Reads `HEADING=FIELD`; the heading may contain equals signs.
  private static func readColumn(_ text: String) -> (heading: String, field: String)? {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    let (heading, field) = (String(text[..<sign]).trimmed, String(text[text.index(after: sign)...]).trimmed)
    return heading.isEmpty || field.isEmpty ? nil : (heading, field)
  }
}
