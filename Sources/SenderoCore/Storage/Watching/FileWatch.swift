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

  private var names: [Int32: Set<String>] = [:]

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
  /// - Parameter paths: Absolute paths. A file may be missing; a symbolic link is watched together with its
  ///   target.
  /// - Returns: Whether the watched paths changed. Events before this call are not reported.
  @discardableResult
  public func watch(_ paths: [String]) -> Bool {
    guard paths != self.paths else { return false }
    self.paths = paths
    for watch in names.keys { Platform.unwatch(watch, of: descriptor) }
    names = [:]
    needsPolling = false
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

  private func watch(_ path: String) -> Bool {
    guard let watch = Platform.watch(folder: path.folderPart, with: descriptor) else { return false }
    names[watch, default: []].insert(path.namePart)
    return true
  }

  /// Reads the events that the kernel has queued.
  ///
  /// Call ``watch(_:)`` afterwards: a folder may have been replaced.
  ///
  /// - Returns: Whether something may have happened to one of the files.
  public func drain() -> Bool {
    var isOurs = false
    for event in Platform.watchEvents(descriptor) {
      // The queue has overflowed, so some events are lost.
      if event.watch < 0 { isOurs = true }
      guard let watched = names[event.watch] else { continue }
      guard let name = event.name else {
        // The folder itself was moved or deleted: the folder that now has its name must be watched instead.
        paths = []
        isOurs = true
        continue
      }
      if watched.contains(name) { isOurs = true }
    }
    return isOurs
  }
}
