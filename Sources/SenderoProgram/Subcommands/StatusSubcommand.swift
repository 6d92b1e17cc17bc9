import SenderoCore
import SenderoExchange

extension Subcommand {
  /// Lists the status of maps.
  static let status = Subcommand(
    name: "status",
    about: LocalizedText(
      "List maps with their owner, review, balance, findings and opportunities; the exit status is 1 if any is overdue",
      "Mostrar mapas con responsable, revisión, balance, hallazgos y oportunidades; el estado es 1 si algo va atrasado"
    ),
    operand: Operand(
      LocalizedText(
        "The maps, or folders in which all files that end in \(MapSearch.suffix) are maps",
        "Los mapas, o carpetas con archivos que acaban en \(MapSearch.suffix)"), isRepeated: true),
    declareOptions: { [Status.format.declaration] },
    report: { arguments, context throws(Failure) in try Status.report(arguments, context) })
}

/// The options and the work of the `status` subcommand.
private enum Status {
  static let format = ReportFormat.option(HelpPhrase.format)

  static func report(_ arguments: ParsedArguments, _ context: CommandContext) throws(Failure) -> Bool {
    var files: [(name: String, path: String)] = []
    for operand in arguments.operands {
      let path = context.path(operand)
      guard MapSearch.isFolder(path, of: context.scope) else {
        files.append((operand, path))
        continue
      }
      let found: [String]
      do throws(FileError) {
        found = try MapSearch.maps(in: path, of: context.scope)
      } catch {
        throw Failure(error)
      }
      files += found.map { ($0, $0) }
    }
    let (scope, today) = (context.scope, context.today)
    let list = StatusList(files.concurrentMap { entry($0.name, at: $0.path, in: scope, today: today) })
    let report = StatusReport(list, in: context.language)
    try StandardStream.output.write(arguments[format] == .json ? report.json : report.text)
    // What could not be read is listed, and outweighs what is overdue.
    if list.unreadableCount > 0 { throw Failure(nil, CommandPhrase.unreadableMaps(list.unreadableCount)) }
    return list.overdueCount > 0
  }

  private static func entry(
    _ file: String, at path: String, in scope: FileScope, today: Day?
  ) -> StatusList.Entry {
    do throws(MapFileError) {
      let map = try MapFile.open(path, in: scope).read.map
      return StatusList.Entry(file: file, status: .success(MapHealth(map, today: today)))
    } catch {
      return StatusList.Entry(file: file, status: .failure(error))
    }
  }
}
