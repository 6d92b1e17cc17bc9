import SenderoCore
import SenderoEditor

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

  /// The scope in which files are opened.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  /// Returns a path from the command line, made absolute if a restriction applies.
  func path(_ named: String) -> String {
    restriction == nil ? named : absolutePath(named, relativeTo: workingFolder)
  }
}
