import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The files of a session: opening and saving maps, and remembering which were opened lately.
struct SessionFiles {
  /// Where the program keeps its own files; `nil` where the user has no home.
  let stateFolder: String?
  /// The folder that relative paths start from.
  private let workingFolder: String
  /// The language of new maps.
  private let language: Language
  /// The only folder that may be read from and written to.
  private let restriction: Restriction?
  /// Why nothing may be written, where nothing may.
  let readOnlyReason: LocalizedText?
  private var generator: SplitMix64
  /// The files of open maps as they were last seen, by their absolute paths.
  var seen: [String: DiskSnapshot] = [:]
  /// What was found of files that needs a second look.
  var pendingChecks: [String: PendingFileCheck] = [:]
  /// How many saves of a file are under way, by its absolute path.
  private(set) var saving: [String: Int] = [:]
  /// The files opened and saved that are not in the list of recent maps yet, by their absolute paths, the newest last.
  private var opened: [String] = []

  init(_ context: CommandContext) {
    generator = SplitMix64(seed: context.seed)
    stateFolder = StateFolder.state(environment: context.environment)
    workingFolder = context.restriction?.folder ?? context.workingFolder
    language = context.language
    restriction = context.restriction
    readOnlyReason = context.isReadOnly ? CommandPhrase.readOnly : nil
  }

  /// Opens a map; a file that is not there is offered as a new one, where it may be one.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mayBeNew: Whether a file that is not there is no error.
  ///   - recovery: Where unsaved edits of earlier sessions are looked for.
  /// - Returns: The map, with the unsaved edits there are; or why it cannot be opened.
  mutating func open(
    _ path: String, mayBeNew: Bool = true, _ recovery: SessionRecovery
  ) -> Result<Document, Failure> {
    let recoveries = recovery.offers { kept in kept.map { isSame($0, path) } ?? false }
    do throws(MapFileError) {
      let found = try MapFile.open(path, in: scope)
      seen[absolute(path)] = DiskSnapshot(identity: found.identity, map: found.read.map)
      opened.append(absolute(path))
      if readOnlyReason == nil { MapFile.removeLeftovers(of: path, in: scope) }
      return .success(
        Document(
          map: found.read.map, path: path, isOnDisk: true,
          readOnlyReason: readOnlyReason ?? found.read.newerVersion.map { CommandPhrase.newerVersion($0) },
          recoveries: recoveries, notice: found.read.notice, warning: saveWarning(path)))
    } catch {
      guard mayBeNew, case .file(let file) = error, file.reason == .missing else {
        let failure = Failure(error)
        return .failure(recoveries.isEmpty ? failure : failure.adding(CommandPhrase.hasUnsavedEdits))
      }
      if let restriction, let refusal = restriction.refusal(toWrite: path) {
        return .failure(Failure(path, refusal))
      }
      var map = Template.blank.map(in: language, using: &generator)
      map.title = Self.title(of: path)
      return .success(
        Document(
          map: map, path: path, readOnlyReason: readOnlyReason, recoveries: recoveries,
          notice: CommandPhrase.newMap(path), warning: saveWarning(path)))
    }
  }

  /// Prepares a save: a job that merges a map with what its file holds by then, and writes it.
  ///
  /// Until `finish(_:)` has the result, changes of the file are not looked at: they may be the job's own.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - base: The map that the edits began with, as the file had it.
  ///   - save: The save, with the file.
  ///   - mayReplace: Whether to write whatever the file holds, merging nothing.
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
      let result: Result<SavedMap, SaveProblem>
      do throws(MapFileError) {
        result = .success(
          try MapFile.save(
            map, to: path, in: scope, base: base, seen: seen, mayReplace: mayReplace,
            lockTimeout: Self.lockTimeout))
      } catch {
        let failure = Failure(error)
        if case .map = error {
          result = .failure(SaveProblem(failure.adding(CommandPhrase.notMerged).message))
        } else {
          result = .failure(SaveProblem(failure.message))
        }
      }
      return SaveResult(save: save, key: key, result: result)
    }
  }

  /// How long a save waits for others who save in the same folder: nothing else waits for the save meanwhile.
  static let lockTimeout = Duration.seconds(30)

  private func refusal(toSave path: String) -> SaveProblem? {
    if let readOnlyReason { return SaveProblem(readOnlyReason) }
    guard let restriction, allows(path), let refusal = restriction.refusal(toWrite: path) else { return nil }
    return SaveProblem(Failure(path, refusal).message)
  }

  /// Notes the result of a save.
  mutating func finish(_ save: SaveResult) {
    saving[save.key] = saving[save.key].flatMap { $0 > 1 ? $0 - 1 : nil }
    guard case .success(let saved) = save.result else { return }
    seen[save.key] = DiskSnapshot(identity: saved.identity, map: saved.merged.map)
    pendingChecks[save.key] = nil
    opened.append(save.key)
  }

  /// Why the map cannot be saved where it is, if so, and what to do about it; nothing if nothing is written anyway.
  private func saveWarning(_ path: String) -> LocalizedText? {
    guard readOnlyReason == nil, let obstacle = MapFile.obstacle(toSaving: path, in: scope) else {
      return nil
    }
    return CommandPhrase.cannotBeSaved(obstacle, DisplayText.safe(path.namePart))
  }

  /// The most of a linked map that is read without being asked for, in bytes.
  private static let linkedLimit = 8 << 20

  /// What is to be shown of a map that a touchpoint links to; it is neither opened nor remembered.
  ///
  /// The map that has the link may be a stranger's, and merely looking at it must not read any file that it names: only
  /// a map of a sane size in its own folder, or below, is read.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - origin: The file of the map that has the link; `nil` if it has none.
  /// - Returns: What is shown.
  func linkedMap(_ path: String, from origin: String?) -> LinkedMap {
    let folder = absolute(origin ?? ".").folderPart
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

  /// Whether two paths lead to one file.
  func isSame(_ path: String, _ other: String) -> Bool {
    if absolute(path) == absolute(other) { return true }
    guard let stamp = try? SafeFile.stamp(of: path, in: scope),
      let otherStamp = try? SafeFile.stamp(of: other, in: scope)
    else {
      return false
    }
    return stamp.device == otherStamp.device && stamp.inode == otherStamp.inode
  }

  /// Where files may be.
  var scope: FileScope { restriction?.scope ?? .everywhere }

  func allows(_ path: String) -> Bool { restriction?.allows(path) ?? true }

  /// The maps opened lately that are still there.
  func recentPaths() -> [String] {
    guard let list = recentFile else { return [] }
    return RecentMaps.load(from: list).paths.filter {
      (try? SafeFile.stamp(of: $0, in: scope)) != nil
    }
  }

  private var recentFile: String? { stateFolder.map { $0 + "/" + RecentMaps.fileName } }

  /// Prepares adding what was opened and saved since the last call to the list of recent maps.
  ///
  /// - Returns: A job that writes the list; `nil` if there is nothing to add.
  mutating func rememberOpened() -> (@Sendable () -> Void)? {
    defer { opened = [] }
    guard let file = recentFile, !opened.isEmpty else { return nil }
    return { [opened] in RecentMaps.add(opened, to: file) }
  }

  private var rowsFile: String? { stateFolder.map { $0 + "/board-rows" } }

  /// The rows that were shown under the touchpoints the last time.
  func rememberedRows() -> [String] {
    guard let file = rowsFile, let (bytes, _) = try? SafeFile.read(path: file, limit: 4096) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Keeps which rows are shown, for the next time; that this cannot be done stops nobody.
  func remember(rows: [String]) {
    guard let stateFolder, let file = rowsFile else { return }
    try? StateFolder.make(stateFolder)
    _ = try? SafeFile.write(Array(rows.map { $0 + "\n" }.joined().utf8), to: file, newFileMode: 0o600)
  }

  func absolute(_ path: String) -> String { absolutePath(path, relativeTo: workingFolder) }

  private static func title(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}

extension ReadMap {
  /// What has to be said about ids that were missing or stood twice.
  var notice: LocalizedText? {
    guard idsGiven + idsRepeated > 0 else { return nil }
    return CommandPhrase.idsMended(given: idsGiven, repeated: idsRepeated)
  }
}
