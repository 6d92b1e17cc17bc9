import CAllocator
import Glibc
import NcursesTerminal
import SenderoCore
import SenderoEditor

/// What a session begins with.
enum Opening: Equatable {
  case file(String)
  case template(Template)
  case startScreen
}

/// Brings a session up and, at its end, the process down.
enum SessionStart {
  /// Opens the map, takes the terminal and edits until the user leaves.
  ///
  /// Once there is something to edit this does not return: the process ends with the session.
  ///
  /// - Throws: `Failure` before anything is drawn.
  static func run(_ opening: Opening, _ context: CommandContext) throws(Failure) {
    sendero_return_large_buffers()
    let opening = enter(opening, context)
    var files = SessionFiles(context)
    EventSource.install()
    let recovery = SessionRecovery(stateFolder: files.stateFolder, isReadOnly: context.isReadOnly)
    let document = try open(opening, &files, recovery, context)
    CodePages.release()
    let terminal = try takeTerminal(context)
    var settings = context.settings.forEditor
    settings.fieldRows = files.rememberedRows()
    let editor = Editor(
      document, settings: settings,
      recentPaths: document == nil ? files.recentPaths() : [],
      recoveries: document == nil
        ? recovery.offers { $0.map(files.allows) ?? (context.restriction == nil) } : [],
      size: terminal.size,
      notice: context.settings.notice, seed: context.seed &+ 1)
    var session = Session(
      editor: editor, terminal: terminal, files: files, recovery: recovery,
      startsOtherPrograms: context.restriction == nil)
    switch session.run() {
    // The map goes with the process: a large one would first be taken apart, string by string.
    case .left: exit(ExitStatus.done)
    case .signal(let number): die(of: number)
    case .hungUp: exit(128 + SIGHUP)
    }
  }

  /// Goes to the only folder that may be used, where there is one, so that names typed there are meant there.
  ///
  /// - Returns: What to begin with: a file that was named from where the program was started, or else from that folder.
  private static func enter(_ opening: Opening, _ context: CommandContext) -> Opening {
    guard let restriction = context.restriction, chdir(restriction.folder) == 0 else { return opening }
    guard case .file(let path) = opening else { return opening }
    let named = [context.workingFolder, restriction.folder].map { absolutePath(path, relativeTo: $0) }
    guard let allowed = named.first(where: restriction.allows) else { return opening }
    let inside = restriction.folder + "/"
    return .file(allowed.hasPrefix(inside) ? String(allowed.dropFirst(inside.count)) : allowed)
  }

  private static func open(
    _ opening: Opening, _ files: inout SessionFiles, _ recovery: SessionRecovery, _ context: CommandContext
  ) throws(Failure) -> Document? {
    switch opening {
    case .startScreen: return nil
    case .file(let path): return try files.open(path, recovery).get()
    case .template(let template):
      var random = SplitMix64(seed: context.seed)
      return Document(
        map: template.map(in: context.language, using: &random), readOnlyReason: files.readOnlyReason,
        notice: CommandPhrase.inMemory)
    }
  }

  private static func takeTerminal(_ context: CommandContext) throws(Failure) -> Terminal {
    let options = TerminalOptions(
      palette: context.settings[SettingTable.palette], mouse: context.settings[SettingTable.mouse],
      colour: context.environment.nonEmpty("NO_COLOR") == nil)
    do throws(TerminalError) {
      return try Terminal(options: options)
    } catch {
      throw Failure(nil, CommandPhrase.terminal(error))
    }
  }

  /// Ends the process by the signal that ended the session, so that whoever started it can tell.
  private static func die(of number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
