import SenderoCore
import SenderoEditor
import SenderoExchange

/// The settings and restrictions that apply to a subcommand.
struct CommandContext {
  let environment: [String: String]
  let settings: Settings
  let workingFolder: String
  /// The folder that all file access is restricted to; `nil` without a restriction.
  let restriction: Restriction?
  let isReadOnly: Bool
  /// The seed for new ids: `SENDERO_SEED`, so that scripts write the same file each time, or a random number.
  let seed: UInt64

  /// The day in `SENDERO_TODAY`, so that scripts print the same report each time; `nil` without one.
  let fixedToday: Day?
  /// The present day.
  var today: Day? { fixedToday ?? .today }

  var language: Language { settings[SettingTable.language] }

  init(_ arguments: ParsedArguments = ParsedArguments()) throws(Failure) {
    environment = ProcessEnvironment.variables()
    workingFolder = ProcessEnvironment.workingFolder()
    isReadOnly = arguments.has(CommonOptions.readOnly)
    seed = environment.nonEmpty("SENDERO_SEED").flatMap { UInt64($0) } ?? .random(in: 0...(.max))
    fixedToday = environment.nonEmpty("SENDERO_TODAY").flatMap(Day.init)
    let environment = environment
    restriction = try arguments[CommonOptions.restricted].map { path throws(Failure) in
      try Restriction(folder: path, environment: environment)
    }
    let file = try SettingsFile.find(named: arguments[CommonOptions.configuration], environment: environment)
    settings = Settings(arguments: arguments, environment: environment, file: file)
  }

  /// The scope in which files are opened.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  /// Returns a path from the command line, made absolute if a restriction applies.
  func path(_ named: String) -> String {
    restriction == nil ? named : absolutePath(named, relativeTo: workingFolder)
  }

  /// Reads a map.
  ///
  /// - Parameter file: The path from the command line; `-` for standard input.
  /// - Returns: The map.
  /// - Throws: `Failure` with the place of the fault.
  func readMap(_ file: String) throws(Failure) -> JourneyMap {
    let content = try FileContent(file, path: path(file), in: scope)
    do throws(MapFileError) {
      return try content.map()
    } catch {
      guard let format = content.foreignFormat(after: error) else { throw Failure(error) }
      throw Failure(error).adding(ExchangePhrase.canBeImported(as: format.name))
    }
  }

  /// Reads a map, or a file in another format that can be imported; then standard error says which, and what was
  /// assumed.
  ///
  /// - Parameter file: The path from the command line; `-` for standard input.
  /// - Returns: The map.
  /// - Throws: `Failure` with the place of the fault.
  func readMapOrImport(_ file: String) throws(Failure) -> JourneyMap {
    let content = try FileContent(file, path: path(file), in: scope)
    do throws(MapFileError) {
      return try content.map()
    } catch {
      guard let format = content.foreignFormat(after: error) else { throw Failure(error) }
      // A file that cannot be imported either was probably meant to be a map.
      guard let imported = try? content.imported(as: format, ImportOptions(language: language, seed: seed))
      else { throw Failure(error) }
      return imported.map
    }
  }

  /// Returns the lens of the persona that an option names; that of everybody without a name.
  ///
  /// - Parameters:
  ///   - name: The beginning of the name.
  ///   - map: The map.
  ///   - file: The path of the map, for the failure.
  /// - Returns: The lens.
  /// - Throws: `Failure` if there is no such persona.
  func lens(_ name: String?, in map: JourneyMap, file: String) throws(Failure) -> Lens {
    guard let name else { return .everything }
    guard let persona = map.persona(named: name) else {
      throw Failure(file, CommandPhrase.noPersona(name, map.personas.map(\.name)))
    }
    return Lens(persona: persona.id)
  }
}
