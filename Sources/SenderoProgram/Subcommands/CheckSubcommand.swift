import SenderoCore
import SenderoEditor
import SenderoExchange

extension Subcommand {
  /// Lists the findings of maps.
  static let check = Subcommand(
    name: "check",
    about: LocalizedText(
      "List what maps lack or contradict; exit status 1 if there is an error",
      "Mostrar lo que falta o no encaja en los mapas; código de salida 1 si hay algún error"),
    operand: Operand(HelpPhrase.maps, isRepeated: true),
    declareOptions: { [Check.format.declaration, Check.severity.declaration, Check.rules.declaration] },
    check: { arguments in Check.unknownRule(arguments) },
    report: { arguments, context throws(Failure) in try Check(arguments, context).write() })
}

/// The options and the work of the `check` subcommand.
private struct Check {
  static let format = CommandOption(
    "format", HelpPhrase.format, of: CheckReport.Format.allCases, standard: .text,
    word: { $0.rawValue })
  static let severity = CommandOption(
    "min-severity",
    LocalizedText("Only findings of this severity or above", "Solo los hallazgos desde esta gravedad"),
    of: Finding.Severity.allCases, standard: .hint, word: { $0.rawValue })
  static let rules = CommandOption(
    "rule", LocalizedText("RULES", "REGLAS"),
    LocalizedText(
      "Only findings of these rules, such as no-owner,broken-link",
      "Solo los hallazgos de estas reglas, como no-owner,broken-link"),
    read: { $0.split(separator: ",").map(String.init) })

  let arguments: ParsedArguments
  let context: CommandContext

  init(_ arguments: ParsedArguments, _ context: CommandContext) {
    self.arguments = arguments
    self.context = context
  }

  /// Returns the problem if `--rule` names a rule that does not exist.
  static func unknownRule(_ arguments: ParsedArguments) -> LocalizedText? {
    guard let unknown = arguments[rules]?.first(where: { Rules.named($0) == nil }) else { return nil }
    return CommandPhrase.noRule(
      unknown, nearest: EditDistance.nearest(to: unknown, among: Rules.all.map(\.code)))
  }

  /// Writes the report, and returns whether it has an error.
  ///
  /// - Throws: `Failure` for the last file that cannot be read; the others are reported all the same.
  func write() throws(Failure) -> Bool {
    var maps: [CheckedMap] = []
    var failures: [Failure] = []
    for file in arguments.operands {
      do {
        maps.append(try checked(file))
      } catch {
        failures.append(error)
      }
    }
    if !maps.isEmpty {
      let key = context.settings.keymap.keys(of: "mend-finding").first?.name
      let report = CheckReport(maps, in: context.language, mendKey: key)
      try StandardStream.output.write(report.written(as: arguments[Self.format] ?? .text))
    }
    for failure in failures.dropLast() { failure.report(in: context.language) }
    if let last = failures.last { throw last }
    return maps.contains { $0.counts[.error] > 0 }
  }

  private func checked(_ file: String) throws(Failure) -> CheckedMap {
    let (map, bytes) = try read(file)
    let least = arguments[Self.severity] ?? .hint
    let wanted = arguments[Self.rules]
    let missing = file == "-" ? [] : context.scope.missingLinks(of: map, at: context.path(file))
    return CheckedMap(
      map, file: file, bytes: bytes, FindingContext(today: context.today, missingLinks: missing),
      where: { rule in rule.severity >= least && (wanted?.contains(rule.code) ?? true) })
  }

  /// Reads a map, and the bytes in which its findings have their places.
  private func read(_ file: String) throws(Failure) -> (JourneyMap, [UInt8]) {
    let bytes: [UInt8]
    if file == "-" {
      bytes = try StandardStream.readInput()
    } else {
      do throws(FileError) {
        bytes = try SafeFile.read(path: context.path(file), in: context.scope).bytes
      } catch {
        throw Failure(MapFileError.file(error))
      }
    }
    do throws(MapError) {
      return (try JourneyMap.read(bytes).map, bytes)
    } catch {
      throw Failure(MapFileError.map(error, path: file))
    }
  }
}
