import ArgumentParser
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandHelp.languageOption[CommandHelp.language], valueName: "en|es"))
  var language: Language?

  @Option(
    name: .customLong("as"), help: ArgumentHelp(CommandHelp.name[CommandHelp.language], valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp(CommandHelp.palette[CommandHelp.language]))
  var palette: Palette?

  @Flag(name: .long, help: ArgumentHelp(CommandHelp.readOnly[CommandHelp.language]))
  var readOnly = false

  @Option(
    help: ArgumentHelp(CommandHelp.restricted[CommandHelp.language], valueName: "folder"),
    completion: .directory)
  var restricted: String?

  @Option(
    help: ArgumentHelp(CommandHelp.configuration[CommandHelp.language], valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var config: String?

  /// What was said.
  var given: ParsedOptions {
    ParsedOptions(
      flags: SettingFlags(language: language, palette: palette, name: name), isReadOnly: readOnly,
      restricted: restricted, configuration: config)
  }

  /// The options that take a value, and those that do not, as they are written.
  static let valued = ["--language", "--as", "--palette", "--restricted", "--config"]
  static let switches = ["--read-only"]
}

extension Language: ExpressibleByArgument {}
extension Palette: ExpressibleByArgument {}
extension Template: ExpressibleByArgument {}

extension Zoom: ExpressibleByArgument {
  /// Reads the name of a zoom.
  public init?(argument: String) {
    guard let zoom = Zoom.named(argument) else { return nil }
    self = zoom
  }

  /// The names of all.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// What each shows, for help.
  public static var allValueDescriptions: [String: String] {
    var descriptions: [String: String] = [:]
    for zoom in allCases { descriptions[zoom.name] = CommandHelp.about(zoom).help }
    return descriptions
  }

  /// The name, for help.
  public var defaultValueDescription: String { name }

  /// The zoom with a name.
  static func named(_ name: String) -> Zoom? {
    allCases.first { $0.name == name }
  }
}
