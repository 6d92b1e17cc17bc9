import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Lists the differences of two maps.
  static let diff = Subcommand(
    name: "diff",
    about: LocalizedText(
      "Say in words how two maps differ; exit status 1 if they do",
      "Decir con palabras en qué difieren dos mapas; si difieren, acaba con 1"),
    operand: Operand(
      pair: LocalizedText(
        "The two maps; - reads standard input, and /dev/null is a map with nothing in it",
        "Los dos mapas; - lee la entrada estándar, y /dev/null es un mapa sin nada")),
    declareOptions: { [Differences.format.declaration] },
    report: { arguments, context throws(Failure) in try Differences.write(arguments, context) })
}

/// The option and the work of the `diff` subcommand.
private enum Differences {
  static let format = CommandOption(
    "format", HelpPhrase.format, of: ComparisonReport.Format.allCases,
    standard: .text, word: { $0.rawValue })

  /// Prints the differences, and returns whether there are any.
  static func write(_ arguments: ParsedArguments, _ context: CommandContext) throws(Failure) -> Bool {
    let files = (first: arguments.operands[0], second: arguments.operands[1])
    let comparison = MapComparison(try read(files.first, context), try read(files.second, context))
    let report = ComparisonReport(comparison, files: files, in: context.language)
    try StandardStream.output.write(report.written(as: arguments[format] ?? .text))
    return !comparison.isSame
  }

  /// Reads a map; git names `/dev/null` where a version has no file.
  private static func read(_ file: String, _ context: CommandContext) throws(Failure) -> JourneyMap {
    file == "/dev/null" ? JourneyMap(id: "nothing") : try context.readMap(file)
  }
}
