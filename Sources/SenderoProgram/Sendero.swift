import CMemory
import Glibc
import SenderoCore

/// The program, which runs one of its subcommands.
public enum Sendero {
  /// The version of the program.
  public static let version = "0.1.0"

  /// The environment variables that set settings, and what each is for.
  public static var settingVariables: [(name: String, about: LocalizedText)] {
    SettingTable.all.map { ($0.variable, $0.about) }
  }

  /// Runs the program with the arguments of the process, and ends the process.
  public static func main() {
    sendero_configure_memory()
    Glibc.exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    var language: Language {
      HelpLanguage.find(arguments: arguments, environment: ProcessEnvironment.variables())
    }
    do throws(UsageError) {
      switch try ArgumentReader.read(arguments) {
      case .run(let subcommand, let arguments): return run(subcommand, arguments) { language }
      case .help(let subcommand):
        let help = HelpText(language: language, width: min(100, max(40, StandardStream.output.columns ?? 80)))
        return print(subcommand.map(help.of) ?? help.program, language)
      case .version: return print(version + "\n", language)
      case .completionScript(let shell):
        return print(CompletionScript(language: language).text(for: shell), language)
      }
    } catch {
      StandardStream.error.report(error.text(in: language))
      return ExitStatus.usage
    }
  }

  /// Runs a subcommand; if it fails, prints the reason in the user's language.
  private static func run(
    _ subcommand: Subcommand, _ arguments: ParsedArguments, _ helpLanguage: () -> Language
  ) -> Int32 {
    var known: Language?
    do throws(Failure) {
      let context = try CommandContext(arguments)
      known = context.language
      if subcommand.reportsSettings {
        for problem in context.settings.problems { problem.report(in: context.language) }
      }
      return try subcommand.report(arguments, context) ? ExitStatus.findings : ExitStatus.done
    } catch {
      error.report(in: known ?? helpLanguage())
      return ExitStatus.unreadable
    }
  }

  private static func print(_ text: String, _ language: Language) -> Int32 {
    do throws(Failure) {
      try StandardStream.output.write(text)
      return ExitStatus.done
    } catch {
      error.report(in: language)
      return ExitStatus.unreadable
    }
  }
}
