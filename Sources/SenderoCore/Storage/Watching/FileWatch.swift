/// Reports that one of a few files may have changed: at once if the kernel reports it, otherwise by a check
/// every second.
///
/// It watches the files' folders, since a save replaces the file. It reports only that something happened
/// to a name; whether the file has changed is decided by its ``FileStamp``.
public final class FileWatch {
  /// The descriptor that becomes readable after a change; `nil` if the kernel cannot report changes.
  public let descriptor: Int32?
  /// The absolute paths of the watched files.
  public private(set) var paths: [String] = []
  /// Whether the kernel may fail to report changes of a file, so that the caller must check regularly.
  public private(set) var needsPolling = false

  /// The logs of maps that are edited live, by absolute path.
  private var logs: [String] = []
  private var names: [Int32: Set<String>] = [:]
  private var logNames: [Int32: Set<String>] = [:]
  private var logWatches: Set<Int32> = []

  /// What may have happened.
  public struct Changes: Equatable, Sendable {
    /// Whether something may have happened to one of the files.
    public var files = false
    /// Whether something was written to a log.
    public var logs = false
    /// Whether a program closed, replaced or removed a log.
    public var closings = false

    /// Nothing has happened.
    public static let nothing = Changes()
    /// Anything may have happened.
    public static let anything = Changes(files: true, logs: true, closings: true)
  }

  /// Makes a watch without files.
  public init() {
    descriptor = Platform.makeWatch()
  }

  deinit {
    if let descriptor { Platform.closeFile(descriptor) }
  }

  /// Replaces the set of watched files.
  ///
  /// Cost: nothing if the set is the same as before; otherwise a few system calls a file.
  ///
  /// - Parameters:
  ///   - paths: Absolute paths. A file may be missing; a symbolic link is watched together with its target.
  ///   - logs: The absolute paths of logs that are watched for each write. A log that is missing is watched
  ///     for its appearance.
  /// - Returns: Whether the watched paths changed. Events before this call are not reported.
  @discardableResult
  public func watch(_ paths: [String], logs: [String] = []) -> Bool {
    guard paths != self.paths || logs != self.logs else { return false }
    self.paths = paths
    self.logs = logs
    for watch in Set(names.keys).union(logWatches) { Platform.unwatch(watch, of: descriptor) }
    names = [:]
    logNames = [:]
    logWatches = []
    needsPolling = false
    for log in logs { watch(log: log) }
    var mounts: String?
    for path in paths {
      var places = [path]
      if let target = try? FileScope.everywhere.resolve(path).path, target != path { places.append(target) }
      for place in places where !watch(place) { needsPolling = true }
      guard !needsPolling, let device = try? Platform.status(ofPath: path, followLink: true).stamp.device
      else { continue }
      let table = mounts ?? MountTable.current
      mounts = table
      needsPolling = MountTable.isRemote(device: device, in: table)
    }
    return true
  }

  private func watch(log path: String) {
    if let watch = Platform.watch(log: path, with: descriptor) {
      logWatches.insert(watch)
    } else if (try? Platform.status(ofPath: path, followLink: false)) != nil {
      needsPolling = true
    }
    guard let folder = Platform.watch(folder: path.folderPart, with: descriptor) else { return }
    names[folder, default: []] = names[folder] ?? []
    logNames[folder, default: []].insert(path.namePart)
  }

  private func watch(_ path: String) -> Bool {
    guard let watch = Platform.watch(folder: path.folderPart, with: descriptor) else { return false }
    names[watch, default: []].insert(path.namePart)
    return true
  }

  /// Reads the events that the kernel has queued.
  ///
  /// Call ``watch(_:)`` afterwards: a folder may have been replaced.
  ///
  /// - Returns: What may have happened.
  public func drain() -> Changes {
    var changes = Changes()
    for event in Platform.watchEvents(descriptor) {
      if logWatches.contains(event.watch) {
        changes.logs = true
        continue
      }
      // The queue has overflowed, so some events are lost.
      if event.watch < 0 { changes = .anything }
      guard let watched = names[event.watch] else { continue }
      guard let name = event.name else {
        // The folder itself was moved or deleted: the folder that now has its name must be watched instead.
        paths = []
        changes.files = true
        continue
      }
      if watched.contains(name) { changes.files = true }
      if logNames[event.watch]?.contains(name) == true { changes.closings = true }
    }
    return changes
  }
}
