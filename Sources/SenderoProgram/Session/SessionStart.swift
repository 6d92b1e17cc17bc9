import Glibc
import NcursesTerminal
import SenderoCore
import SenderoEditor

/// Starts a session, and ends the process after it.
enum SessionStart {
  /// Opens the map, sets up the terminal and runs the session.
  ///
  /// After the terminal is set up, the function does not return: the process ends with the session.
  ///
  /// - Parameters:
  ///   - opening: What to open.
  ///   - context: The settings and the surroundings.
  ///   - leader: The name of the person to follow as soon as they are here; `nil` follows nobody.
  /// - Throws: `Failure` before anything is drawn.
  static func run(
    _ opening: Opening, _ context: CommandContext, following leader: String? = nil
  ) throws(Failure) {
    let opening = enter(opening, context)
    var files = SessionFiles(context)
    EventSource.install()
    let recovery = SessionRecovery(stateFolder: files.stateFolder, isReadOnly: context.isReadOnly)
    let document = try open(opening, &files, recovery, context)
    let terminal = try takeTerminal(context)
    var settings = context.settings.forEditor
    settings.showsPreview = !files.boardMemory.hidesPreview
    if context.restriction == nil { settings.defaultEditor = ExternalEditor.standIn }
    settings.today = files.today()
    settings.follow = leader
    if leader != nil { settings.zoom = .fullCard }
    var editor = Editor(
      document, settings: settings,
      recent: document == nil ? files.recentMaps() : [], now: Int64(time(nil)),
      recoveries: document == nil
        ? recovery.offers { $0.map(files.allows) ?? (context.restriction == nil) } : [],
      size: terminal.size,
      notice: notice(context, terminal), seed: context.seed &+ 1)
    if case .review = opening { editor.showReview() }
    var session = Session(
      editor: editor, terminal: terminal, files: files, recovery: recovery,
      name: context.settings[SettingTable.name],
      startsOtherPrograms: context.restriction == nil)
    switch session.run() {
    // Exits without returning, since freeing a large map string by string takes time.
    case .left: exit(ExitStatus.done)
    case .signal(let number): die(of: number)
    case .hungUp: exit(128 + SIGHUP)
    }
  }

  /// Changes to the folder of `--restricted`, if there is one, so that relative paths start there.
  ///
  /// - Returns: The opening. A relative path starts from the working folder or, if the restriction does not
  ///   allow the result, from the folder of `--restricted`.
  private static func enter(_ opening: Opening, _ context: CommandContext) -> Opening {
    guard let restriction = context.restriction, chdir(restriction.folder) == 0 else { return opening }
    guard let path = opening.path else { return opening }
    let named = [context.workingFolder, restriction.folder].map { absolutePath(path, relativeTo: $0) }
    guard let allowed = named.first(where: restriction.allows) else { return opening }
    let inside = restriction.folder + "/"
    return opening.with(path: allowed.hasPrefix(inside) ? String(allowed.dropFirst(inside.count)) : allowed)
  }

  private static func open(
    _ opening: Opening, _ files: inout SessionFiles, _ recovery: SessionRecovery, _ context: CommandContext
  ) throws(Failure) -> Document? {
    switch opening {
    case .startScreen: return nil
    case .file(let path): return try files.open(path, recovery).get()
    case .review(let path):
      let document = try files.open(path, recovery).get()
      guard document.isOnDisk else {
        throw Failure(FileError(path: path, operation: .find, reason: FileError.Reason.missing))
      }
      return document
    case .template(let template):
      var random = SplitMix64(seed: context.seed)
      return Document(
        map: template.map(in: context.language, using: &random), readOnlyReason: files.readOnlyReason,
        notice: CommandPhrase.inMemory)
    }
  }

  /// Returns what to say on the first screen about the settings and the terminal.
  private static func notice(_ context: CommandContext, _ terminal: Terminal) -> LocalizedText? {
    let notices = [context.settings.notice, terminal.unknownName.map(CommandPhrase.unknownTerminal)]
      .compactMap { $0 }
    guard let first = notices.first else { return nil }
    return notices.dropFirst().reduce(first) { all, next in
      LocalizedText("\(all.english) · \(next.english)", "\(all.spanish) · \(next.spanish)")
    }
  }

  private static func takeTerminal(_ context: CommandContext) throws(Failure) -> Terminal {
    let options = TerminalOptions(
      palette: context.settings[SettingTable.palette],
      background: context.settings[SettingTable.background], mouse: context.settings[SettingTable.mouse],
      colour: context.environment.nonEmpty("NO_COLOR") == nil)
    do throws(TerminalError) {
      return try Terminal(options: options)
    } catch {
      throw Failure(nil, CommandPhrase.terminal(error))
    }
  }

  /// Ends the process by the signal that ended the session, so that the parent process sees that signal.
  private static func die(of number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
