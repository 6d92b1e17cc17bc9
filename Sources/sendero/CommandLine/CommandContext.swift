import SenderoCore
import SenderoEditor

/// What every command works with: the settings in force, and what it may do.
struct CommandContext {
  let environment: [String: String]
  let settings: Settings
  let workingFolder: String
  /// The only folder that may be read from and written to, where there is such a limit.
  let restriction: Restriction?
  let isReadOnly: Bool
  /// Where new ids come from: `SENDERO_SEED`, so that a script gives the same file each time, else chance.
  let seed: UInt64

  var language: Language { settings.language.value }

  init(_ options: CommonOptions) throws(Failure) {
    environment = ProcessEnvironment.variables()
    workingFolder = ProcessEnvironment.workingFolder()
    isReadOnly = options.readOnly
    seed = environment.nonEmpty("SENDERO_SEED").flatMap { UInt64($0) } ?? .random(in: 0...(.max))
    restriction = try options.restricted.map { path throws(Failure) in try Restriction(folder: path) }
    let file = try SettingsFile.find(named: options.config, environment: environment)
    settings = Settings(flags: options.flags, environment: environment, file: file)
  }

  /// Refuses a path that may not be read from or written to.
  func require(_ path: String) throws(Failure) {
    if let restriction, !restriction.allows(path) { throw Failure(path, CommandPhrase.outside) }
  }
}
