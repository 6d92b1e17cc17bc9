import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor
import SenderoExchange

extension Subcommand {
  /// Prints a map.
  static let show = Subcommand(
    name: "show", about: LocalizedText("Print a map", "Imprimir un mapa"),
    operand: Operand(HelpPhrase.map),
    declareOptions: {
      [
        PrintedMap.width.declaration, PrintedMap.colour.declaration, PrintedMap.plain.declaration,
        PrintedMap.zoom.declaration, PrintedMap.lens.declaration, PrintedMap.only.declaration,
      ]
    },
    run: { arguments, context throws(Failure) in
      guard let file = arguments.operand else { return }
      try PrintedMap(file: file, arguments: arguments).write(context)
    })
}

/// The values of `--color`.
private enum ColourChoice: String, CaseIterable {
  case auto, always, never
}

/// A map to print on standard output.
private struct PrintedMap {
  /// The valid widths.
  private static let widths = PrintedBoard.leastWidth...10_000
  /// The default width if the output is not a terminal.
  private static let usualWidth = 100

  static let width = CommandOption(
    "width", LocalizedText("COLUMNS", "COLUMNAS"),
    LocalizedText(
      "The width in columns, at least \(widths.lowerBound); by default the width of the terminal, or \(usualWidth)",
      "El ancho en columnas, desde \(widths.lowerBound); si no se indica, el del terminal, o \(usualWidth)"),
    takes: LocalizedText(
      "a number from \(widths.lowerBound) to \(widths.upperBound)",
      "un número de \(widths.lowerBound) a \(widths.upperBound)"),
    read: { Int($0).flatMap { widths.contains($0) ? $0 : nil } })
  static let colour = CommandOption(
    "color",
    LocalizedText(
      "Colour: if the terminal supports it, always, or never",
      "Color: si el terminal lo tiene, siempre o nunca"),
    of: ColourChoice.allCases, standard: .auto, word: { $0.rawValue })
  static let plain = CommandOption(
    switch: "plain",
    LocalizedText(
      "An outline in words, without drawings: for screen readers and e-mail",
      "Un esquema en palabras, sin dibujos: para lectores de pantalla y correo"))
  static let zoom = CommandOption(
    "zoom", SettingTable.zoom.about, of: Zoom.allCases, word: { $0.name }, meaning: { $0.about })
  static let lens = CommandOption(
    "lens", LocalizedText(verbatim: "PERSONA"),
    LocalizedText(
      "Show the ratings of one persona", "Mostrarlo con las valoraciones de una persona"),
    read: { $0 })

  static let only = CommandOption(
    "only", LocalizedText("FILTER", "FILTRO"),
    LocalizedText(
      "Show only the touchpoints that match a filter, such as negative,neutral or \"channel:web -truth\"",
      "Mostrar solo los puntos de contacto de un filtro, como negativa,neutra o \"canal:web -verdad\""),
    read: { $0 })

  let file: String
  let arguments: ParsedArguments

  func write(_ context: CommandContext) throws(Failure) {
    let whole = try context.readMapOrImport(file)
    let lens = try context.lens(arguments[Self.lens], in: whole, file: file)
    let map = lens == .everything ? whole : whole.seen(through: lens)
    let format: any WritableFormat = arguments.has(Self.plain) ? OutlineFormat() : BoardFormat()
    let printer = CanvasPrinter(
      palette: context.settings[SettingTable.palette],
      background: context.settings[SettingTable.background], colour: colour(context.environment))
    let options = FormatOptions(
      language: context.language,
      width: arguments[Self.width]
        ?? max(Self.widths.lowerBound, StandardStream.output.columns ?? Self.usualWidth),
      zoom: arguments[Self.zoom] ?? context.settings[SettingTable.zoom],
      hasOverview: arguments[Self.zoom] == nil, filter: try filter(map), print: printer.text)
    let text = format.text(map, options)
    // Not only on a terminal: the reader of a pipe has the same locale.
    try StandardStream.output.write(CharacterLocale.establish() ? text : ASCIIText.of(text))
  }

  /// Returns the filter that `--only` gives; `nil` without it.
  private func filter(_ map: JourneyMap) throws(Failure) -> Filter? {
    do throws(FilterError) {
      return try Filter(arguments[Self.only] ?? "", in: map)
    } catch {
      throw Failure(nil, LocalizedText(verbatim: "--only: ") + error.text)
    }
  }

  private func colour(_ environment: [String: String]) -> PrintedColour? {
    switch arguments[Self.colour] ?? .auto {
    case .never: nil
    case .always: .indexed256
    case .auto:
      StandardStream.output.isTerminal && environment.nonEmpty("NO_COLOR") == nil
        ? environment.nonEmpty("TERM").flatMap(PrintedColour.init(terminal:)) : nil
    }
  }
}

extension Zoom {
  /// The content of a cell at this zoom.
  fileprivate var about: LocalizedText {
    switch self {
    case .overview: LocalizedText("one mark per touchpoint", "una marca por punto de contacto")
    case .line: LocalizedText("one line", "una línea")
    case .card: LocalizedText("name, channel and pain points", "nombre, canal y lo que duele")
    case .fit:
      LocalizedText("cards so narrow that all stages fit", "tarjetas estrechas, con todas las etapas")
    case .fullCard: LocalizedText("also expectation and owner", "también expectativa y responsable")
    }
  }
}
