import SenderoCore
import SenderoEditor

/// The files of a session: opening and saving maps, and remembering which were opened lately.
struct SessionFiles {
  /// Where the program keeps its own files; `nil` where the user has no home.
  let stateFolder: String?
  /// The folder that relative paths start from.
  let workingFolder: String
  /// Why nothing may be written, where nothing may.
  let readOnlyReason: LocalizedText?
  private var generator = SystemRandomNumberGenerator()
  private var known: [String: FileIdentity] = [:]

  init(stateFolder: String?, workingFolder: String, readOnlyReason: LocalizedText?) {
    self.stateFolder = stateFolder
    self.workingFolder = workingFolder
    self.readOnlyReason = readOnlyReason
  }

  /// Opens a map; a file that is not there is offered as a new one.
  mutating func open(_ path: String, language: Language = .english) -> Result<Document, MapFileError> {
    do {
      let opened = try MapFile.open(path, using: &generator)
      known[absolute(path)] = opened.identity
      remember(path)
      return .success(
        Document(
          map: opened.read.map, path: path, isOnDisk: true,
          readOnlyReason: readOnlyReason ?? opened.read.newerVersion.map { CommandPhrase.newerVersion($0) },
          notice: opened.read.notice))
    } catch {
      guard case .file(let file) = error, file.reason == .missing else { return .failure(error) }
      var map = Template.blank.map(in: language, using: &generator)
      map.title = Self.title(of: path)
      return .success(
        Document(map: map, path: path, readOnlyReason: readOnlyReason, notice: CommandPhrase.newMap(path)))
    }
  }

  /// Saves a map; says why where it was not saved.
  mutating func save(_ map: JourneyMap, to path: String, mayReplace: Bool) -> LocalizedText? {
    if let readOnlyReason { return readOnlyReason }
    do {
      let key = absolute(path)
      known[key] = try MapFile.save(map, to: path, expecting: known[key], mayReplace: mayReplace)
      remember(path)
      return nil
    } catch {
      let name = DisplayText.safe(error.location)
      return LocalizedText("\(name): \(error.text.english)", "\(name): \(error.text.spanish)")
    }
  }

  /// The maps opened lately that are still there.
  func recentPaths() -> [String] {
    guard let list = recentFile else { return [] }
    return RecentMaps.load(from: list).paths.filter { (try? SafeFile.stamp(of: $0)) != nil }
  }

  private var recentFile: String? { stateFolder.map { $0 + "/" + RecentMaps.fileName } }

  /// Remembers a map for the start screen; that this cannot be done stops nobody.
  private func remember(_ path: String) {
    guard let file = recentFile else { return }
    try? RecentMaps.load(from: file).adding(absolute(path)).save(to: file)
  }

  private func absolute(_ path: String) -> String { absolutePath(path, relativeTo: workingFolder) }

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
