import Glibc
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The files of a session: opens and saves maps, and stores which were opened recently.
struct SessionFiles {
  /// The folder for the program's own files; `nil` if the user has no home.
  let stateFolder: String?
  /// The folder that relative paths start from.
  private let workingFolder: String
  /// The language of new maps.
  private let language: Language
  /// The only folder that may be read from and written to.
  let restriction: Restriction?
  /// The reason why no file may be written; `nil` if writing is allowed.
  let readOnlyReason: LocalizedText?
  /// The day that takes the place of the present one; `nil` for that of the clock.
  private let fixedToday: Day?
  /// The day of the clock, and the quarter of an hour since 1970 in which it was computed.
  private var clock: (quarter: Int, day: Day?)?
  private var generator: SplitMix64
  /// The files of open maps as they were last read or written, by absolute path.
  var seen: [String: DiskSnapshot] = [:]
  /// The files that others may see open, by absolute path; with `true` for those that are read-only.
  private var shareable: [String: Bool] = [:]
  /// The files of which the user was asked whether others may see them open.
  private var asked: Set<String> = []
  /// How to work on maps that others have open.
  private let together: Together
  /// The files that were missing or unreadable and are checked again, by absolute path.
  var pendingChecks: [String: PendingFileCheck] = [:]
  /// The number of saves under way, by absolute path.
  private(set) var saving: [String: Int] = [:]
  /// The maps to add to the list of recent maps, newest last.
  private var opened: [RecentMap] = []
  /// The maps opened whose folders are still to be searched for temporary files of killed saves.
  private var unsearched: [String] = []

  init(_ context: CommandContext) {
    generator = SplitMix64(seed: context.seed)
    stateFolder = StateFolder.state(environment: context.environment)
    workingFolder = context.restriction?.folder ?? context.workingFolder
    language = context.language
    restriction = context.restriction
    readOnlyReason = context.isReadOnly ? CommandPhrase.readOnly : nil
    fixedToday = context.fixedToday
    together = context.settings[SettingTable.together]
  }

  /// Returns the present day.
  ///
  /// In every time zone a day begins at a whole quarter of an hour, so the day is computed once in each.
  mutating func today() -> Day? {
    if let fixedToday { return fixedToday }
    let quarter = time(nil) / (15 * 60)
    if clock?.quarter != quarter { clock = (quarter, .today) }
    return clock?.day
  }

  /// Opens a map, or makes a new one if the file is missing and may be new.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mayBeNew: Whether the file may be missing.
  ///   - recovery: The recovery copies of earlier sessions.
  /// - Returns: The map, with the recovery copies of its file; or the reason why it cannot be opened.
  mutating func open(
    _ path: String, mayBeNew: Bool = true, _ recovery: SessionRecovery
  ) -> Result<Document, Failure> {
    let recoveries = recovery.offers { kept in kept.map { isSame($0, path) } ?? false }
    do throws(MapFileError) {
      let found = try MapFile.open(path, in: scope)
      seen[absolute(path)] = DiskSnapshot(identity: found.identity, map: found.read.map)
      opened.append(RecentMap(path: absolute(path), map: found.read.map, time: Int64(time(nil))))
      if readOnlyReason == nil { unsearched.append(path) }
      var document = Document(
        map: found.read.map, path: path, isOnDisk: true,
        readOnlyReason: readOnlyReason ?? found.read.newerVersion.map { CommandPhrase.newerVersion($0) },
        recoveries: recoveries, repairs: found.read.openingRepairs,
        fieldRows: boardMemory.rows(of: absolute(path)), notice: found.read.notice,
        warning: saveWarning(path))
      meetOthers(&document, absolute(path))
      return .success(document)
    } catch {
      guard mayBeNew, case .file(let file) = error, file.reason == .missing else {
        let failure = FileContent.failure(error, at: path, in: scope)
        return .failure(recoveries.isEmpty ? failure : failure.adding(CommandPhrase.hasUnsavedEdits))
      }
      if let restriction, let refusal = restriction.refusal(toWrite: path) {
        return .failure(Failure(path, refusal))
      }
      var map = Template.blank.map(in: language, using: &generator)
      map.title = path.namePart.removing(suffixes: MapFile.suffixes)
      return .success(
        Document(
          map: map, path: path, readOnlyReason: readOnlyReason, recoveries: recoveries,
          notice: CommandPhrase.newMap(path), warning: saveWarning(path)))
    }
  }

  /// Decides whether others see that a map is open, or the user is asked first.
  private mutating func meetOthers(_ document: inout Document, _ key: String) {
    guard together != .apart else { return }
    if together == .ask, document.readOnlyReason == nil {
      document.others = SharedMap.participants(of: key, in: scope).map { DisplayText.safe($0.name) }
    }
    if together == .watch { document.readOnlyReason = document.readOnlyReason ?? CommandPhrase.watching }
    asked.remove(key)
    shareable[key] = nil
    if !document.others.isEmpty { asked.insert(key) }
    if document.others.isEmpty { shareable[key] = document.readOnlyReason != nil }
  }

  /// Whether others may see that a file is open without asking the user.
  func mayEnter(_ key: String) -> Bool { shareable[key] != nil }

  /// Whether a file is open to be read only.
  func isReadOnly(_ key: String) -> Bool { shareable[key] ?? false }

  /// Prepares a save: a job that merges a map with the content of its file when the job runs, and writes the
  /// file.
  ///
  /// The file is not checked for external changes until `finish(_:)` has the result, since the job itself
  /// changes the file.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - base: The map in the file before the edits.
  ///   - save: The save, with the file.
  ///   - mayReplace: Whether to replace the file without merging.
  /// - Returns: The job.
  mutating func save(
    _ map: JourneyMap, base: JourneyMap?, _ save: PendingSave, mayReplace: Bool
  ) -> @Sendable () -> SaveResult {
    let path = save.path
    let key = absolute(path)
    saving[key, default: 0] += 1
    if let refusal = refusal(toSave: path) {
      return { SaveResult(save: save, key: key, result: .failure(refusal)) }
    }
    let (scope, seen) = (scope, seen[key])
    return {
      let result: Result<SavedMap, LocalizedText>
      do throws(MapFileError) {
        result = .success(
          try MapFile.save(
            map, to: path, in: scope, base: base, seen: seen, mayReplace: mayReplace,
            lockTimeout: Self.lockTimeout))
      } catch {
        let failure = Failure(error)
        if case .map = error {
          result = .failure(failure.adding(CommandPhrase.notMerged).message)
        } else {
          result = .failure(failure.message)
        }
      }
      return SaveResult(save: save, key: key, result: result)
    }
  }

  /// The longest time that a save waits, in the background, for the lock of the folder.
  static let lockTimeout = Duration.seconds(30)

  private func refusal(toSave path: String) -> LocalizedText? {
    if let readOnlyReason { return readOnlyReason }
    guard let restriction, allows(path), let refusal = restriction.refusal(toWrite: path) else { return nil }
    return Failure(path, refusal).message
  }

  /// Records the result of a save.
  mutating func finish(_ save: SaveResult) {
    saving[save.key] = saving[save.key].flatMap { $0 > 1 ? $0 - 1 : nil }
    guard case .success(let saved) = save.result else { return }
    seen[save.key] = DiskSnapshot(identity: saved.identity, map: saved.merged.map)
    pendingChecks[save.key] = nil
    if together != .apart, shareable[save.key] == nil, !asked.contains(save.key) {
      shareable[save.key] = false
    }
    opened.append(RecentMap(path: save.key, map: saved.merged.map, time: Int64(time(nil))))
  }

  /// A warning that the map cannot be saved to its file; `nil` if it can be saved, or if the session may
  /// write no files.
  private func saveWarning(_ path: String) -> LocalizedText? {
    guard readOnlyReason == nil, let obstacle = MapFile.obstacle(toSaving: path, in: scope) else {
      return nil
    }
    return CommandPhrase.cannotBeSaved(obstacle, DisplayText.safe(path.namePart))
  }

  /// The size limit for a linked map that is read only to show a summary of it, in bytes.
  private static let linkedLimit = 8 << 20

  /// Reads a map that a touchpoint links to, for a summary; the map does not count as opened.
  ///
  /// A map of unknown origin must not cause arbitrary files to be read. Therefore the linked file is read
  /// only if it is within a size limit and in the folder of the map that has the link, or in a folder below
  /// it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - origin: The file of the map that has the link; `nil` if that map has no file.
  /// - Returns: The linked map, or the reason why it was not read.
  func linkedMap(_ path: String, from origin: String?) -> LinkedMap {
    // A map without a file belongs to the working folder.
    let folder = absolute(origin ?? "map").folderPart
    guard let own = try? FileScope(folder: folder), own.allows(absolute(path)), allows(path) else {
      return LinkedMap(unreadPath: path)
    }
    do throws(MapFileError) {
      return LinkedMap(
        path: path, map: try MapFile.open(absolute(path), in: own, limit: Self.linkedLimit).read.map)
    } catch {
      var failure = Failure(error)
      if let place = failure.location, place.hasPrefix(folder + "/") {
        failure.location = String(place.dropFirst(folder.count + 1))
      }
      return LinkedMap(path: path, problem: failure.message)
    }
  }

  /// Reads a map to compare it with an open one, and returns the event that follows; the map does not count as
  /// opened.
  func readToCompare(_ path: String) -> Event {
    do throws(MapFileError) {
      return .readToCompare(path: path, try MapFile.open(path, in: scope).read.map)
    } catch {
      return .failed(Failure(error).message)
    }
  }

  /// The files and folders in a folder, the beginning of a path up to its last slash.
  func names(in folder: String, _ content: FolderListing.Content) -> [String] {
    FolderListing.names(in: folder, of: scope, content)
  }

  /// Whether two paths lead to the same file.
  func isSame(_ path: String, _ other: String) -> Bool {
    if absolute(path) == absolute(other) { return true }
    guard let stamp = try? SafeFile.stamp(of: path, in: scope),
      let otherStamp = try? SafeFile.stamp(of: other, in: scope)
    else {
      return false
    }
    return stamp.device == otherStamp.device && stamp.inode == otherStamp.inode
  }

  /// The folders that files may be in.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  func allows(_ path: String) -> Bool { restriction?.allows(path) ?? true }

  /// The maps opened recently, newest first; those that a restriction does not allow are left out.
  ///
  /// Only the list is read, not the files of the maps.
  func recentMaps() -> [RecentMap] {
    guard let list = recentFile else { return [] }
    return RecentMaps.load(from: list).maps.filter { allows($0.path) }
  }

  /// Returns the paths of the files that are missing.
  func missing(of paths: [String]) -> [String] {
    paths.filter { (try? SafeFile.stamp(of: $0, in: scope)) == nil }
  }

  private var recentFile: String? { stateFolder.map { $0 + "/" + RecentMaps.fileName } }

  /// Prepares a job that adds the files opened and saved since the last call to the list of recent maps, and
  /// removes the temporary files that killed saves left beside those opened.
  ///
  /// - Returns: The job; `nil` if there is nothing to do.
  mutating func followUp() -> (@Sendable () -> Void)? {
    defer { (opened, unsearched) = ([], []) }
    guard !opened.isEmpty || !unsearched.isEmpty else { return nil }
    return { [opened, unsearched, recentFile, scope] in
      if let recentFile { RecentMaps.add(opened, to: recentFile) }
      for path in unsearched { MapFile.removeLeftovers(of: path, in: scope) }
    }
  }

  /// Prepares a job that removes a map from the list of recent maps.
  func forgetRecent(_ path: String) -> (@Sendable () -> Void)? {
    guard let file = recentFile else { return nil }
    return { RecentMaps.remove(path, from: file) }
  }

  private var boardFile: String? { stateFolder.map { $0 + "/" + BoardMemory.fileName } }

  /// The choices for the board that earlier sessions stored.
  var boardMemory: BoardMemory { boardFile.map { BoardMemory.load(from: $0) } ?? BoardMemory() }

  /// Prepares a job that changes the stored choices for the board; `nil` if there is nowhere to store them.
  func remember(_ edit: @escaping @Sendable (inout BoardMemory) -> Void) -> (@Sendable () -> Void)? {
    guard let boardFile else { return nil }
    return { BoardMemory.change(in: boardFile, edit) }
  }

  func absolute(_ path: String) -> String { absolutePath(path, relativeTo: workingFolder) }
}

extension ReadMap {
  /// A notice about ids that were missing or repeated; `nil` if none were.
  var notice: LocalizedText? {
    guard idsGiven + idsRepeated > 0 else { return nil }
    return CommandPhrase.idsMended(given: idsGiven, repeated: idsRepeated)
  }

  /// The largest number of repairs that are listed one by one.
  private static let mostListed = 90

  /// The repairs for the editor, which lists them; `nil` if there are none, or only of ids.
  var openingRepairs: OpeningRepairs? {
    guard !repairs.isEmpty else { return nil }
    var lines = repairs.prefix(Self.mostListed).map(\.text)
    if repairs.count > lines.count { lines.append(CommandPhrase.moreLikeThese(repairs.count - lines.count)) }
    if let notice { lines.append(notice) }
    return OpeningRepairs(
      count: repairs.count + idsGiven + idsRepeated, lines: lines, asWritten: asWritten)
  }
}
