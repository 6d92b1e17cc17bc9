import SenderoCore

/// What every command works with: the settings in force, and what it may do.
struct CommandContext {
  let environment: [String: String]
  let settings: Settings
  let workingFolder: String
  /// The only folder that may be read from and written to, where there is such a limit.
  let restriction: Restriction?
  let isReadOnly: Bool

  var language: Language { settings.language.value }

  init(_ options: CommonOptions) throws(Failure) {
    environment = ProcessEnvironment.variables()
    workingFolder = ProcessEnvironment.workingFolder()
    isReadOnly = options.readOnly
    restriction = try options.restricted.map { path throws(Failure) in try Restriction(folder: path) }
    let file = try SettingsFile.find(named: options.config, environment: environment)
    settings = Settings(flags: options.flags, environment: environment, file: file)
  }

  /// Refuses a path that may not be read from or written to.
  func require(_ path: String) throws(Failure) {
    if let restriction, !restriction.allows(path) { throw Failure(path, CommandPhrase.outside) }
  }
}
