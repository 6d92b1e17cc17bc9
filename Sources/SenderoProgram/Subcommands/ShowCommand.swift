import ArgumentParser
import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor
import SenderoExchange

/// When colour is used.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

struct ShowCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: CommandHelp.show.help,
      usage: CommandHelp.usage("sendero show", CommandHelp.fileName))
  }

  /// The widths that can be asked for.
  private static let widths = PrintedBoard.leastWidth...10_000
  /// The width where nothing says how wide the output is.
  private static let usualWidth = 100

  @Argument(
    help: ArgumentHelp(CommandHelp.fileToShow.help, valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: ArgumentHelp(CommandHelp.width.help, valueName: "columns"))
  var width: Int?

  @Option(help: ArgumentHelp(CommandHelp.colour.help))
  var color = ColourChoice.auto

  @Flag(help: ArgumentHelp(CommandHelp.plain.help))
  var plain = false

  @Option(help: ArgumentHelp(CommandHelp.zoom.help))
  var zoom: Zoom?

  @Option(help: ArgumentHelp(CommandHelp.lens.help, valueName: "persona"))
  var lens: String?

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  func validate() throws {
    if let width, !Self.widths.contains(width) {
      throw ValidationError(
        CommandPhrase.tooNarrow(Self.widths.lowerBound, Self.widths.upperBound).help)
    }
  }

  func run(_ context: CommandContext) throws(Failure) {
    let map = try seen(try read(context))
    let format: any Format = plain ? OutlineFormat() : BoardFormat()
    let printer = CanvasPrinter(palette: context.settings.palette.value, colour: colour(context.environment))
    let options = FormatOptions(
      language: context.language,
      width: width ?? max(Self.widths.lowerBound, StandardStream.output.columns ?? Self.usualWidth),
      zoom: zoom ?? context.settings.zoom.value, print: printer.text)
    try StandardStream.output.write(format.write(map, options))
  }

  /// The map with the ratings of the persona that was named.
  private func seen(_ map: JourneyMap) throws(Failure) -> JourneyMap {
    guard let lens else { return map }
    guard let persona = map.persona(named: lens) else {
      throw Failure(file, CommandPhrase.noPersona(lens, map.personas.map(\.name)))
    }
    return map.seen(through: Lens(persona: persona.id))
  }

  private func read(_ context: CommandContext) throws(Failure) -> JourneyMap {
    if file == "-" {
      let bytes = try StandardStream.readInput()
      do throws(MapError) {
        return try JourneyMap.read(bytes).map
      } catch {
        throw Failure(MapFileError.map(error, path: file))
      }
    }
    do throws(MapFileError) {
      return try MapFile.open(context.path(file), in: context.scope).read.map
    } catch {
      throw Failure(error)
    }
  }

  private func colour(_ environment: [String: String]) -> PrintedColour? {
    switch color {
    case .never: nil
    case .always: .indexed256
    case .auto:
      StandardStream.output.isTerminal && environment.nonEmpty("NO_COLOR") == nil
        ? environment.nonEmpty("TERM").flatMap(PrintedColour.init(terminal:)) : nil
    }
  }
}
