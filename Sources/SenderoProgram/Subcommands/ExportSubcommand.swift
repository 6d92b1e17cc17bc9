import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Writes a map in another format.
  static let export = Subcommand(
    name: "export",
    about: LocalizedText(
      "Write a map in another format: for a browser, a wiki, a spreadsheet",
      "Escribir un mapa en otro formato: para un navegador, un wiki, una hoja de cálculo"),
    operand: Operand(HelpPhrase.map),
    declareOptions: {
      [
        Export.format.declaration, Export.output.declaration, Export.persona.declaration,
        Export.channel.declaration, Export.comparison.declaration,
      ]
    },
    check: { arguments in
      arguments[Export.format] == nil && Export.format(arguments) == nil ? ExchangePhrase.needsFormat : nil
    },
    run: { arguments, context throws(Failure) in
      guard let file = arguments.operand else { return }
      try Export.write(file, arguments, context)
    })
}

/// The options and the work of the `export` subcommand.
private enum Export {
  static let format = CommandOption(
    "to",
    LocalizedText(
      "The format; by default the one that the suffix of -o names",
      "El formato; si no se indica, el de la terminación de -o"),
    of: MapExport.formats, word: { $0.name }, meaning: { $0.about })
  static let output = CommandOption(
    "output", short: "o", LocalizedText("FILE", "ARCHIVO"),
    LocalizedText(
      "The file to write; without it, or with -, standard output",
      "El archivo que se escribe; sin él, o con -, la salida estándar"), completion: .files, read: { $0 })
  static let persona = CommandOption(
    "persona", LocalizedText(verbatim: "PERSONA"),
    LocalizedText("Show the ratings of one persona", "Mostrar las valoraciones de una persona"), read: { $0 })
  static let channel = CommandOption(
    "channel", LocalizedText("CHANNEL", "CANAL"),
    LocalizedText(
      "Only the touchpoints with one channel", "Solo los puntos de contacto de un canal"), read: { $0 })
  static let comparison = CommandOption(
    "compare", LocalizedText("FILE", "ARCHIVO"),
    LocalizedText(
      "Show another map beside it, such as the future state",
      "Mostrar al lado otro mapa, como el estado futuro"), completion: .files, read: { $0 })

  /// The format that the options name.
  static func format(_ arguments: ParsedArguments) -> (any Format)? {
    arguments[format] ?? arguments[output].flatMap(MapExport.format(ofFile:))
  }

  static func write(
    _ file: String, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(Failure) {
    guard let format = format(arguments) else { throw Failure(nil, ExchangePhrase.needsFormat) }
    let map = try context.readMap(file)
    var lens = try context.lens(arguments[persona], in: map, file: file)
    if let channel = arguments[channel] { lens = lens.with(channel: channel) }
    var options = FormatOptions(language: context.language, lens: lens)
    if let other = arguments[comparison] { options.comparison = try context.readMap(other) }
    let export = MapExport(map, as: format, options)
    let remarks: [ExchangeRemark]
    if let output = arguments[output], output != "-" {
      if context.isReadOnly { throw Failure(output, CommandPhrase.readOnly) }
      remarks = try export.write(
        to: context.path(output), in: context.scope, isRestricted: context.restriction != nil)
    } else {
      remarks = try export.print(isRestricted: context.restriction != nil)
    }
    RemarkReport.write(remarks, on: file, in: context.language)
  }
}
