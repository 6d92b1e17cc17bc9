import SenderoCore
import SenderoEditor

/// What was said on the command line to whichever command.
struct ParsedOptions {
  var flags = SettingFlags()
  var isReadOnly = false
  /// The folder that `--restricted` names.
  var restricted: String?
  /// The file that `--config` names.
  var configuration: String?
}

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

  init(_ options: ParsedOptions) throws(Failure) {
    environment = ProcessEnvironment.variables()
    workingFolder = ProcessEnvironment.workingFolder()
    isReadOnly = options.isReadOnly
    seed = environment.nonEmpty("SENDERO_SEED").flatMap { UInt64($0) } ?? .random(in: 0...(.max))
    let environment = environment
    restriction = try options.restricted.map { path throws(Failure) in
      try Restriction(folder: path, environment: environment)
    }
    let file = try SettingsFile.find(named: options.configuration, environment: environment)
    settings = Settings(flags: options.flags, environment: environment, file: file)
  }

  /// Reads the settings and does something with them; says in the user's language what went wrong.
  ///
  /// - Parameters:
  ///   - options: What was said on the command line.
  ///   - reportsSettings: Whether what is wrong with the settings is said on standard error before.
  ///   - body: What to do.
  /// - Returns: The status to end with.
  static func run(
    _ options: ParsedOptions, reportsSettings: Bool, _ body: (CommandContext) throws(Failure) -> Void
  ) -> Int32 {
    var language = options.flags.language ?? CommandHelp.language
    do throws(Failure) {
      let context = try CommandContext(options)
      language = context.language
      if reportsSettings { for problem in context.settings.problems { problem.report(in: language) } }
      try body(context)
      return ExitStatus.done
    } catch {
      error.report(in: language)
      return ExitStatus.unreadable
    }
  }

  /// Where files may be.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  /// A path that was named on the command line, from where it can be found under a restriction too.
  func path(_ named: String) -> String {
    restriction == nil ? named : absolutePath(named, relativeTo: workingFolder)
  }
}
