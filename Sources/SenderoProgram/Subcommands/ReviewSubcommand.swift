import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Reviews a map: on a screen, as text or as JSON.
  static let review = Subcommand(
    name: "review",
    about: LocalizedText(
      "See where a map hurts, why, and what to do first",
      "Ver dónde duele un mapa, por qué y qué hacer primero"),
    operand: Operand(HelpPhrase.map),
    declareOptions: {
      [ReviewedMap.plain.declaration, ReviewedMap.format.declaration, ReviewedMap.lens.declaration]
    },
    check: { arguments in
      let isBoth = arguments.has(ReviewedMap.plain) && arguments[ReviewedMap.format] != nil
      return isBoth ? CommandPhrase.plainOrFormat : nil
    },
    run: { arguments, context throws(Failure) in
      guard let file = arguments.operand else { return }
      try ReviewedMap(file: file, arguments: arguments).run(context)
    })
}

/// A map to review.
private struct ReviewedMap {
  static let plain = CommandOption(
    switch: "plain",
    LocalizedText(
      "Print it in words, for screen readers, e-mail and pipes",
      "Imprimirlo en palabras, para lectores de pantalla, correo y tuberías"))
  static let format = ReportFormat.option(
    LocalizedText(
      "Print it: as text, like --plain, or for programs",
      "Imprimirlo: como texto, igual que --plain, o para programas"))
  static let lens = CommandOption(
    "lens", LocalizedText(verbatim: "PERSONA"),
    LocalizedText(
      "Print the review of one persona's ratings", "Imprimir la revisión de las valoraciones de una persona"),
    read: { $0 })

  let file: String
  let arguments: ParsedArguments

  func run(_ context: CommandContext) throws(Failure) {
    guard let format else { return try SessionStart.run(.review(file), context) }
    let map = try context.readMap(file)
    let lens = try context.lens(arguments[Self.lens], in: map, file: file)
    let report = ReviewReport(MapReview(map, lens: lens, today: context.today), in: context.language)
    switch format {
    case .text: try StandardStream.output.write(report.text)
    case .json: try StandardStream.output.write(report.json)
    }
  }

  /// The format to print; `nil` for the screen, which needs a terminal and a file.
  private var format: ReportFormat? {
    if let format = arguments[Self.format] { return format }
    let isPrinted =
      arguments.has(Self.plain) || arguments[Self.lens] != nil || file == "-"
      || !StandardStream.output.isTerminal
    return isPrinted ? .text : nil
  }
}
