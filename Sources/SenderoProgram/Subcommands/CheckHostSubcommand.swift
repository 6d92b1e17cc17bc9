import Glibc
import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Tries a folder, and lists the obstacles to a workshop in it.
  static let checkHost = Subcommand(
    name: "check-host",
    about: LocalizedText(
      "Try a folder, and list the obstacles to a workshop in it; exit status 1 if there is an error",
      "Probar una carpeta y mostrar qué impide un taller en ella; código de salida 1 si hay algún error"),
    operand: Operand(folder: LocalizedText("The folder for the maps", "La carpeta de los mapas")),
    declareOptions: {
      [
        HostCheckOptions.accounts.declaration, HostCheckOptions.people.declaration,
        HostCheckOptions.format.declaration,
      ]
    },
    report: { arguments, context throws(Failure) in
      guard let folder = arguments.operand else { return false }
      return try HostCheckOptions.report(on: folder, arguments, context)
    })
}

/// The options and the work of the `check-host` subcommand.
private enum HostCheckOptions {
  static let accounts = CommandOption(
    "accounts",
    LocalizedText(
      "How people log in: each with an account, or all with the same one",
      "Cómo se entra: cada persona con su cuenta, o todas con la misma"),
    of: HostPlan.Accounts.allCases, standard: .each, word: { $0.rawValue })
  static let people = CommandOption(
    "people", LocalizedText("NUMBER", "NÚMERO"),
    LocalizedText(
      "How many edit at the same time (default: 30)", "Cuántas editan a la vez (si no se indica: 30)"),
    takes: LocalizedText(
      "a number from \(HostPlan.peopleRange.lowerBound) to \(HostPlan.peopleRange.upperBound)",
      "un número de \(HostPlan.peopleRange.lowerBound) a \(HostPlan.peopleRange.upperBound)"),
    read: { text in Int(text).flatMap { HostPlan.peopleRange.contains($0) ? $0 : nil } })
  static let format = ReportFormat.option(HelpPhrase.format)

  static func report(
    on folder: String, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(Failure) -> Bool {
    if context.isReadOnly { throw Failure(folder, CommandPhrase.readOnlyHostCheck) }
    var plan = HostPlan()
    if let accounts = arguments[accounts] { plan.accounts = accounts }
    if let people = arguments[people] { plan.people = people }
    let report: HostReport
    do throws(FileError) {
      report = try HostReport(
        checking: context.path(folder), in: context.scope, for: plan,
        ownFolders: Restriction.ownFolders(context.environment))
    } catch {
      if error.reason == .other(code: ENOTDIR) { throw Failure(folder, CommandPhrase.noFolder) }
      throw Failure(FileError(path: folder, operation: error.operation, reason: error.reason))
    }
    let text = HostReportText(report, in: context.language)
    try StandardStream.output.write(arguments[format] == .json ? text.json : text.text)
    return report.count(.error) > 0
  }
}
