import SenderoCore
import SenderoEditor

/// The settings in force and the limits within which a subcommand works.
struct CommandContext {
  let environment: [String: String]
  let settings: Settings
  let workingFolder: String
  /// The only folder that may be read from and written to, if there is such a limit.
  let restriction: Restriction?
  let isReadOnly: Bool
  /// The seed of new ids: `SENDERO_SEED`, so that a script gives the same file each time, else chance.
  let seed: UInt64

  var language: Language { settings[SettingTable.language] }

  init(_ arguments: ParsedArguments = ParsedArguments()) throws(Failure) {
    environment = ProcessEnvironment.variables()
    workingFolder = ProcessEnvironment.workingFolder()
    isReadOnly = arguments.has(CommonOptions.readOnly)
    seed = environment.nonEmpty("SENDERO_SEED").flatMap { UInt64($0) } ?? .random(in: 0...(.max))
    let environment = environment
    restriction = try arguments[CommonOptions.restricted].map { path throws(Failure) in
      try Restriction(folder: path, environment: environment)
    }
    let file = try SettingsFile.find(named: arguments[CommonOptions.configuration], environment: environment)
    settings = Settings(arguments: arguments, environment: environment, file: file)
  }

  /// The scope that files are opened in.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  /// A path of the command line, in a form that can be found under a restriction too.
  func path(_ named: String) -> String {
    restriction == nil ? named : absolutePath(named, relativeTo: workingFolder)
  }
}
