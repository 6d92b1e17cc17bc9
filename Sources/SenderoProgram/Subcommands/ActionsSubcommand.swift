import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Lists the open opportunities of maps.
  static let actions = Subcommand(
    name: "actions",
    about: LocalizedText(
      "List the open opportunities by owner, for a stand-up or a ticket system",
      "Mostrar las oportunidades abiertas por responsable, para una reunión o un gestor de tareas"),
    operand: Operand(HelpPhrase.maps, isRepeated: true),
    declareOptions: {
      [Actions.owner.declaration, Actions.overdue.declaration, Actions.format.declaration]
    },
    run: { arguments, context throws(Failure) in try Actions.write(arguments, context) })
}

/// The options and the work of the `actions` subcommand.
private enum Actions {
  static let owner = CommandOption(
    "owner", LocalizedText("NAME", "NOMBRE"),
    LocalizedText(
      "Only those of the owners whose name begins so", "Solo las de quienes tienen un nombre que empieza así"),
    read: { $0 })
  static let overdue = CommandOption(
    switch: "overdue",
    LocalizedText("Only those whose due date has passed", "Solo las que han pasado su fecha límite"))
  static let format = CommandOption(
    "format", HelpPhrase.format, of: ActionsReport.Format.allCases, standard: .text,
    word: { $0.rawValue })

  static func write(_ arguments: ParsedArguments, _ context: CommandContext) throws(Failure) {
    var maps: [(file: String, map: JourneyMap)] = []
    for file in arguments.operands { maps.append((file, try context.readMap(file))) }
    var list = ActionList(maps, today: context.today)
    if let name = arguments[owner] {
      guard let limited = list.limited(toOwner: name) else {
        throw Failure(nil, CommandPhrase.noActionOwner(name, list.owners.map(\.owner).filter { !$0.isEmpty }))
      }
      list = limited
    }
    if arguments.has(overdue) { list = list.overdue }
    let report = ActionsReport(list, in: context.language)
    try StandardStream.output.write(report.written(as: arguments[format] ?? .text))
  }
}
