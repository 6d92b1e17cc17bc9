/// Tells that one of a few files may have changed: at once where the kernel says so, else by looking every second.
///
/// What is watched are the folders, since a save puts another file in the place of the old one. It tells of names only;
/// whether a file is another than before, its ``FileStamp`` says.
public final class FileWatch {
  /// What becomes readable when something happened; `nil` where the kernel tells nothing.
  public let descriptor: Int32?
  /// The files that are watched, as absolute paths.
  public private(set) var paths: [String] = []
  /// Whether there is a file of whose changes the kernel may not tell, so that somebody has to look.
  public private(set) var needsPolling = false

  private var names: [Int32: Set<String>] = [:]

  /// Starts with no files.
  public init() {
    descriptor = Platform.makeWatch()
  }

  deinit {
    if let descriptor { Platform.closeFile(descriptor) }
  }

  /// Watches these files and no others.
  ///
  /// Cost: nothing where they are the same as before; else a few system calls a file.
  ///
  /// - Parameter paths: Absolute paths. A file may be missing; a symbolic link is watched together with what it leads to.
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
      let table = mounts ?? Self.mountTable
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

  /// Takes what the kernel has to tell.
  ///
  /// After it, ``watch(_:)`` is to be called again: a folder may have another in its place.
  ///
  /// - Returns: Whether something may have happened to one of the files.
  public func drain() -> Bool {
    var isOurs = false
    for event in Platform.watchEvents(descriptor) {
      // Too much happened to be told one by one.
      if event.watch < 0 { isOurs = true }
      guard let watched = names[event.watch] else { continue }
      guard let name = event.name else {
        // The folder itself: what stands under its name from now on has to be watched anew.
        paths = []
        isOurs = true
        continue
      }
      if watched.contains(name) { isOurs = true }
    }
    return isOurs
  }

  private static var mountTable: String {
    // Not through ``SafeFile``, whose size is checked: files of `/proc` say they have none.
    guard let file = try? OpenFile("/proc/self/mountinfo", for: .read, named: "mountinfo"),
      let bytes = try? file.readAll(expecting: 4096, limit: 1 << 20)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
